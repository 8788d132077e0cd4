using Sujarit.Assessment.Contracts;
using Sujarit.Assessment.Corrections;

namespace Sujarit.Modules.Assessment;

public class RuleCorrectionTests
{
    private const string weights = """{"iit":20,"eit":40,"eit1":10,"eit2":30,"oit":40}""";
    private const string marks = """[{"From":96,"EachToolAtLeast":96},{"From":80,"EachToolAtLeast":80},{"From":80},{"From":70},{"From":0}]""";

    [Fact]
    public void A_corrected_title_year_and_elements_stand_in_the_book_of_their_year_only()
    {
        RuleCorrection[] corrections =
        [
            Recorded.Rule(RuleAspect.ItemTitle, "O5", "ข่าวสาร", 2567),
            Recorded.Rule(RuleAspect.ItemYear, "O5", "T-1", 2567),
            Recorded.Rule(RuleAspect.ItemElements, "O5", "ข่าว\n- วันที่\n- ภาพ\nลิงก์", 2567),
        ];

        var book = Correcting.Apply(Scores.Book(2567), corrections);
        var item = book.Item("O5")!;

        Assert.Equal(("ข่าวสาร", YearRule.PreviousYear), (item.Title, item.Year));
        Assert.Equal([("ข่าว", 2), ("ลิงก์", 0)], item.Elements.Select(element => (element.Text, element.Points.Count)));
        Assert.Equal(["O5", "O5", "O5"], book.AgencyRules.Select(rule => rule.Code));
        Assert.Empty(Correcting.Apply(Scores.Book(2566), corrections).AgencyRules);
        Assert.NotEqual("ข่าวสาร", Scores.Book(2567).Item("O5")!.Title);
    }

    [Fact]
    public void An_element_that_stays_as_it_was_is_still_checked()
    {
        var known = Scores.Book(2567).Item("O4")!.Elements[0];
        var item = Correcting.Apply(Scores.Book(2567), [Recorded.Rule(RuleAspect.ItemElements, "O4", $"เวลาทำการ\n{known.Text}", 2567)]).Item("O4")!;

        Assert.NotEmpty(known.Checks);
        Assert.Equal([0, known.Checks.Count], item.Elements.Select(element => element.Checks.Count));
    }

    [Fact]
    public void Corrected_weights_count_in_the_total()
    {
        var book = Correcting.Apply(Scores.Book(2567), [Recorded.Rule(RuleAspect.ToolWeights, "", weights, 2567)]);

        Assert.Equal(0.2m * 90 + 0.4m * 80 + 0.4m * 100, Scoring.Score(book, Scores.Tools(90, 80, 100)).Total);
    }

    [Theory]
    [InlineData("""{"iit":20,"eit":40,"eit1":10,"eit2":30,"oit":50}""", "110")]
    [InlineData("""{"iit":20,"eit":40,"eit1":10,"eit2":10,"oit":40}""", "EIT")]
    [InlineData("""{"iit":20,"eit":40,"oit":40}""", "EIT ส่วนที่ 1")]
    [InlineData("""{"iit":0,"eit":60,"eit1":30,"eit2":30,"oit":40}""", "มากกว่า 0")]
    [InlineData("nonsense", "อ่านค่า")]
    public void Weights_that_do_not_add_up_are_refused(string value, string sentence) =>
        Assert.Contains(sentence, Recorded.Refusal(() => Recorded.Rule(RuleAspect.ToolWeights, "", value, 2567)));

    [Fact]
    public void Corrected_levels_follow_each_other_without_a_gap_and_move_the_pass_mark()
    {
        var book = Correcting.Apply(Scores.Book(2567), [Recorded.Rule(RuleAspect.LevelMarks, "", marks, 2567)]);

        Assert.Equal([(96m, 100m), (80m, 100m), (80m, 100m), (70m, 79.99m), (0m, 69.99m)], book.Levels.Levels.Select(level => (level.From, level.To)));
        Assert.Equal(80, book.Levels.PassMark);
        Assert.Equal(book.Levels.Levels[1].Name, Scoring.Score(book, Scores.Tools(82, 82, 82)).Level);
    }

    [Theory]
    [InlineData("""[{"From":95,"EachToolAtLeast":95},{"From":85,"EachToolAtLeast":85},{"From":85},{"From":70},{"From":5}]""", "เริ่มที่ 0")]
    [InlineData("""[{"From":95,"EachToolAtLeast":95},{"From":85},{"From":85},{"From":70},{"From":0}]""", "คะแนนขั้นต่ำ")]
    [InlineData("""[{"From":80,"EachToolAtLeast":95},{"From":85,"EachToolAtLeast":85},{"From":85},{"From":70},{"From":0}]""", "ไม่สูงกว่า")]
    [InlineData("""[{"From":95,"EachToolAtLeast":95}]""", "ครบทุกระดับ")]
    public void Levels_that_do_not_hold_together_are_refused(string value, string sentence) =>
        Assert.Contains(sentence, Recorded.Refusal(() => Recorded.Rule(RuleAspect.LevelMarks, "", value, 2567)));

    [Fact]
    public void Minimums_can_be_compared_part_by_part_but_never_twice()
    {
        var book = Correcting.Apply(Scores.Book(2567), [Recorded.Rule(RuleAspect.TestedTools, "", """["iit","eit1","eit2","oit"]""", 2567)]);

        Assert.Equal(["iit", "eit1", "eit2", "oit"], book.Levels.TestedTools);
        Assert.Contains("ทุกเครื่องมือ", Recorded.Refusal(() => Recorded.Rule(RuleAspect.TestedTools, "", """["iit","eit","eit1","oit"]""", 2567)));
    }

    [Fact]
    public void What_an_agency_confirms_is_as_sure_as_a_handbook()
    {
        Assert.NotEqual(Sureness.Confirmed, Scores.Book(2567).ComputingBasis.Sureness);

        var book = Correcting.Apply(Scores.Book(2567), [Recorded.Rule(RuleAspect.Confirmed, Confirmable.Computing, "", 2567)]);

        Assert.Equal(Sureness.Confirmed, book.ComputingBasis.Sureness);
        Assert.Contains("หน้า 45", Assert.Single(book.ComputingBasis.Sources));
        Assert.Contains("ยืนยันแล้ว", Recorded.Refusal(() => Recorded.Rule(RuleAspect.Confirmed, "O1", "", 2567)));
    }

    [Fact]
    public void A_correction_has_to_fit_every_year_it_counts_in() =>
        Assert.Contains("2568", Recorded.Refusal(() => Recorded.Rule(RuleAspect.ItemTitle, "O35", "รายงาน", 2567, 2568, 2569)));

    [Fact]
    public void A_withdrawn_correction_counts_no_longer_and_cannot_be_withdrawn_again()
    {
        var correction = Recorded.Rule(RuleAspect.ItemTitle, "O5", "ข่าวสาร", 2567);
        correction.Withdraw("คู่มือฉบับแก้", Recorded.Officer);

        Assert.Empty(Correcting.Apply(Scores.Book(2567), [correction]).AgencyRules);
        Assert.Contains("ยกเลิกไปแล้ว", Recorded.Refusal(() => correction.Withdraw("อีกครั้ง", Recorded.Officer)));
    }

    [Fact]
    public void The_same_rule_is_not_corrected_twice()
    {
        var first = Recorded.Rule(RuleAspect.ItemTitle, "O5", "ข่าวสาร", 2567);
        var book = Correcting.Apply(Scores.Book(2567), [first]);

        Assert.Contains("อยู่แล้ว", Recorded.Refusal(() => RuleCorrection.Make(new RuleDraft(RuleAspect.ItemTitle, "O5", "อื่น"), [book], "แก้", "คู่มือ", Recorded.Officer)));
    }
}
