namespace Sujarit.Assessment.Contracts;

/// <summary>What an item is worth.</summary>
/// <param name="Points">Points of the total, exact; the year's items add up to the weight of their tool. Null where not known.</param>
/// <param name="Sureness">How sure that is: as sure as the least sure rule it rests on.</param>
public sealed record Worth(decimal? Points, Sureness Sureness);
