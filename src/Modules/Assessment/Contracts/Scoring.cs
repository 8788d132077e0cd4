using System.Runtime.CompilerServices;
using Sujarit.Assessment.Scores;
using Sujarit.Kernel;

namespace Sujarit.Assessment.Contracts;

/// <summary>Computes what follows from known scores.</summary>
public static class Scoring
{
    // A rulebook never changes; one that is no longer asked for goes with what was worked out of it.
    private static readonly ConditionalWeakTable<Rulebook, IReadOnlyDictionary<string, Worth>> worths = [];

    /// <summary>What each item of a rulebook is worth, by its code: it follows from the rules alone, and is worked out once for each rulebook.</summary>
    public static IReadOnlyDictionary<string, Worth> Worth(Rulebook rulebook) => worths.GetValue(rulebook, book => Worths.Of(book, Figures.Of(book, new ScoreInput())));

    /// <summary>
    /// Computes upward at whatever depth is known. A given score stays as given and is used upward; a group with a gap stays
    /// unknown. A score is solved back only for a finding, and only where exactly one given score can explain the difference.
    /// </summary>
    /// <exception cref="UnreadableException">A code the year does not have, or a score it does not allow; the message names it.</exception>
    /// <exception cref="RuleBrokenException">Scores of items where the rulebook does not score them.</exception>
    public static ScoreSheet Score(Rulebook rulebook, ScoreInput input)
    {
        InputCheck.Of(rulebook, input);
        var figures = Figures.Of(rulebook, input);
        var standing = Standing.Of(rulebook.Levels, figures);
        return new ScoreSheet
        {
            Rulebook = rulebook,
            Total = figures.Total.Value,
            Tools = figures.Values(FigureKind.Tool, FigureKind.Part),
            Indicators = figures.Touched(FigureKind.Indicator),
            SubIndicators = figures.Touched(FigureKind.SubIndicator),
            Level = standing.Level,
            PossibleLevels = standing.PossibleLevels,
            BlockedBy = standing.BlockedBy,
            Findings = Mismatches.In(figures, rulebook.ItemScores),
            Worth = Worths.Of(rulebook, figures),
            Gaps = Gaps.Of(rulebook, figures),
        };
    }
}
