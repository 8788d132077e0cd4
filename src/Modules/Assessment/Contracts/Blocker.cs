namespace Sujarit.Assessment.Contracts;

/// <summary>A condition of a level that is not met.</summary>
/// <param name="Tool">The code of the tool or part, or <c>total</c>.</param>
/// <param name="Value">Its score, exact.</param>
/// <param name="AtLeast">What it has to reach.</param>
public sealed record Blocker(string Tool, decimal Value, decimal AtLeast);
