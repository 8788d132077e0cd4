namespace Sujarit.Assessment.Contracts;

/// <summary>Every day of a column lies in the fiscal year that is asked for.</summary>
/// <param name="Names">What the heading of the days may hold.</param>
public sealed record DaysRule(IReadOnlyList<string> Names) : CheckRule;
