using Sujarit.Documents.Circulars;

namespace Sujarit.Documents.Pages;

/// <summary>A circular as the lists show it.</summary>
/// <param name="Id">The circular.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="State">How far it is.</param>
/// <param name="SentAt">When it was sent; null for a draft.</param>
/// <param name="DueOn">By when it is to be acknowledged; null for no such day.</param>
/// <param name="ReadAt">When the visitor opened it; null in the list of all.</param>
/// <param name="AcknowledgedAt">When the visitor acknowledged it; null in the list of all.</param>
/// <param name="Acknowledged">How many have acknowledged it; 0 in the visitor's own list.</param>
/// <param name="Addressees">How many it went to; 0 in the visitor's own list.</param>
internal sealed record CircularRow(
    Guid Id,
    string Title,
    string Author,
    CircularState State,
    DateTimeOffset? SentAt,
    DateOnly? DueOn,
    DateTimeOffset? ReadAt,
    DateTimeOffset? AcknowledgedAt,
    int Acknowledged,
    int Addressees
);
