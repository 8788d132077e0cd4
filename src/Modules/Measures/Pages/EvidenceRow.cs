using Sujarit.Measures.Doing;
using Sujarit.Platform.Fetching;

namespace Sujarit.Measures.Pages;

/// <summary>A piece of evidence as the list shows it.</summary>
/// <param name="Piece">The piece.</param>
/// <param name="Works">The works it bears out now.</param>
/// <param name="Outcome">How its link was found last; null for a file, and for a link nobody looked at yet.</param>
/// <param name="CheckedAt">When that was.</param>
/// <param name="IsWatched">Whether its link is looked at each night.</param>
internal sealed record EvidenceRow(Evidence Piece, IReadOnlyList<Guid> Works, LinkOutcome? Outcome, DateTimeOffset? CheckedAt, bool IsWatched)
{
    /// <summary>What it is called where it stands alone.</summary>
    public string Name => Piece.Caption.Length > 0 ? Piece.Caption : Piece.Link ?? "ไฟล์";
}
