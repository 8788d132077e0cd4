using Sujarit.Measures.Reports;

namespace Sujarit.Modules.Measures;

public class StatusTests
{
    private const string head = "ตัวชี้วัด|แนวทางในการยกระดับ|ผู้รับผิดชอบ|ระยะเวลา|ความก้าวหน้า";

    [Theory]
    [InlineData("☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ - จัดอบรมแล้ว", "Done")]
    [InlineData("☑ ดำเนินการแล้วเสร็จ ☐ อยู่ระหว่างดำเนินการ จัดอบรมแล้ว", "Done")]
    [InlineData("[ ] ยังไม่ได้ดำเนินการ [x] อยู่ระหว่างดำเนินการ จัดอบรมแล้ว", "InProgress")]
    [InlineData("( / ) ยังไม่ได้ดำเนินการ ( ) ดำเนินการแล้ว จัดอบรมแล้ว", "NotStarted")]
    [InlineData("<p>ดำเนินการแล้ว</p><p>จัดอบรมแล้ว</p>", "Done")]
    [InlineData("<p>อยู่ระหว่างดำเนินการ</p><p>จัดอบรมแล้ว</p>", "InProgress")]
    [InlineData("☐ ยังไม่ได้ดำเนินการ ☐ ดำเนินการ จัดอบรมแล้ว", null)]
    [InlineData("จัดอบรมแล้ว", null)]
    public void A_status_is_read_however_it_is_shown(string cell, string? status)
    {
        var action = Assert.Single(Typed.Report(head, $"ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่|จัดอบรม|สำนักปลัด|ตลอดปี|{cell}").Actions);
        Assert.Equal(status, action.Status?.ToString());
        Assert.Equal(["จัดอบรมแล้ว"], action.Progress);
    }

    [Fact]
    public void A_tick_counts_for_the_column_it_stands_in()
    {
        var actions = Typed.Report(
            "ตัวชี้วัด|แนวทางในการยกระดับ|การดำเนินการ|||ผลการดำเนินการ",
            "||ดำเนินการแล้ว|อยู่ระหว่างดำเนินการ|ยังไม่ได้ดำเนินการ|",
            "ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่|จัดอบรม|/|||จัดแล้ว",
            "ตัวชี้วัดที่ ๒ การใช้งบประมาณ|ประชุมชี้แจง||✓||กำลังทำ",
            "ตัวชี้วัดที่ ๓ การใช้อำนาจ|มอบหมายงาน|||/|"
        ).Actions;
        Assert.Equal([ProgressStatus.Done, ProgressStatus.InProgress, ProgressStatus.NotStarted], actions.Select(action => action.Status!.Value));
    }

    [Fact]
    public void Two_ticks_in_a_row_are_a_contradiction()
    {
        var report = Typed.Report(head, "ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่|จัดอบรม|สำนักปลัด|ตลอดปี|☑ ดำเนินการแล้ว ☑ อยู่ระหว่างดำเนินการ");
        Assert.Null(report.Actions[0].Status);
        Assert.Contains(report.Findings, finding => finding.Kind == FindingKind.DoneButInProgress);
    }
}
