namespace Sujarit.Browser;

/// <summary>The year as the whole office lives it, on a phone without scripts.</summary>
public class OfficeYearTests(Chromium chromium)
{
    [BrowserTheory]
    [OnBoth(360, false)]
    public async Task The_office_plans_signs_answers_late_and_publishes_its_report(Engine engine, int width, bool script)
    {
        await using var site = await RunningSite.Open(engine);
        var year = new OfficeYear(chromium, site, width, script);

        await site.MoveTo(new DateOnly(2024, 10, 7));
        await year.OpenFromTheLast();
        await year.Plan();
        await year.Propose("measures-plan");
        await year.SignAs(OfficeYear.Head, "เห็นควรเสนอปลัด");
        await year.SendBack(OfficeYear.Clerk, "โปรดเพิ่มวิธีลดข้อจำกัด");
        await year.MendAndSign();
        await year.SignAs(OfficeYear.Head, "แก้ไขแล้ว เห็นควรเสนอ");
        await year.OrderActing();
        await year.SignAs(OfficeYear.Head, "เห็นชอบแทนปลัด");
        await year.RecordTheMayor("7 ต.ค. 2567");
        await year.PublishPlan();
        await year.Read("/ita/2568/o27", "ขอรับคำแนะนำจากท้องถิ่นอำเภอ", "รักษาราชการแทน", OfficeYear.Mayor);

        await site.MoveTo(new DateOnly(2024, 11, 6));
        await year.AnswerLate("ประชุมชี้แจงขั้นตอนการให้บริการแก่ผู้นำชุมชนทุกหมู่บ้าน");

        await site.MoveTo(new DateOnly(2025, 9, 25));
        await year.Propose("measures-report");
        await year.SignAs(OfficeYear.Head, "เห็นควรรายงาน");
        await year.SignAs(OfficeYear.Clerk, "เห็นควรเผยแพร่");
        await year.RecordTheMayor("25 ก.ย. 2568");
        await year.PublishReport();
        await year.Read("/ita/2569/o26", "เห็นควรเผยแพร่", OfficeYear.Mayor);
        Assert.Empty(year.Faults);
    }
}
