namespace Sujarit.Assessment.Contracts;

/// <summary>One answer that can be ticked in a survey.</summary>
/// <param name="Label">Its Thai label.</param>
/// <param name="Score">What it scores, 0–100.</param>
public sealed record Answer(string Label, decimal Score);
