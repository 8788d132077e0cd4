using FsCheck;
using FsCheck.Fluent;
using Sujarit.Assessment.Contracts;
using Sujarit.Measures.Filing;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Reports;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;

namespace Sujarit.Modules.Measures.Works;

public class FilingTests
{
    private static readonly OfficeCard treasury = new(Guid.CreateVersion7(), "กองคลัง", IsClosed: false);

    [Fact]
    public void Any_report_filed_is_reported_again() =>
        Prop.ForAll(
                RandomReports.All,
                report =>
                {
                    var again = Again(report);
                    // What the paper leaves out of the result follows from the rest.
                    var said = report with { Result = report.Result with { Total = report.Result.Total ?? again.Result.Total, Level = report.Result.Level ?? again.Result.Level } };
                    var (went, came) = (RoundTripTests.ContentOf(Sorted(said)), RoundTripTests.ContentOf(Sorted(again)));
                    return (went == came).Label($"{went}\n≠\n{came}");
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(12));

    [Fact]
    public void Names_of_offices_become_owners_and_others_stay_names()
    {
        var report = new Report { Measures = [new ReportedMeasure { No = 1, Title = "ทดสอบ", Owners = ["กอง คลัง", "หัวหน้าส่วนราชการทุกส่วน"] }] };
        var work = Assert.Single(Filed(report));
        Assert.Equal([new Owner(treasury.Id, "กอง คลัง"), new Owner(null, "หัวหน้าส่วนราชการทุกส่วน")], work.Owners);
    }

    [Fact]
    public void Of_two_that_are_called_the_same_neither_is_meant()
    {
        var names = new OwnerNames([treasury, treasury with { Id = Guid.CreateVersion7() }], []);
        Assert.Null(names.Of("กองคลัง").Id);
    }

    [Fact]
    public void A_closed_office_is_meant_by_no_new_paper() => Assert.Null(new OwnerNames([treasury with { IsClosed = true }], []).Of("กองคลัง").Id);

    [Fact]
    public void A_paper_of_another_agency_is_told_by_its_name()
    {
        var card = new AgencyCard(Guid.CreateVersion7(), "bangjaidee", "เทศบาลตำบลบางใจดี", null, null, null, ThaiDigits: false);
        Assert.Null(AgencyOnPaper.Other(new Report(), card));
        Assert.Null(AgencyOnPaper.Other(new Report { Agency = new() { Name = "เทศบาลตำบล บางใจดี" } }, card));
        Assert.Equal("เทศบาลตำบลบางใจร้าย", AgencyOnPaper.Other(new Report { Agency = new() { Name = "เทศบาลตำบลบางใจร้าย" } }, card));
    }

    private static Report Sorted(Report report) => report with { Result = report.Result with { Tools = Sorted(report.Result.Tools), Indicators = Sorted(report.Result.Indicators) } };

    private static Dictionary<string, decimal> Sorted(IReadOnlyDictionary<string, decimal> scores) => scores.OrderBy(score => score.Key, StringComparer.Ordinal).ToDictionary();

    private static Report Again(Report report)
    {
        var head = YearWork.Open(Told.Year);
        head.ReportRound(report.Round);
        head.AnnounceLevel(report.Result.Level);
        head.WriteMemo(report.Memo);
        var scores = new ScoreInput { Total = report.Result.Total, Tools = report.Result.Tools, Indicators = report.Result.Indicators };
        var agency = new AgencyCard(Guid.CreateVersion7(), "bangjaidee", report.Agency.Name!, report.Agency.Subdistrict, report.Agency.District, report.Agency.Province, ThaiDigits: false);
        return YearReport.Compose(Told.Year, agency, Filed(report), head, scores, Rulebooks.BesideProgram.Of(Told.Year));
    }

    private static List<Work> Filed(Report report) => [.. ReportFiling.Works(Told.Year, report, 0, new OwnerNames([treasury], []), Told.Hand)];
}
