using Sujarit.Kernel;

namespace Sujarit.Ui.Charts;

/// <summary>The score of an indicator or a tool.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Now">Its score, 0–100; null where there is none yet.</param>
/// <param name="Before">The score of the year before, to compare with; null where there is none.</param>
public sealed record NamedScore(string Name, Score? Now, Score? Before = null)
{
    /// <summary>Whether the threshold is asked of it; else it is part of another that is.</summary>
    public bool IsTested { get; init; } = true;
}
