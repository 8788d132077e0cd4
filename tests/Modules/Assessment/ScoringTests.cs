using Sujarit.Assessment.Contracts;
using static Sujarit.Modules.Assessment.Scores;

namespace Sujarit.Modules.Assessment;

/// <summary>Published results and what they have to come out as.</summary>
public class ScoringTests
{
    // A report on 2567 as published; its third indicator is misprinted.
    private static readonly ScoreInput report2567 = new()
    {
        Total = 97.94m,
        Tools = Of(("iit", 99.26m), ("eit1", 95.34m), ("eit2", 92.38m), ("oit", 100m)),
        Indicators = Numbered(99.02m, 98.63m, 93.00m, 99.02m, 99.61m, 96.78m, 94.90m, 89.91m, 100m, 100m),
    };

    [Fact]
    public void Parts_of_a_tool_make_the_tool_and_the_total()
    {
        var sheet = Score(2567, report2567 with { Total = null, Indicators = Numbered() });

        Assert.Equal(93.86m, sheet.Tools["eit"]);
        Assert.Equal(97.936m, sheet.Total);
        Assert.Equal("ผ่านดี", sheet.Level);
        Assert.Equal([new Blocker("eit", 93.86m, 95m)], sheet.BlockedBy);
        Assert.Empty(sheet.Findings);
    }

    [Fact]
    public void Misprinted_indicator_is_named_with_what_fits()
    {
        var sheet = Score(2567, report2567);

        var finding = Assert.Single(sheet.Findings);
        Assert.Equal(("score-mismatch", "3", 93.00m, 100.00m), (finding.Kind, finding.Where, finding.Given, finding.Expected));
        Assert.Contains("ตัวชี้วัดที่ 3", finding.Why, StringComparison.Ordinal);
        Assert.Equal(93.00m, sheet.Indicators["3"]);
        Assert.Equal(97.94m, sheet.Total);
    }

    [Fact]
    public void Mended_indicator_leaves_no_finding() =>
        Assert.Empty(
            Score(2567, report2567 with { Indicators = Numbered(99.02m, 98.63m, 100m, 99.02m, 99.61m, 96.78m, 94.90m, 89.91m, 100m, 100m) }).Findings
        );

    [Fact]
    public void Indicators_make_tools_and_a_total_nobody_printed()
    {
        var sheet = Score(2566, Indicators(93.59m, 75.23m, 88.15m, 79.80m, 81.65m, 95.64m, 92.38m, 87.99m, 90.00m, 71.25m));

        Assert.Equal(83.684m, sheet.Tools["iit"]);
        Assert.Equal(92.003m, decimal.Round(sheet.Tools["eit"]!.Value, 3));
        Assert.Equal(80.625m, sheet.Tools["oit"]);
        Assert.Equal(84.956m, decimal.Round(sheet.Total!.Value, 3));
        Assert.Equal("ต้องปรับปรุง", sheet.Level);
        Assert.Equal(["total"], sheet.BlockedBy.Select(blocker => blocker.Tool));
    }

    [Fact]
    public void College_of_2566_comes_out_as_published() =>
        Assert.Equal(86.73m, Shown(Score(2566, Tools(75.404m, 80.35m, 100m)).Total));

    [Theory]
    [InlineData(93.75, 97.78, 38.31)]
    [InlineData(100, 93.50, 38.70)]
    public void Oit_points_of_2564_are_forty_hundredths_of_the_mean_of_two_indicators(double nine, double ten, double points)
    {
        var sheet = Score(2564, new ScoreInput { Indicators = Of(("9", (decimal)nine), ("10", (decimal)ten)) });

        Assert.Equal((decimal)points, Shown(sheet.Tools["oit"] * 0.40m));
    }

    [Fact]
    public void Sub_indicators_make_the_indicator_by_their_mean_not_by_their_items()
    {
        // Five of eight and four of five: 71.25, which no share of thirteen items can be.
        var sheet = Score(2566, AllItemsBut(2566, "O34", "O35", "O36", "O43"));

        Assert.Equal((62.5m, 80m, 71.25m), (sheet.SubIndicators["10.1"], sheet.SubIndicators["10.2"], sheet.Indicators["10"]));
    }

    [Theory]
    [InlineData(2566, 83.22, "ต้องปรับปรุง")]
    [InlineData(2566, 84.994, "ต้องปรับปรุง")]
    [InlineData(2567, 69.99, "ต้องปรับปรุงโดยด่วน")]
    [InlineData(2567, 69.995, "ต้องปรับปรุง")]
    [InlineData(2567, 0, "ต้องปรับปรุงโดยด่วน")]
    [InlineData(2564, 100, "AA")]
    [InlineData(2564, 94.99, "A")]
    [InlineData(2564, 94.995, "AA")]
    [InlineData(2564, 84.996, "A")]
    [InlineData(2565, 75, "B")]
    [InlineData(2565, 65, "C")]
    [InlineData(2565, 55, "D")]
    [InlineData(2565, 50, "E")]
    [InlineData(2565, 49.99, "F")]
    public void Total_alone_decides_where_the_scale_says_so(int year, double total, string level)
    {
        var sheet = Score(year, Total((decimal)total));

        Assert.Equal(level, sheet.Level);
        Assert.Empty(sheet.PossibleLevels);
    }

    [Theory]
    [InlineData(95, 95, 95, "ผ่านดีเยี่ยม")]
    [InlineData(94.996, 95, 95, "ผ่านดีเยี่ยม")]
    [InlineData(94.99, 100, 100, "ผ่านดี")]
    [InlineData(84.996, 85, 85, "ผ่านดี")]
    [InlineData(84.99, 100, 100, "ผ่าน")]
    [InlineData(84.99, 85, 85, "ผ่าน")]
    [InlineData(84.98, 84.98, 84.98, "ต้องปรับปรุง")]
    public void Tools_decide_from_the_pass_mark_on(double iit, double eit, double oit, string level) =>
        Assert.Equal(level, Score(2567, Tools((decimal)iit, (decimal)eit, (decimal)oit)).Level);

    [Theory]
    [InlineData(90, new[] { "ผ่านดี", "ผ่าน" })]
    [InlineData(84.996, new[] { "ผ่านดี", "ผ่าน" })]
    [InlineData(95, new[] { "ผ่านดีเยี่ยม", "ผ่านดี", "ผ่าน" })]
    [InlineData(97.94, new[] { "ผ่านดีเยี่ยม", "ผ่านดี" })]
    [InlineData(94.99, new[] { "ผ่านดี", "ผ่าน" })]
    [InlineData(94.995, new[] { "ผ่านดีเยี่ยม", "ผ่านดี", "ผ่าน" })]
    [InlineData(100, new[] { "ผ่านดีเยี่ยม" })]
    public void Total_without_tools_lists_the_levels_it_can_be(double total, string[] levels)
    {
        var sheet = Score(2567, Total((decimal)total));

        Assert.Null(sheet.Level);
        Assert.Equal(levels, sheet.PossibleLevels);
        Assert.Empty(sheet.BlockedBy);
    }

    [Fact]
    public void One_tool_below_the_minimum_decides_without_the_others()
    {
        var sheet = Score(2567, Total(90) with { Tools = Of(("iit", 80m)) });

        Assert.Equal("ผ่าน", sheet.Level);
        Assert.Equal([new Blocker("iit", 80m, 85m)], sheet.BlockedBy);
    }

    [Fact]
    public void Known_tools_narrow_the_possible_levels() =>
        Assert.Equal(["ผ่านดี"], Score(2567, Total(92) with { Tools = Of(("iit", 90m), ("oit", 94m)) }).PossibleLevels);

    [Fact]
    public void Top_level_is_blocked_by_nothing() => Assert.Empty(Score(2567, Tools(100, 100, 100)).BlockedBy);

    [Fact]
    public void Every_failing_condition_of_the_next_level_is_listed() =>
        Assert.Equal(
            [new Blocker("total", 91.60m, 95m), new Blocker("iit", 90m, 95m), new Blocker("eit", 86m, 95m)],
            Score(2567, Tools(90, 86, 97)).BlockedBy
        );

    [Fact]
    public void Group_with_a_gap_is_unknown_not_the_mean_of_the_rest()
    {
        var sheet = Score(2567, Indicators(90, 90, 90, 90) with { Tools = Of(("eit1", 90m), ("oit", 90m)) });

        Assert.Equal((null, null, null), (sheet.Tools["iit"], sheet.Tools["eit"], sheet.Total));
        Assert.Null(sheet.Level);
    }

    [Fact]
    public void Given_score_stands_and_is_used_upward()
    {
        var sheet = Score(2567, Indicators(50, 50, 50, 50, 50).With(90, 90, 90));

        Assert.Equal((90m, 90m), (sheet.Tools["iit"], sheet.Total));
        Assert.Equal(["iit"], sheet.Findings.Select(finding => finding.Where));
    }

    [Fact]
    public void Nothing_known_gives_nothing_but_what_items_are_worth()
    {
        var sheet = Score(2567, new ScoreInput());

        Assert.Null(sheet.Total);
        Assert.Equal(["iit", "eit", "eit1", "eit2", "oit"], sheet.Tools.Keys);
        Assert.Empty(sheet.Indicators);
        Assert.Equal(5, sheet.PossibleLevels.Count);
        Assert.Equal(35, sheet.Worth.Count);
    }

    [Theory]
    [InlineData("O1", 0.67)]
    [InlineData("O7", 0.57)]
    [InlineData("O14", 1.00)]
    [InlineData("O26", 1.67)]
    [InlineData("O35", 2.50)]
    public void Item_of_2567_is_worth_its_share(string code, double points)
    {
        var worth = Score(2567, new ScoreInput()).Worth[code];

        Assert.Equal(((decimal)points, Sureness.Derived), (Shown(worth.Points)!.Value, worth.Sureness));
    }

    [Fact]
    public void Missed_item_costs_what_it_is_worth()
    {
        var all = Score(2567, AllItemsBut(2567).With(90, 90, 0) with { Tools = Of(("iit", 90m), ("eit", 90m)) });
        var but = Score(2567, AllItemsBut(2567, "O12") with { Tools = Of(("iit", 90m), ("eit", 90m)) });

        Assert.Equal(Shown(all.Worth["O12"].Points), Shown(all.Total - but.Total));
    }

    [Fact]
    public void Draft_years_are_unsure_of_worth()
    {
        Assert.All(Score(2568, new ScoreInput()).Worth.Values, worth => Assert.Equal(Sureness.Assumed, worth.Sureness));
        Assert.Equal(26, Score(2569, new ScoreInput()).Worth.Count);
        Assert.All(Score(2569, new ScoreInput()).Worth.Values, worth => Assert.Null(worth.Points));
    }

    [Fact]
    public void Gaps_come_most_points_first()
    {
        var sheet = Score(2567, AllItemsBut(2567, "O1", "O35", "O14") with { Indicators = Numbered(100, 80, 100, 100, 100, 100, 100, 99) });

        Assert.Equal(["O35", "2", "O14", "O1", "8"], sheet.Gaps.Select(gap => gap.Code));
        Assert.Equal([2.50m, 1.20m, 1.00m, 0.67m, 0.10m], sheet.Gaps.Select(gap => Shown(gap.Points)!.Value));
    }
}
