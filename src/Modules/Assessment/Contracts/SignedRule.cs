namespace Sujarit.Assessment.Contracts;

/// <summary>The present head of the agency has signed: the text names who holds the position now.</summary>
public sealed record SignedRule : CheckRule;
