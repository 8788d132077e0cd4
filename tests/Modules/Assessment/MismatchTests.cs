using Sujarit.Assessment.Contracts;
using static Sujarit.Modules.Assessment.Scores;

namespace Sujarit.Modules.Assessment;

/// <summary>Which score a disagreement names.</summary>
public class MismatchTests
{
    [Fact]
    public void Rounded_scores_that_can_go_together_are_no_finding() =>
        // 93.863… printed as 93.86 from two parts, beside three indicators.
        Assert.Empty(
            Score(
                2567,
                new ScoreInput
                {
                    Tools = Of(("eit", 93.86m), ("eit1", 95.34m), ("eit2", 92.38m)),
                    Indicators = Of(("6", 96.78m), ("7", 94.90m), ("8", 89.91m)),
                }
            ).Findings
        );

    [Fact]
    public void Difference_several_children_can_explain_names_the_parent()
    {
        var finding = Assert.Single(Score(2567, Total(91) with { Tools = Of(("iit", 90m), ("eit", 90m), ("oit", 90m)) }).Findings);

        Assert.Equal(("total", 91m, 90m), (finding.Where, finding.Given, finding.Expected));
        Assert.Contains("มากกว่าหนึ่ง", finding.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Difference_no_single_child_can_explain_names_the_parent()
    {
        var finding = Assert.Single(Score(2567, Total(99) with { Tools = Of(("iit", 20m), ("eit", 20m), ("oit", 20m)) }).Findings);

        Assert.Equal(("total", 99m, 20m), (finding.Where, finding.Given, finding.Expected));
        Assert.Contains("ไม่มี", finding.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_tool_that_can_rise_enough_is_named()
    {
        var finding = Assert.Single(Score(2567, Total(97) with { Tools = Of(("iit", 60m), ("eit", 95m), ("oit", 98m)) }).Findings);

        Assert.Equal(("iit", 60m, 97.67m), (finding.Where, finding.Given, finding.Expected));
    }

    [Fact]
    public void Parts_that_disagree_with_indicators_name_their_tool()
    {
        var input = new ScoreInput { Tools = Of(("eit1", 90m), ("eit2", 90m)), Indicators = Of(("6", 80m), ("7", 80m), ("8", 80m)) };

        var finding = Assert.Single(Score(2567, input).Findings);

        Assert.Equal(("eit", 90m, 80m), (finding.Where, finding.Given, finding.Expected));
    }

    [Fact]
    public void Item_explains_only_by_all_or_nothing()
    {
        // 75.00 means one of four was missed: any of the four could be it.
        var input = AllItemsBut(2567) with { SubIndicators = Of(("9.3", 75m)) };

        var finding = Assert.Single(Score(2567, input).Findings);

        Assert.Equal(("9.3", 75m, 100m), (finding.Where, finding.Given, finding.Expected));
    }

    [Fact]
    public void Only_item_that_can_be_wrong_is_named()
    {
        var input = AllItemsBut(2567, "O16") with { SubIndicators = Of(("9.3", 100m)) };

        var finding = Assert.Single(Score(2567, input).Findings);

        Assert.Equal(("O16", 0m, 100m), (finding.Where, finding.Given, finding.Expected));
    }

    [Fact]
    public void Total_is_compared_with_the_scores_its_tools_come_from()
    {
        var input = Indicators(100, 100, 20, 100, 100, 100, 100, 100, 100, 100) with { Total = 100m };

        var finding = Assert.Single(Score(2567, input).Findings);

        Assert.Equal(("3", 20m, 100m), (finding.Where, finding.Given, finding.Expected));
    }

    [Fact]
    public void Score_suspected_twice_is_named_once_with_what_it_is_made_of()
    {
        var input = Indicators(99.02m, 98.63m, 100m, 99.02m, 99.61m, 96.78m, 94.90m, 89.91m, 100m, 100m) with
        {
            Total = 97.94m,
            Tools = Of(("iit", 92.26m)),
        };

        var finding = Assert.Single(Score(2567, input).Findings);

        Assert.Equal(("iit", 92.26m, 99.26m), (finding.Where, finding.Given, finding.Expected));
    }
}
