using FsCheck;
using FsCheck.Fluent;
using Sujarit.Assessment.Contracts;
using static Sujarit.Modules.Assessment.Scores;

namespace Sujarit.Modules.Assessment;

public class ScoringPropertyTests
{
    private static readonly int[] bothScales = [2564, 2567];
    private static readonly int[] yearsWithItems = [2566, 2567, 2568];

    private static readonly Arbitrary<decimal[]> tenScores = Gen.Choose(0, 10_000)
        .Select(hundredths => hundredths / 100m)
        .ArrayOf(10)
        .ToArbitrary();

    private static readonly Arbitrary<(int Year, int Seed)> itemYears = (
        from year in Gen.Elements(2566, 2567)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select (year, seed)
    ).ToArbitrary();

    [Fact]
    public void Total_lies_within_the_range_of_its_tools() =>
        Prop.ForAll(
            tenScores,
            scores =>
            {
                var sheet = Score(2567, Indicators(scores));
                var tools = sheet.Tools.Where(tool => tool.Key is "iit" or "eit" or "oit").Select(tool => tool.Value).ToList();
                return tools.Min() - 0.0000001m <= sheet.Total && sheet.Total <= tools.Max() + 0.0000001m;
            }
        ).QuickCheckThrowOnFailure();

    [Fact]
    public void Raising_any_score_never_lowers_total_or_level() =>
        Prop.ForAll(
            tenScores,
            Gen.Choose(0, 9).ToArbitrary(),
            (scores, raised) =>
            {
                var more = scores.ToArray();
                more[raised] = Math.Min(100, more[raised] + 7.77m);
                return bothScales.All(year =>
                {
                    var (less, better) = (Score(year, Indicators(scores)), Score(year, Indicators(more)));
                    return less.Total <= better.Total && Rank(year, better.Level!) <= Rank(year, less.Level!);
                });
            }
        ).QuickCheckThrowOnFailure();

    [Fact]
    public void Computed_scores_given_back_are_no_finding() =>
        Prop.ForAll(
            tenScores,
            scores =>
            {
                var sheet = Score(2567, Indicators(scores));
                var back = Indicators(scores) with
                {
                    Total = Shown(sheet.Total),
                    Tools = sheet.Tools.Where(tool => tool.Value is not null).ToDictionary(tool => tool.Key, tool => Shown(tool.Value)!.Value),
                };
                return Score(2567, back).Findings.Count == 0;
            }
        ).QuickCheckThrowOnFailure();

    [Fact]
    public void Level_is_among_those_possible_for_the_total_alone() =>
        Prop.ForAll(
            tenScores,
            scores =>
            {
                var high = scores.Select(score => 80 + (score / 5)).ToArray();
                var sheet = Score(2567, Indicators(high));
                var alone = Score(2567, Total(Shown(sheet.Total)!.Value));
                return alone.Level == sheet.Level || alone.PossibleLevels.Contains(sheet.Level);
            }
        ).QuickCheckThrowOnFailure();

    [Fact]
    public void Worth_adds_up_to_the_weight_of_the_tool() =>
        Assert.All(
            yearsWithItems,
            year => Assert.Equal(40m, decimal.Round(Score(year, new ScoreInput()).Worth.Values.Sum(worth => worth.Points!.Value), 20))
        );

    [Fact]
    public void Order_of_items_does_not_matter() =>
        Prop.ForAll(
            itemYears,
            which =>
            {
                var (items, random) = RandomItems(which);
                var shuffled = items.ToArray();
                random.Shuffle(shuffled);
                return Score(which.Year, new ScoreInput { Items = new Dictionary<string, decimal>(items) }).Tools["oit"]
                    == Score(which.Year, new ScoreInput { Items = new Dictionary<string, decimal>(shuffled) }).Tools["oit"];
            }
        ).QuickCheckThrowOnFailure();

    [Fact]
    public void Missed_items_cost_exactly_what_they_are_worth() =>
        Prop.ForAll(
            itemYears,
            which =>
            {
                var (items, _) = RandomItems(which);
                var sheet = Score(which.Year, new ScoreInput { Items = new Dictionary<string, decimal>(items) });
                var missed = items.Where(item => item.Value == 0).Sum(item => sheet.Worth[item.Key].Points!.Value);
                return decimal.Round((sheet.Tools["oit"]!.Value * 0.40m) + missed, 10) == 40
                    && decimal.Round(sheet.Gaps.Where(gap => gap.Code[0] == 'O').Sum(gap => gap.Points) - missed, 10) == 0;
            }
        ).QuickCheckThrowOnFailure();

    private static (KeyValuePair<string, decimal>[] Items, Random Random) RandomItems((int Year, int Seed) which)
    {
        var random = new Random(which.Seed);
        return ([.. Book(which.Year).Items.Select(item => KeyValuePair.Create(item.Code, random.Next(2) * 100m))], random);
    }

    private static int Rank(int year, string level) => Book(year).Levels.Levels.Select(known => known.Name).ToList().IndexOf(level);
}
