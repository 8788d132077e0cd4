namespace Sujarit.Measures.Rounds;

/// <summary>A stretch of a year at whose end something about a work is to be told.</summary>
/// <param name="OpensOn">From when it can be told.</param>
/// <param name="DueOn">The last day for it.</param>
internal sealed record Round(DateOnly OpensOn, DateOnly DueOn);
