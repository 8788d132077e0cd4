namespace Sujarit.Assessment.Contracts;

/// <summary>A table has rows.</summary>
/// <param name="AtLeast">How many; 1 or more.</param>
public sealed record RowsRule(int AtLeast) : CheckRule;
