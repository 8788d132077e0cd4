namespace Sujarit.Assessment.Contracts;

/// <summary>It shows pictures.</summary>
/// <param name="AtLeast">How many; 1 or more.</param>
public sealed record PictureRule(int AtLeast) : CheckRule;
