namespace Sujarit.Assessment.Contracts;

/// <summary>What a value of a rulebook rests on.</summary>
/// <param name="Sureness">How sure it is.</param>
/// <param name="Sources">Where it comes from, as a person can look it up; never empty.</param>
public sealed record Basis(Sureness Sureness, IReadOnlyList<string> Sources);
