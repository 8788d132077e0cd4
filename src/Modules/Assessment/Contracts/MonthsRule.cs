namespace Sujarit.Assessment.Contracts;

/// <summary>A table has a row for every month of the year that is asked for, also where there was nothing.</summary>
/// <param name="Names">What the heading of the months may hold.</param>
public sealed record MonthsRule(IReadOnlyList<string> Names) : CheckRule;
