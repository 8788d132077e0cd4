using AngleSharp.Dom;
using Sujarit.Kernel;
using Sujarit.Ui.Charts;

namespace Sujarit.Modules.Ui;

public class ChartTests
{
    private const string hostile = "\"><script>alert(1)</script>";

    private static readonly Threshold pass = new("ผ่านดี", new Score(95));

    [Fact]
    public void Every_number_stands_in_the_picture_or_its_table()
    {
        var chart = Draw(screen => new ScoreOverYears("คะแนนรวม", [new(new(2567), new(97.94m)), new(new(2566), new(83.2m))], [pass], screen.Digits));
        Assert.Equal(["2566", "2567"], chart.QuerySelectorAll("tbody th").Select(cell => cell.TextContent));
        Assert.Equal(["83.20", "–", "97.94", "+14.74"], chart.QuerySelectorAll("tbody td").Select(cell => cell.TextContent));
        Assert.Equal("คะแนนรวม: ปี 2567 ได้ 97.94 คะแนน ต่างจากปี 2566 +14.74 คะแนน", chart.QuerySelector("svg[role=img]")!.GetAttribute("aria-label"));
        Assert.Contains("ผ่านดี", chart.QuerySelector("svg")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void One_point_of_any_height_is_drawn_inside_the_picture()
    {
        foreach (var score in new[] { 0m, 0.01m, 50, 99.999m, 100 })
        {
            Inside(Draw(screen => new ScoreOverYears("ก", [new(new(2567), new(score))], [pass, new("ผ่าน", new(0))], screen.Digits)));
            Inside(Draw(screen => new ToolBars("ก", [new("IIT", new(score))], pass, screen.Digits)));
            Inside(Draw(screen => new IndicatorRadar("ก", [new("หนึ่ง", new(score))], pass, screen.Digits)));
        }
    }

    [Fact]
    public void Ten_indicators_of_two_years_are_two_shapes()
    {
        var indicators = Enumerable.Range(1, 10).Select(index => new NamedScore($"ตัวชี้วัด {index}", new Score(70 + index), index == 4 ? null : new Score(60 + index))).ToList();
        var chart = Draw(screen => new IndicatorRadar("ตัวชี้วัด", indicators, pass, screen.Digits));
        Inside(chart);
        Assert.Equal(10, chart.QuerySelector("polygon.now")!.GetAttribute("points")!.Split(' ').Length);
        Assert.Equal(9, chart.QuerySelector("polygon.before")!.GetAttribute("points")!.Split(' ').Length);
        Assert.NotNull(chart.QuerySelector(".rule"));
        Assert.Contains("4. ตัวชี้วัด 4", chart.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(20, chart.QuerySelectorAll("tbody td").Length);
    }

    [Fact]
    public void A_bar_that_does_not_reach_the_threshold_looks_and_reads_so()
    {
        var chart = Draw(screen => new ToolBars("เครื่องมือ", [new("IIT", new(99.26m)), new("EIT", new(93.86m)), new("OIT", null)], pass, screen.Digits));
        Inside(chart);
        Assert.Single(chart.QuerySelectorAll("rect.warn"));
        Assert.Single(chart.QuerySelectorAll("rect.fill"));
        Assert.Equal(["99.26", "ถึงเกณฑ์", "93.86", "ขาด 1.14", "–", "–"], chart.QuerySelectorAll("tbody td").Select(cell => cell.TextContent));
        Assert.NotEmpty(chart.QuerySelectorAll("line.rule"));
    }

    [Fact]
    public void What_is_part_of_another_score_is_drawn_and_not_measured_by_the_threshold()
    {
        var chart = Draw(screen => new ToolBars("เครื่องมือ", [new("EIT", new(93.86m)), new("EIT ส่วนที่ 2", new(80m)) { IsTested = false }], pass, screen.Digits));
        Assert.Single(chart.QuerySelectorAll("rect.warn"));
        Assert.Equal(["93.86", "ขาด 1.14", "80.00", "ไม่ใช้ตัดสิน"], chart.QuerySelectorAll("tbody td").Select(cell => cell.TextContent));
        Assert.Single(chart.QuerySelectorAll("line.rule"));
    }

    [Fact]
    public void Progress_is_stacked_and_owners_without_work_are_left_out()
    {
        var chart = Draw(screen => new ProgressBars("งาน", "ส่วนราชการ", [new("สำนักปลัด", 12, 3, 1, 4), new("ว่าง", 0, 0, 0, 0)], screen.Digits));
        Inside(chart);
        Assert.Equal(4, chart.QuerySelectorAll("rect.part").Length);
        Assert.Equal("งาน: เสร็จ 12 จาก 20 เรื่อง ขาด 1 เรื่อง", chart.QuerySelector("svg")!.GetAttribute("aria-label"));
        Assert.Equal("สำนักปลัด", Assert.Single(chart.QuerySelectorAll("tbody th")).TextContent);
    }

    [Fact]
    public void Each_day_has_its_mark_and_the_months_stand_in_the_table()
    {
        var chart = Draw(screen => new DayStrip("90 วันล่าสุด", "เปิดไม่ได้ 1 วัน", ["เดือน", "เปิดได้"], [["ก.ย. 2567", "99.90%"]], [.. Enumerable.Repeat("done", 89), "missing"], screen.Digits));
        Inside(chart);
        Assert.Equal(90, chart.QuerySelectorAll("rect.part").Length);
        Assert.Single(chart.QuerySelectorAll("rect.missing"));
        Assert.Equal("90 วันล่าสุด: เปิดไม่ได้ 1 วัน", chart.QuerySelector("svg")!.GetAttribute("aria-label"));
        Assert.Equal("99.90%", Assert.Single(chart.QuerySelectorAll("tbody td")).TextContent);
    }

    [Fact]
    public void Without_numbers_a_sentence_says_so()
    {
        Assert.Equal("ก: ยังไม่มีตัวเลขให้แสดง", Draw(screen => new ScoreOverYears("ก", [], [pass], screen.Digits)).TextContent);
        Assert.Empty(Draw(screen => new ToolBars("ก", [new("IIT", null)], pass, screen.Digits)).QuerySelectorAll("svg"));
        Assert.Empty(Draw(screen => new IndicatorRadar("ก", [], null, screen.Digits)).QuerySelectorAll("svg"));
        Assert.Empty(Draw(screen => new ProgressBars("ก", "ข", [], screen.Digits)).QuerySelectorAll("svg"));
    }

    [Fact]
    public void Names_of_anybody_stay_names()
    {
        Chart[] charts =
        [
            new ToolBars(hostile, [new(hostile, new Score(1))], new(hostile, new(95)), new Screen().Digits),
            new IndicatorRadar(hostile, [new(hostile, new Score(1))], new(hostile, new(95)), new Screen().Digits),
            new ScoreOverYears(hostile, [new(new(2567), new(1))], [new(hostile, new(95))], new Screen().Digits),
            new ProgressBars(hostile, hostile, [new(hostile, 1, 1, 1, 1)], new Screen().Digits),
            new DayStrip(hostile, hostile, [hostile], [[hostile]], ["done"], new Screen().Digits),
        ];
        Assert.All(charts, chart =>
        {
            var drawn = Screen.Read(chart);
            Assert.Empty(drawn.QuerySelectorAll("script"));
            Assert.StartsWith(hostile, drawn.QuerySelector("svg")!.GetAttribute("aria-label"), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Thai_digits_reach_the_pictures()
    {
        var chart = Screen.Read(new ToolBars("ก", [new("IIT", new Score(99.26m))], pass, new Screen(thaiDigits: true).Digits));
        Assert.Contains("๙๙.๒๖", chart.QuerySelector("svg")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("99.26", chart.TextContent, StringComparison.Ordinal);
        Assert.Contains("\"320\"", chart.InnerHtml, StringComparison.Ordinal);
    }

    private static IElement Draw(Func<Screen, Chart> draw) => Screen.Read(draw(new Screen()));

    private static void Inside(IElement chart)
    {
        Assert.DoesNotContain("NaN", chart.InnerHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("∞", chart.InnerHtml, StringComparison.Ordinal);
        var frame = chart.QuerySelector("svg")!.GetAttribute("viewBox")!.Split(' ').Select(Number).ToList();
        var places = chart.QuerySelectorAll("svg [y], svg [cy], svg [y1]").Select(part => Number((part.GetAttribute("y") ?? part.GetAttribute("cy") ?? part.GetAttribute("y1"))!)).ToList();
        Assert.NotEmpty(places);
        Assert.All(places, place => Assert.InRange(place, 0, frame[3]));
    }

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
