using Sujarit.Assessment.Contracts;
using Sujarit.Assessment.Recording;
using Sujarit.Assessment.Scores;
using Sujarit.Kernel;

namespace Sujarit.Modules.Assessment;

public class YearResultTests
{
    private static readonly Outline outline = Recorded.Outline(2567);

    [Fact]
    public void What_was_recorded_is_known_at_every_depth()
    {
        var input = new ScoreInput
        {
            Total = 87.04m,
            Tools = Scores.Of(("eit1", 88.1m), ("oit", 89.82m)),
            Indicators = Scores.Of(("9", 92.14m)),
            SubIndicators = Scores.Of(("9.2", 85.71m)),
            Items = Scores.Of(("O13", 0m), ("O14", 100m)),
        };

        var known = Recorded.Result(2567, input).Known(outline);

        Assert.Equal(input.Total, known.Total);
        Assert.Equal(input.Tools, known.Tools);
        Assert.Equal(input.Indicators, known.Indicators);
        Assert.Equal(input.SubIndicators, known.SubIndicators);
        Assert.Equal(input.Items, known.Items);
    }

    [Fact]
    public void Recording_a_whole_result_makes_unknown_what_it_does_not_hold()
    {
        var result = Recorded.Result(2567, Scores.Tools(90, 91, 92));

        result.Record(outline, Scores.Total(88), "รายงาน", null, Recorded.Officer);

        Assert.Equal("total", Assert.Single(result.Figures).Code);
        Assert.Equal([("total", null, 88m), ("iit", 90m, null), ("eit", 91m, null), ("oit", 92m, null)], result.History[^1].Steps.Select(step => (step.Code, step.Before, step.After)));
    }

    [Fact]
    public void Recording_the_same_result_twice_changes_nothing()
    {
        var result = Recorded.Result(2567, Scores.Total(88));

        result.Record(outline, Scores.Total(88), "รายงาน", null, Recorded.Officer);

        Assert.Equal(1, result.Changes);
        Assert.Single(result.History);
    }

    [Fact]
    public void A_correction_keeps_before_after_who_when_and_why()
    {
        var result = Recorded.Result(2567, Scores.Total(88));

        result.Correct(outline, "total", 87.04m, "พิมพ์ผิด", Recorded.Officer);

        var change = result.History[^1];
        Assert.Equal((ResultAct.Corrected, "พิมพ์ผิด", Recorded.Officer.Name, Recorded.Officer.At, 2), (change.Act, change.Reason, change.By, change.At, change.Number));
        Assert.Equal(new FigureStep(FigureKind.Total, "total", 88, 87.04m), Assert.Single(change.Steps));
        Assert.True(Assert.Single(result.Figures).IsCorrected);
    }

    [Fact]
    public void A_deleted_figure_is_unknown_again_and_can_come_back()
    {
        var result = Recorded.Result(2567, Scores.Total(88));

        result.Correct(outline, "total", null, "ยังไม่ประกาศ", Recorded.Officer);
        Assert.Null(result.Known(outline).Total);
        result.Correct(outline, "total", 88, "ประกาศแล้ว", Recorded.Officer);

        Assert.Equal(88, result.Known(outline).Total);
        Assert.Equal(3, result.Changes);
    }

    [Theory]
    [InlineData("total", "100.01", "0 ถึง 100")]
    [InlineData("total", "-1", "0 ถึง 100")]
    [InlineData("1", "83.12345", "ทศนิยม")]
    [InlineData("O1", "50", "เป็นได้เพียง")]
    [InlineData("O99", "100", "ไม่มีรหัส")]
    public void A_score_the_year_does_not_allow_is_refused(string code, string value, string sentence)
    {
        var result = Recorded.Result(2567, Scores.Total(88));

        var refusal = Recorded.Refusal(() => result.Correct(outline, code, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), "แก้", Recorded.Officer));

        Assert.Contains(sentence, refusal);
        Assert.Equal(1, result.Changes);
    }

    [Fact]
    public void A_draft_year_takes_no_score_of_an_item()
    {
        var draft = Recorded.Outline(2568);

        Assert.True(draft.Book.IsDraft);
        Assert.NotEmpty(draft.Rows);
        Assert.DoesNotContain(draft.Rows, row => row.Kind == FigureKind.Item);
    }

    [Fact]
    public void Filling_in_needs_no_reason_but_changing_does()
    {
        var result = YearResult.Open(new FiscalYear(2567), new FiscalYear(2567));
        result.Enter(outline, new Dictionary<string, decimal?> { ["iit"] = 90, ["oit"] = null }, null, Recorded.Officer);

        var refusal = Recorded.Refusal(() => result.Enter(outline, new Dictionary<string, decimal?> { ["iit"] = 91, ["oit"] = 80 }, " ", Recorded.Officer));
        Assert.Contains("เหตุผล", refusal);
        Assert.Equal(90, Assert.Single(result.Figures).Value);

        result.Enter(outline, new Dictionary<string, decimal?> { ["iit"] = 91, ["oit"] = 80 }, "พิมพ์ผิด", Recorded.Officer);
        Assert.Equal([91m, 80m], result.Figures.Select(figure => figure.Value));
    }

    [Fact]
    public void A_year_to_come_has_no_result() =>
        Assert.Contains("ยังไม่ถึง", Recorded.Refusal(() => YearResult.Open(new FiscalYear(2568), new FiscalYear(2567))));
}
