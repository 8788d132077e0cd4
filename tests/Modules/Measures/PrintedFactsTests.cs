namespace Sujarit.Modules.Measures;

public class PrintedFactsTests
{
    [Theory]
    [InlineData("โดยภาพรวมได้คะแนน ๘๓.๒๒ คะแนน อยู่ในระดับ ต้องปรับปรุง", 83.22, "ต้องปรับปรุง")]
    [InlineData("มีผลคะแนนเท่ากับร้อยละ 92.15 (ระดับผ่านดี)", 92.15, "ผ่านดี")]
    [InlineData("มี คะแนน ๙๗.๙๔ คะแนน อยู่ในระดับ A หรือ ผ่านดี ดังนี้", 97.94, "ผ่านดี")]
    [InlineData("ผลการประเมินอยู่ในระดับ B (๗๘.๑๐ คะแนน)", 78.10, "B")]
    [InlineData("ได้คะแนน 61 คะแนน อยู่ในระดับ ต้องปรับปรุงโดยด่วน", 61, "ต้องปรับปรุงโดยด่วน")]
    [InlineData("ได้คะแนน 96.40 อยู่ในระดับผ่านดีเยี่ยม", 96.40, "ผ่านดีเยี่ยม")]
    public void The_overall_score_and_level_are_found_in_running_text(string sentence, double score, string level)
    {
        var result = Typed.Report("รายงานผล ประจำปีงบประมาณ ๒๕๖๗", sentence).Result;
        Assert.Equal(((decimal)score, level), (result.Total, result.Level));
    }

    [Fact]
    public void The_points_of_one_tool_are_not_the_total()
    {
        var result = Typed.Report("รายงานผล ประจำปีงบประมาณ ๒๕๖๗", "แบบวัด IIT ได้คะแนน ๘๘.๑๐ คะแนน").Result;
        Assert.Null(result.Total);
        Assert.Equal(88.10m, result.Tools["iit"]);
    }

    [Fact]
    public void A_score_table_gives_tools_indicators_and_total()
    {
        var result = Typed.Report(
            "รายงานผล ประจำปีงบประมาณ ๒๕๖๗",
            "ลำดับ|ตัวชี้วัด|คะแนน",
            "1|การปฏิบัติหน้าที่|91.50",
            "2|การใช้งบประมาณ|80.25",
            "|แบบวัด EIT ส่วนที่ 1|84.00",
            "|คะแนนรวม|88.75"
        ).Result;
        Assert.Equal((91.50m, 80.25m), (result.Indicators["1"], result.Indicators["2"]));
        Assert.Equal((84.00m, 88.75m), (result.Tools["eit1"], result.Total));
    }

    [Theory]
    [InlineData("รายงานผลการดำเนินการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ (รอบ ๖ เดือน)", 2566, 6)]
    [InlineData("รายงานผล รอบ 12 เดือน ประจำปี 2568", 2568, 12)]
    public void The_year_and_the_round_are_the_titles(string title, int year, int round)
    {
        var report = Typed.Report(title, "ตามประกาศผลการประเมิน ปีงบประมาณ ๒๕๖๔");
        Assert.Equal((year, round), (report.FiscalYear!.Value.BuddhistYear, report.Round));
    }

    [Fact]
    public void The_agency_is_the_name_attested_most_with_words_run_on_to_it_cut_off()
    {
        var agency = Typed.Report(
            "เทศบาลตำบลบางใจดี อำเภอเมืองใหม่ จังหวัดสยามบุรี",
            "เว็บไซต์เทศบาลตำบลบางใจดีได้เผยแพร่",
            "เทศบาลตำบลบางใจดีและประชาชน เทศบาลตำบลผ่านช่องทางนี้"
        ).Agency;
        Assert.Equal(("เทศบาลตำบลบางใจดี", null, "เมืองใหม่", "สยามบุรี"), (agency.Name, agency.Subdistrict, agency.District, agency.Province));
    }

    [Fact]
    public void A_line_with_an_indicator_and_its_points_gives_them_and_loses_nothing()
    {
        var report = Typed.Report("รายงานผล ประจำปีงบประมาณ ๒๕๖๗", "ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ 90.11", "ตัวชี้วัดที่ 2 การใช้งบประมาณ ได้ 84.50 คะแนน");
        Assert.Equal((90.11m, 84.50m), (report.Result.Indicators["1"], report.Result.Indicators["2"]));
        Assert.Contains(report.Unplaced, unplaced => unplaced.Text.Contains("90.11", StringComparison.Ordinal));
    }
}
