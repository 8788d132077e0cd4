namespace Sujarit.Assessment.Contracts;

/// <summary>What became of one code of the older year.</summary>
/// <param name="From">The older code.</param>
/// <param name="To">The newer codes; empty where it was dropped.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Why">The reason, in Thai; null where the codes say it all.</param>
/// <param name="Basis">What this rests on.</param>
public sealed record Carry(string From, IReadOnlyList<string> To, CarryKind Kind, string? Why, Basis Basis);
