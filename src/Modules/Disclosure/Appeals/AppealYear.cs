using Sujarit.Assessment.Contracts;

namespace Sujarit.Disclosure.Appeals;

/// <summary>A year's items as the assessors and our own check see them.</summary>
/// <param name="Book">The rules.</param>
/// <param name="Window">When scores may be contested.</param>
/// <param name="From">The first day of the time that counts as assessed; null for from the beginning.</param>
/// <param name="Until">Its last day.</param>
/// <param name="IsUntilKnown">Whether the calendar tells the last day; else it is that of the newest mark, or today.</param>
/// <param name="Rows">Every item, what wins most first.</param>
internal sealed record AppealYear(Rulebook Book, AppealWindow Window, DateOnly? From, DateOnly Until, bool IsUntilKnown, IReadOnlyList<AppealRow> Rows)
{
    /// <summary>How many items have a score.</summary>
    public int Marked => Rows.Count(row => row.Score is not null);

    /// <summary>Those that lost points.</summary>
    public IReadOnlyList<AppealRow> Lost => [.. Rows.Where(row => row.IsLost)];

    /// <summary>Those that lost points and nobody has decided on.</summary>
    public IReadOnlyList<AppealRow> Open => [.. Rows.Where(row => row.Decision == AppealDecision.Open)];

    /// <summary>Those the letter speaks of, in official order.</summary>
    public IReadOnlyList<AppealRow> InLetter => [.. Book.Items.Select(item => Rows.First(row => row.Item.Code == item.Code)).Where(row => row.Contention is { IsInLetter: true })];

    /// <summary>The row of an item.</summary>
    public AppealRow Row(string item) => Rows.First(row => row.Item.Code == item);
}
