namespace Sujarit.Assessment.Contracts;

/// <summary>A ระดับผลการประเมิน.</summary>
/// <param name="Name">Its official name.</param>
/// <param name="From">The lowest total of it.</param>
/// <param name="To">The highest total of it, as published to two places.</param>
/// <param name="EachToolAtLeast">What every tested tool has to reach besides; null where the total alone decides.</param>
/// <param name="Basis">What this rests on.</param>
public sealed record Level(string Name, decimal From, decimal To, decimal? EachToolAtLeast, Basis Basis);
