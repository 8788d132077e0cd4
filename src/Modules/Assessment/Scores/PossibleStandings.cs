using Sujarit.Assessment.Contracts;

namespace Sujarit.Assessment.Scores;

/// <summary>
/// Which levels are possible for scores that are only partly known: those for which some scores exist that fit everything
/// known and make that level. A total near the top, say, leaves no tool far below it.
/// </summary>
internal sealed class PossibleStandings(LevelScale scale, Figure total)
{
    // Scores are compared after rounding: what is half a last place short reaches a bound.
    private readonly decimal half = 0.5m * (decimal)Math.Pow(10, -scale.Decimals);

    /// <summary>The names of the possible levels, best first.</summary>
    public static IReadOnlyList<string> Of(LevelScale scale, Figures figures, IReadOnlyList<Figure> tested)
    {
        var possible = new PossibleStandings(scale, figures.Total);
        var names = possible.Names([.. tested.Select(tool => new Stake(figures.Share(tool) / 100, tool.Bounds))]);

        // Scores that contradict each other fit nothing; then only what each says by itself is asked.
        return names.Count > 0 ? names : possible.Names([.. tested.Select(tool => new Stake(0, tool.Bounds))]);
    }

    private List<string> Names(IReadOnlyList<Stake> tools) =>
        [
            .. scale.Levels.Where((level, index) => Stretches(level).Any(stretch => IsPossible(index, stretch, tools)))
                .Select(level => level.Name),
        ];

    /// <summary>The totals of a level, cut where another level comes into reach.</summary>
    private IEnumerable<Bounds> Stretches(Level level)
    {
        var starts = scale.Levels.Select(other => other.From).Distinct().Order().ToList();
        return starts.Where(start => start >= level.From && start <= level.To)
            .Select(start => new Bounds(start, starts.Find(other => other > start) is > 0 and var next ? next : 100));
    }

    private bool IsPossible(int index, Bounds stretch, IReadOnlyList<Stake> tools)
    {
        var better = scale.Levels.Take(index).Where(other => other.From <= stretch.Low).ToList();
        if (better.Any(other => other.EachToolAtLeast is null))
        {
            return false;
        }

        var enough = tools.Select(tool => tool.Within((scale.Levels[index].EachToolAtLeast ?? half) - half, 100)).ToList();

        // Missing the lowest of the better minimums misses them all.
        return better.Count == 0
            ? CanMake(enough, stretch)
            : better.Min(other => other.EachToolAtLeast!.Value) - half is var miss
                && enough.Where(tool => tool.Bounds.Low < miss)
                    .Any(missing =>
                        CanMake([.. enough.Select(tool => ReferenceEquals(tool, missing) ? tool.Within(0, miss) : tool)], stretch)
                    );
    }

    private bool CanMake(List<Stake> tools, Bounds stretch)
    {
        // A known total is compared as it stands; an unknown one lies anywhere within its bounds.
        var from = stretch.Low - half;
        var to = stretch.High < 100 ? stretch.High - half : 101;
        var totals = total.Bounds.Within(new Bounds(from, to));
        var inStretch = total.Value is { } known ? known >= from && known < to : totals.Low <= totals.High && totals.Low < to;
        if (!inStretch || tools.Exists(tool => tool.Bounds.Low > tool.Bounds.High))
        {
            return false;
        }

        var sum = tools.Aggregate(Bounds.Exactly(0), (bounds, tool) => bounds + (tool.Bounds * tool.Share));
        return tools.TrueForAll(tool => tool.Share == 0) || sum.Meets(totals);
    }

    /// <summary>A tested tool's share of the total, 0–1, and where its score lies.</summary>
    private sealed record Stake(decimal Share, Bounds Bounds)
    {
        public Stake Within(decimal low, decimal high) => this with { Bounds = Bounds.Within(new Bounds(low, high)) };
    }
}
