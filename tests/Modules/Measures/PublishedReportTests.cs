using Sujarit.Measures.Reports;

namespace Sujarit.Modules.Measures;

/// <summary>What stands in three published reports, counted by hand.</summary>
public class PublishedReportTests
{
    [Fact]
    public void Report_000_names_its_agency_year_round_and_result()
    {
        var report = PublishedReports.Read("000");
        Assert.Equal("องค์การบริหารส่วนตำบลมะนังยง", report.Agency.Name);
        Assert.Equal(("มะนังยง", "ยะหริ่ง", "ปัตตานี"), (report.Agency.Subdistrict, report.Agency.District, report.Agency.Province));
        Assert.Equal((2566, 12), (report.FiscalYear!.Value.BuddhistYear, report.Round));
        Assert.Equal((83.22m, "ต้องปรับปรุง"), (report.Result.Total, report.Result.Level));
        Assert.Null(report.Memo);
    }

    [Fact]
    public void Report_000_has_three_measures_and_ten_actions()
    {
        var report = PublishedReports.Read("000");
        Assert.Equal([1, 2, 3], report.Measures.Select(measure => measure.No));
        Assert.Equal([4, 5, 2], report.Measures.Select(measure => measure.Summary.Count));
        Assert.Equal([2, 3, 2], report.Measures.Select(measure => measure.Outcomes.Count));
        Assert.Equal(Enumerable.Range(1, 10).Select(number => $"{number}"), report.Actions.Select(action => action.Indicator));
        Assert.All(report.Actions, action => Assert.Equal(ProgressStatus.Done, action.Status));
        Assert.Equal([3, 3, 3, 3, 4, 3, 4, 3, 2, 3], report.Actions.Select(action => action.Actions.Count));
        Assert.Equal([1, 3, 4, 4, 4, 4, 3, 2, 1, 5], report.Actions.Select(action => action.Progress.Count));
    }

    [Fact]
    public void Report_000_ticks_done_what_is_under_way_and_prints_a_day_of_the_next_year()
    {
        var findings = PublishedReports.Read("000").Findings;
        Assert.Equal("actions[3]", Assert.Single(findings, finding => finding.Kind == FindingKind.DoneButInProgress).Where);
        Assert.Equal("measures[2].outcomes", Assert.Single(findings, finding => finding.Kind == FindingKind.WrongYear).Where);
    }

    [Fact]
    public void Report_001_prints_a_score_with_each_indicator_and_no_total()
    {
        var report = PublishedReports.Read("001");
        Assert.Equal("เทศบาลตำบลพนมรุ้ง", report.Agency.Name);
        Assert.Equal((null, "เฉลิมพระเกียรติ", "บุรีรัมย์"), (report.Agency.Subdistrict, report.Agency.District, report.Agency.Province));
        Assert.Equal((null, null), (report.Result.Total, report.Result.Level));
        decimal[] scores = [93.59m, 75.23m, 88.15m, 79.80m, 81.65m, 95.64m, 92.38m, 87.99m, 90.00m, 71.25m];
        Assert.Equal(scores, report.Actions.Select(action => action.Score!.Value));
        Assert.Equal(scores, report.Result.Indicators.Values);
        Assert.Equal(6, report.Measures.Count);
    }

    [Fact]
    public void Report_001_tells_three_states_apart()
    {
        var statuses = PublishedReports.Read("001").Actions.Select(action => action.Status).ToList();
        Assert.All(statuses.Take(7), status => Assert.Equal(ProgressStatus.Done, status));
        Assert.Equal(ProgressStatus.InProgress, statuses[7]);
        Assert.All(statuses.Skip(8), status => Assert.Null(status));
    }

    [Fact]
    public void Report_001_files_an_indicator_under_the_wrong_tool_and_misspells_its_own_name()
    {
        var findings = PublishedReports.Read("001").Findings;
        Assert.Equal("actions[5]", Assert.Single(findings, finding => finding.Kind == FindingKind.WrongTool).Where);
        Assert.Single(findings, finding => finding.Kind == FindingKind.MisspeltAgency);
        Assert.DoesNotContain(findings, finding => finding.Kind == FindingKind.ForeignAgency);
    }

    [Fact]
    public void Report_004_has_every_item_and_its_shifted_cells_put_right()
    {
        var report = PublishedReports.Read("004");
        Assert.Equal(Enumerable.Range(1, 35).Select(number => $"O{number}"), report.Items.Select(item => item.Code));
        Assert.Equal((3, 8), (report.Measures.Count, report.Actions.Count));
        Assert.Equal(["เจ้าหน้าที่ประชาสัมพันธ์", "สำนักปลัด กองคลัง กองช่าง กองการศึกษาฯ"], report.Measures[1].Owners);
        Assert.Equal(3, report.Measures[1].Summary.Count);
        Assert.Equal(12 + 5 + 2, report.Items.Single(item => item.Code == "O17").Elements.Count);
    }

    [Fact]
    public void Report_004_prints_tools_indicators_and_a_memo()
    {
        var report = PublishedReports.Read("004");
        Assert.Equal((97.94m, "ผ่านดี"), (report.Result.Total, report.Result.Level));
        Assert.Equal(new Dictionary<string, decimal> { ["eit1"] = 95.34m, ["eit2"] = 92.38m, ["iit"] = 99.26m, ["oit"] = 100m }, report.Result.Tools);
        Assert.Equal(93.00m, report.Result.Indicators["3"]);
        Assert.Equal(new DateOnly(2024, 8, 19), report.Memo!.Date);
        Assert.Equal("๐๗๗-๓๖๕๑๓๐", report.Memo.Phone);
        Assert.Equal([null, "ความเห็นหัวหน้าสำนักปลัดอบต.", "ความเห็นปลัดอบต.", "ความเห็นนายกองค์การบริหารส่วนตำบลอึ้น"], report.Memo.Signers.Select(signer => signer.Role));
    }

    [Fact]
    public void Report_004_mixes_agencies_years_and_scores()
    {
        var findings = PublishedReports.Read("004").Findings;
        foreach (var name in new[] { "ปีน", "อินทร์บุรี", "อึ้น" })
        {
            Assert.Contains(findings, finding => finding.Kind == FindingKind.ForeignAgency && finding.Quote.Contains(name, StringComparison.Ordinal));
        }

        var wrong = findings.Where(finding => finding.Kind == FindingKind.ScoreMismatch).ToList();
        Assert.Equal(("result.indicators.3", "93.00"), (Assert.Single(wrong).Where, wrong[0].Quote));
        var years = findings.Where(finding => finding.Kind == FindingKind.WrongYear).Select(finding => finding.Where);
        Assert.Superset(new HashSet<string> { "items[4]", "items[6]", "items[7]", "items[8]" }, years.ToHashSet());
        Assert.True(findings.Count(finding => finding.Kind == FindingKind.PastedRequirement && finding.Where.StartsWith("items", StringComparison.Ordinal)) >= 15);
    }
}
