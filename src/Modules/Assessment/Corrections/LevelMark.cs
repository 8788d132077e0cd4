namespace Sujarit.Assessment.Corrections;

/// <summary>Where a level begins.</summary>
/// <param name="From">The lowest total of it.</param>
/// <param name="EachToolAtLeast">What every tested tool has to reach besides; null where the total alone decides.</param>
internal sealed record LevelMark(decimal From, decimal? EachToolAtLeast);
