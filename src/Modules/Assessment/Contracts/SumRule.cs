namespace Sujarit.Assessment.Contracts;

/// <summary>In each row one figure is the sum of others.</summary>
/// <param name="Whole">What the heading of the sum may hold.</param>
/// <param name="Parts">What the headings of its parts may hold; two or more.</param>
public sealed record SumRule(IReadOnlyList<string> Whole, IReadOnlyList<IReadOnlyList<string>> Parts) : CheckRule;
