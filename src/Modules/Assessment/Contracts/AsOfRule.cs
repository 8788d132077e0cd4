namespace Sujarit.Assessment.Contracts;

/// <summary>It names the day the item is to be as of.</summary>
public sealed record AsOfRule : CheckRule;
