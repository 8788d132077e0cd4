using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Papers;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Plans;
using Sujarit.Measures.Reports;
using Sujarit.Modules.Assessment;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;

namespace Sujarit.Modules.Measures.Plans;

public class PlanTests
{
    private static readonly FiscalYear last = new(2567);
    private static readonly Rulebooks shelf = Rulebooks.BesideProgram;
    private static readonly OfficeCard school = new(Guid.CreateVersion7(), "กองการศึกษา ศาสนาและวัฒนธรรม", IsClosed: false);

    [Fact]
    public void A_theme_shows_its_own_scores_and_what_was_lost_with_them()
    {
        var service = Look("service", Result(Scores.AllItemsBut(2567, "O13") with { Indicators = Scores.Numbered(100, 100, 100, 100, 100, 80, 100, 90) }));

        Assert.Equal(["6", "8", "O11", "O12", "O13"], service.Figures.Select(figure => figure.Code));
        Assert.Equal("6", service.Weak[0].Code);
        Assert.Equal(0.57m, Math.Round(service.Figures.Single(figure => figure.Code == "O13").Points!.Value, 2));
        Assert.Equal(0, service.Figures.Single(figure => figure.Code == "O11").Points);
    }

    [Fact]
    public void The_measures_that_help_most_come_first()
    {
        var service = Look("service", Result(Scores.AllItemsBut(2567, "O13") with { Indicators = Scores.Numbered(100, 100, 100, 100, 100, 100, 100, 100) }));

        Assert.Contains("O13", service.Proposals[0].Measure.Items);
        Assert.True(service.Proposals[0].Points > 0);
        Assert.Equal(service.Proposals.OrderByDescending(proposal => proposal.Points), service.Proposals);
        Assert.Equal(0, service.Proposals.Single(proposal => proposal.Measure.Code == "service-mobile").Points);
    }

    [Fact]
    public void A_result_known_by_tools_alone_still_says_where_to_begin()
    {
        var service = Look("service", Result(Scores.Tools(90, 80, 100)));

        Assert.Contains(service.Weak, figure => figure.Code == "eit");
        Assert.DoesNotContain(service.Weak, figure => figure.Code == "iit");
        Assert.True(service.Proposals[0].Points > 0);
    }

    [Fact]
    public void Items_of_another_year_are_found_under_their_codes_of_that_year()
    {
        var known = new ScoreInput { Items = Scores.Book(2566).Items.ToDictionary(item => item.Code, item => item.Code == "O18" ? 0m : 100m) };
        var result = new LastResult(new FiscalYear(2566), known, Scores.Score(2566, known));

        Assert.Equal("O18", Assert.Single(ThemeResult.Of(shelf.Library.Theme("service")!, result, shelf).Weak).Code);
    }

    [Fact]
    public void Without_a_result_every_measure_is_there_and_nothing_is_claimed()
    {
        var service = ThemeResult.Of(shelf.Library.Theme("service")!, null, shelf);

        Assert.Empty(service.Figures);
        Assert.Equal(shelf.Library.Measures.Count(measure => measure.Theme == "service"), service.Proposals.Count);
        Assert.Equal("", AnalysisSentence.Of(service, null));
    }

    [Fact]
    public void The_analysis_begins_from_the_figures()
    {
        var result = Result(Scores.AllItemsBut(2567, "O13") with { Indicators = Scores.Numbered(100, 100, 100, 100, 100, 80, 100, 90) });
        var said = AnalysisSentence.Of(Look("service", result), result);

        Assert.Contains("๒๕๖๗", said, StringComparison.Ordinal);
        Assert.Contains("ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน ได้ ๘๐.๐๐ คะแนน", said, StringComparison.Ordinal);
        Assert.Contains("ข้อที่ยังไม่ได้คะแนนเต็ม ได้แก่ ข้อ O13 E-Service", said, StringComparison.Ordinal);
        Assert.Contains("เรื่องที่ควรปรับปรุงก่อน คือ ตัวชี้วัดที่ ๖", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_that_lost_nothing_says_so()
    {
        var result = Result(Scores.AllItemsBut(2567) with { Indicators = Scores.Numbered(100, 100, 100, 100, 100, 100, 100, 100) });

        Assert.Contains("ไม่มีคะแนนที่เสียไป", AnalysisSentence.Of(Look("property", result), result), StringComparison.Ordinal);
    }

    [Fact]
    public void The_usual_name_of_an_office_finds_the_agencys_own()
    {
        var match = new OfficeMatch([school, school with { Id = Guid.CreateVersion7(), Name = "กองคลัง" }, school with { Id = Guid.CreateVersion7(), Name = "กองช่าง", IsClosed = true }]);

        Assert.Equal(new Owner(school.Id, school.Name), match.Of("กองการศึกษา"));
        Assert.Equal("กองคลัง", match.Of("กองคลัง").Name);
        Assert.NotNull(match.Of("กองคลัง").Id);
        Assert.Equal(new Owner(null, "กองช่าง"), match.Of("กองช่าง"));
        Assert.Equal(new Owner(null, "งานนิติการ"), match.Of("งานนิติการ"));
    }

    [Fact]
    public void Every_measure_of_the_library_can_be_taken_into_a_year()
    {
        var offices = new OfficeMatch([school]);
        Assert.All(shelf.Library.Measures, wanted =>
        {
            var taken = YearPlanning.Taken(wanted, last.Next, 3, 2, offices);
            Assert.Equal((wanted.Title, wanted.Theme, wanted.Code), (taken.Title, taken.Theme, taken.LibraryCode));
            Assert.Equal(wanted.Steps, taken.Steps);
            Assert.Equal(wanted.Cadence.ToString(), taken.Cadence.ToString());
            Assert.True(last.Next.Contains(taken.StartsOn!.Value) && last.Next.Contains(taken.EndsOn!.Value));
            Assert.NotEmpty(taken.OwnerNames);
            Assert.All(taken.Serves, code => Assert.True(shelf.Of(last.Next).Indicator(code) is not null || shelf.Of(last.Next).Item(code) is not null, code));
        });
    }

    [Fact]
    public void A_part_of_the_plan_says_something() => Assert.Contains("ผลการวิเคราะห์", Assert.Throws<RuleBrokenException>(() => PlanPart.Begin(last, "service").Write("  ")).Message, StringComparison.Ordinal);

    [Fact]
    public void The_paper_holds_every_theme_its_analysis_its_measures_and_the_limits()
    {
        var plan = Plan();
        var texts = Texts(PlanPaper.Print(plan, new AgencyCard(Guid.CreateVersion7(), "a", "อบต.สมมุติ", "สมมุติ", "เมือง", "สมมุติบุรี", ThaiDigits: false)));

        Assert.Contains("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๘", texts);
        Assert.All(shelf.Library.Themes, theme => Assert.Contains(texts, text => text.EndsWith(theme.Name, StringComparison.Ordinal)));
        Assert.Contains("วิเคราะห์บริการแล้ว", texts);
        Assert.Contains("มีนิติกรคนเดียว", texts);
        Assert.Contains(plan.Measures.Single().Title!, texts);
        Assert.Contains("ต.ค. ๖๗ ถึง ก.ย. ๖๘", texts);
        Assert.Contains("อบต.สมมุติ ตำบลสมมุติ อำเภอเมือง จังหวัดสมมุติบุรี", texts);
    }

    [Fact]
    public void The_same_plan_has_the_same_fingerprint_and_another_has_another()
    {
        var plan = Plan();
        Assert.Equal(PlanPublishing.Fingerprint(PlanPaper.Print(plan, null)), PlanPublishing.Fingerprint(PlanPaper.Print(plan, null)));
        Assert.NotEqual(PlanPublishing.Fingerprint(PlanPaper.Print(plan, null)), PlanPublishing.Fingerprint(PlanPaper.Print(plan with { Parts = [] }, null)));
    }

    [Fact]
    public void What_is_signed_of_a_plan_is_what_its_paper_says_and_nothing_told_later()
    {
        var plan = Plan();
        var signed = PlanApproval.Of(plan, null).Canonical;
        Assert.Equal(signed, PlanApproval.Of(plan, null).Canonical);
        Assert.NotEqual(signed, PlanApproval.Of(plan with { Parts = [] }, null).Canonical);
        Assert.NotEqual(signed, PlanApproval.Of(plan, new AgencyCard(Guid.CreateVersion7(), "a", "อบต.สมมุติ", null, null, null, ThaiDigits: false)).Canonical);
        Assert.NotEqual(signed, PlanApproval.Of(plan with { Result = null }, null).Canonical);

        plan.Measures.Single().Report(new Telling(plan.Year.FirstDay, "ทำแล้ว", ProgressStatus.InProgress, HasEvidence: true, null), new Hand("นายทดสอบ", null, DateTimeOffset.UnixEpoch, plan.Year.FirstDay));
        Assert.Equal(signed, PlanApproval.Of(plan, null).Canonical);
        plan.Measures.Single().Describe("มาตรการที่แก้", [], [], null);
        Assert.NotEqual(signed, PlanApproval.Of(plan, null).Canonical);
    }

    [Fact]
    public void What_a_plan_still_lacks_is_told()
    {
        var missing = Plan().Missing;

        Assert.Contains(missing, sentence => sentence.Contains("ทรัพย์สิน", StringComparison.Ordinal));
        Assert.DoesNotContain(missing, sentence => sentence.Contains("การให้บริการและระบบ E-Service", StringComparison.Ordinal));
        Assert.DoesNotContain(missing, sentence => sentence.Contains("ข้อจำกัด", StringComparison.Ordinal));
    }

    private static PlannedYear Plan()
    {
        var (service, limits) = (PlanPart.Begin(last.Next, "service"), PlanPart.Begin(last.Next, PlanPart.Limits));
        service.Write("วิเคราะห์บริการแล้ว");
        limits.Write("มีนิติกรคนเดียว");
        var measure = YearPlanning.Taken(shelf.Library.Measure("service-online-form")!, last.Next, 1, 1, new OfficeMatch([]));
        return new PlannedYear(last.Next, Result(Scores.Tools(90, 80, 100)), [service, limits], [measure]);
    }

    private static ThemeResult Look(string theme, LastResult result) => ThemeResult.Of(shelf.Library.Theme(theme)!, result, shelf);

    private static LastResult Result(ScoreInput known) => new(last, known, Scores.Score(2567, known));

    private static List<string> Texts(Document page) =>
        [
            .. page.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text),
            .. page.Blocks.OfType<Table>().SelectMany(table => table.Rows).SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs).Select(paragraph => paragraph.Text),
        ];
}
