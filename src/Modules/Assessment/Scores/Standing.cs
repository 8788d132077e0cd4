using Sujarit.Assessment.Contracts;

namespace Sujarit.Assessment.Scores;

/// <summary>Where an agency stands on the scale of levels.</summary>
internal sealed record Standing(string? Level, IReadOnlyList<string> PossibleLevels, IReadOnlyList<Blocker> BlockedBy)
{
    public static Standing Of(LevelScale scale, Figures figures)
    {
        var tested = scale.TestedTools.Select(code => figures.Find(code)!).ToList();
        if (Decided(scale, figures.Total, tested) is not { } index)
        {
            return new Standing(null, PossibleStandings.Of(scale, figures, tested), []);
        }

        var blockers = index == 0 ? [] : Failing(scale, scale.Levels[index - 1], figures.Total, tested);
        return new Standing(scale.Levels[index].Name, [], [.. blockers]);
    }

    /// <summary>The level as an index, best first; null where a score that matters is not known.</summary>
    private static int? Decided(LevelScale scale, Figure total, IReadOnlyList<Figure> tested)
    {
        if (total.Value is null)
        {
            return null;
        }

        for (var index = 0; index < scale.Levels.Count; index++)
        {
            var level = scale.Levels[index];
            if (Failing(scale, level, total, tested).Any())
            {
                continue;
            }

            var waits = level.EachToolAtLeast is not null && tested.Any(figure => figure.Value is null);
            return waits ? null : index;
        }

        return null;
    }

    /// <summary>The conditions of a level that are known to fail.</summary>
    private static IEnumerable<Blocker> Failing(LevelScale scale, Level level, Figure total, IReadOnlyList<Figure> tested)
    {
        var conditions = tested.Select(figure => (figure, AtLeast: level.EachToolAtLeast ?? 0))
            .Prepend((figure: total, AtLeast: level.From));
        return conditions
            .Where(condition =>
                condition.figure.Value is { } value && Rounded.To(value, scale.Decimals) < condition.AtLeast
            )
            .Select(condition => new Blocker(condition.figure.Code, condition.figure.Value!.Value, condition.AtLeast));
    }
}
