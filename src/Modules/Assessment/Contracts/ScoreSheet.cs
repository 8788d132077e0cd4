namespace Sujarit.Assessment.Contracts;

/// <summary>
/// What follows from known scores by a rulebook. Scores are exact; round them to two places, half away from zero, where they
/// are shown. All dictionaries and lists are in official order unless said otherwise.
/// </summary>
public sealed record ScoreSheet
{
    /// <summary>The rulebook it was computed by; a draft has to be shown as not confirmed.</summary>
    public required Rulebook Rulebook { get; init; }

    /// <summary>Given or computed; null where a part of it is not known.</summary>
    public required decimal? Total { get; init; }

    /// <summary>Every tool and part of the year; null where not known.</summary>
    public required IReadOnlyDictionary<string, decimal?> Tools { get; init; }

    /// <summary>The indicators that were given or follow; null for one of which only a part is known.</summary>
    public required IReadOnlyDictionary<string, decimal?> Indicators { get; init; }

    /// <summary>The sub-indicators that were given or follow; null for one of which only a part is known.</summary>
    public required IReadOnlyDictionary<string, decimal?> SubIndicators { get; init; }

    /// <summary>The official name of the level; null where what is known does not decide it.</summary>
    public required string? Level { get; init; }

    /// <summary>The levels it could be, best first, where <see cref="Level"/> is null; else empty.</summary>
    public required IReadOnlyList<string> PossibleLevels { get; init; }

    /// <summary>Each condition known to fail for the next level up; empty at the top and where the level is not decided.</summary>
    public required IReadOnlyList<Blocker> BlockedBy { get; init; }

    /// <summary>Given scores that do not go together.</summary>
    public required IReadOnlyList<ScoreFinding> Findings { get; init; }

    /// <summary>What each item of the rulebook is worth.</summary>
    public required IReadOnlyDictionary<string, Worth> Worth { get; init; }

    /// <summary>Where points can be won, most points first.</summary>
    public required IReadOnlyList<Gap> Gaps { get; init; }
}
