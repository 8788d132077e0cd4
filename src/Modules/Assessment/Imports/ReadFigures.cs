namespace Sujarit.Assessment.Imports;

/// <summary>What was understood of a file, and what not.</summary>
/// <param name="Figures">The scores, in official order, one for a code.</param>
/// <param name="Unread">The first rows that could not be used.</param>
/// <param name="UnreadCount">How many there are in all.</param>
internal sealed record ReadFigures(IReadOnlyList<ImportedFigure> Figures, IReadOnlyList<UnreadRow> Unread, int UnreadCount);
