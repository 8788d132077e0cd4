using Sujarit.Measures.Reports;

namespace Sujarit.Modules.Measures;

public class ProofreaderTests
{
    private const string title = "รายงานผลการดำเนินการ ประจำปีงบประมาณ ๒๕๖๗ เทศบาลตำบลบางใจดี อำเภอเมืองใหม่ จังหวัดสยามบุรี เทศบาลตำบลบางใจดี";
    private const string actions = "ตัวชี้วัด|แนวทางในการยกระดับ|ผู้รับผิดชอบ|ระยะเวลา|ความก้าวหน้า";

    [Theory]
    [InlineData("เทศบาลตำบลทุ่งไกลโพ้น ได้จัดอบรม", FindingKind.ForeignAgency)]
    [InlineData("เทศบาลตำบลบางใจดื ได้จัดอบรม", FindingKind.MisspeltAgency)]
    public void Another_agency_is_told_from_a_slip(string sentence, object kind) =>
        Assert.Equal((FindingKind)kind, Assert.Single(Typed.Report(title, sentence).Findings).Kind);

    [Fact]
    public void The_agencys_own_name_is_no_finding() => Assert.Empty(Typed.Report(title, "เทศบาลตำบลบางใจดีได้จัดอบรม").Findings);

    [Theory]
    [InlineData("จัดอบรมเมื่อวันที่ ๕ มีนาคม ๒๕๖๗ ณ ห้องประชุม", false)]
    [InlineData("จัดอบรมเมื่อวันที่ ๕ ตุลาคม ๒๕๖๗ ณ ห้องประชุม", true)]
    [InlineData("ดำเนินการตามพระราชบัญญัติการจัดซื้อจัดจ้าง พ.ศ. ๒๕๖๐ จำนวน ๓ ครั้ง", false)]
    [InlineData("เผยแพร่แผนประจำปี พ.ศ. ๒๕๖๙ จำนวน ๓ ครั้ง", true)]
    public void A_date_outside_the_year_is_found_and_a_laws_year_is_not(string progress, bool isWrong)
    {
        var findings = Typed.Report(title, "", actions, $"ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่|อบรม|สำนักปลัด|ตลอดปี|☑ ดำเนินการแล้ว {progress}").Findings;
        Assert.Equal(isWrong, findings.Any(finding => finding.Kind == FindingKind.WrongYear));
    }

    [Theory]
    [InlineData("จัดอบรมวันที่ ๕ มีนาคม ๒๕๖๗", false)]
    [InlineData("คำสั่งที่ ๑๒/๒๕๖๗", false)]
    [InlineData("ผู้เข้าอบรม ๔๕ คน", false)]
    [InlineData("เผยแพร่ที่ https://example.go.th/ita", false)]
    [InlineData("ดำเนินการเรียบร้อย", true)]
    public void Done_needs_something_that_could_be_looked_up(string progress, bool isBare)
    {
        var findings = Typed.Report(title, "", actions, $"ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่|อบรม|สำนักปลัด|ตลอดปี|☑ ดำเนินการแล้ว {progress}").Findings;
        Assert.Equal(isBare, findings.Any(finding => finding.Kind == FindingKind.DoneWithoutEvidence));
    }

    [Fact]
    public void An_item_is_held_against_the_year_its_rule_asks_for()
    {
        var findings = Typed.Report(
            title,
            "",
            "ข้อ|ข้อมูล|องค์ประกอบด้านข้อมูล|ผู้รับผิดชอบ|ความก้าวหน้า",
            "O12|ข้อมูลสถิติการให้บริการ|เป็นข้อมูลของปี พ.ศ. ๒๕๖๖|สำนักปลัด|ผู้รับบริการ ๔๕๐ คน",
            "O25|การเปิดโอกาสให้เกิดการมีส่วนร่วม|เป็นการดำเนินการในปี พ.ศ. ๒๕๖๖|สำนักปลัด|จัดประชุม ๒ ครั้ง"
        ).Findings;
        Assert.Equal("items[1]", Assert.Single(findings, finding => finding.Kind == FindingKind.WrongYear).Where);
    }

    [Fact]
    public void A_requirement_copied_as_the_result_is_found()
    {
        var findings = Typed.Report(
            title,
            "",
            "ข้อ|ข้อมูล|องค์ประกอบด้านข้อมูล|ผู้รับผิดชอบ|ความก้าวหน้า",
            "O4|ข้อมูลการติดต่อ|แสดงที่อยู่หน่วยงาน หมายเลขโทรศัพท์ และแผนที่ตั้งหน่วยงาน|สำนักปลัด|แสดงที่อยู่หน่วยงาน หมายเลขโทรศัพท์ และแผนที่ตั้งหน่วยงาน บนเว็บไซต์"
        ).Findings;
        Assert.Contains(findings, finding => finding.Kind == FindingKind.PastedRequirement);
    }

    [Fact]
    public void An_indicator_under_the_heading_of_another_tool_is_found()
    {
        var findings = Typed.Report(title, "สรุปการประเมิน IIT", "", actions, "ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน|ปรับปรุง|สำนักปลัด|ตลอดปี|จัดอบรม ๒ ครั้ง").Findings;
        Assert.Contains(findings, finding => finding.Kind == FindingKind.WrongTool);
    }

    [Fact]
    public void Arabic_digits_on_a_paper_of_thai_ones_are_found() =>
        Assert.Single(Typed.Report(title, "จัดประชุม 12 ครั้ง").Findings, finding => finding.Kind == FindingKind.MixedDigits);

    [Fact]
    public void A_level_that_does_not_follow_from_the_scores_is_found() =>
        Assert.Contains(
            Typed.Report(title, "โดยภาพรวมได้คะแนน ๘๐.๐๐ คะแนน อยู่ในระดับ ผ่านดี").Findings,
            finding => finding is { Kind: FindingKind.ScoreMismatch, Where: "result.level" }
        );

    [Fact]
    public void An_item_row_whose_code_is_not_read_is_left_as_it_stands()
    {
        var report = Typed.Report(
            title,
            "",
            "ข้อ|ข้อมูล|องค์ประกอบด้านข้อมูล|ผู้รับผิดชอบ|ความก้าวหน้า",
            "O2|ข้อมูลผู้บริหาร|แสดงชื่อ|สำนักปลัด|แสดงแล้ว",
            "O7 - O8|แผนดำเนินงาน|แสดงแผน|กองคลัง|ลงประกาศแล้ว"
        );
        Assert.Equal(("ข้อมูลผู้บริหาร", 1), (Assert.Single(report.Items).Title, report.Items[0].Owners.Count));
        Assert.Contains(report.Unplaced, unplaced => unplaced.Text == "แผนดำเนินงาน");
    }

    [Fact]
    public void A_level_the_tools_rule_out_is_found() =>
        Assert.Contains(
            Typed.Report(title, "โดยภาพรวมได้คะแนน ๙๕.๕๐ คะแนน อยู่ในระดับ ผ่านดีเยี่ยม IIT ๙๕.๐๐ EIT ๙๐.๐๐ OIT ๑๐๐").Findings,
            finding => finding.Kind == FindingKind.ScoreMismatch
        );
}
