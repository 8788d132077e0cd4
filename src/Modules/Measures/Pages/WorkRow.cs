using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Pages;

/// <summary>A work as the list shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Order">Its place.</param>
/// <param name="No">The number of a measure; null for others.</param>
/// <param name="Code">The code of its indicator or item; null for a measure.</param>
/// <param name="Title">Its title; null where it has none.</param>
/// <param name="Points">What is done, where it has no title; null else.</param>
/// <param name="Owners">Who answers for it.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Period">When it is done.</param>
/// <param name="Told">How often something was told of it.</param>
/// <param name="LastOn">The last day something was done.</param>
/// <param name="IsWithdrawn">Whether it was withdrawn.</param>
internal sealed record WorkRow(
    Guid Id, int Order, int? No, string? Code, string? Title, List<string>? Points, List<string> Owners, ProgressStatus? Status, string? Period, int Told, DateOnly? LastOn, bool IsWithdrawn
);
