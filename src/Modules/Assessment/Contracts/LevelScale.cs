namespace Sujarit.Assessment.Contracts;

/// <summary>The levels of a year and how they are decided.</summary>
/// <param name="Levels">The levels, best first. The first whose conditions all hold is the level.</param>
/// <param name="PassMark">The total from which an agency has passed.</param>
/// <param name="Decimals">To how many places a value is rounded, half away from zero, before it is compared.</param>
/// <param name="TestedTools">The codes of the tools or parts that minimums are compared with.</param>
/// <param name="TestedBasis">What <paramref name="TestedTools"/> rests on.</param>
/// <param name="Basis">What the scale rests on.</param>
public sealed record LevelScale(
    IReadOnlyList<Level> Levels,
    decimal PassMark,
    int Decimals,
    IReadOnlyList<string> TestedTools,
    Basis TestedBasis,
    Basis Basis
);
