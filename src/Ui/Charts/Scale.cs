using Sujarit.Kernel;

namespace Sujarit.Ui.Charts;

/// <summary>Where an axis of scores begins and ends.</summary>
internal static class Scale
{
    public const double Highest = 100;

    private const double step = 10;

    /// <summary>The ten below the lowest score, with room beneath it; never below zero.</summary>
    public static double Floor(IEnumerable<Score> scores) =>
        Math.Max(0, (Math.Floor((double)scores.Min().Value / step) * step) - step);
}
