namespace Sujarit.Assessment.Contracts;

/// <summary>A score below 100 and what it costs.</summary>
/// <param name="Code">The code of the item, indicator, tool …, whatever is the deepest known.</param>
/// <param name="Points">Points of the total that full marks would add, exact.</param>
/// <param name="Sureness">How sure that is.</param>
public sealed record Gap(string Code, decimal Points, Sureness Sureness);
