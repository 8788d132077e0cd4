using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Archiving;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Reports;
using Sujarit.Platform.Access;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Data;
using Sujarit.Site.Measures;

namespace Sujarit.Site.Documents;

/// <summary>The plan of a year goes up the chain as the report does.</summary>
public class PlanApprovalTests
{
    private const string plan = "measures-plan";
    private const string page = "~/office/measures/plan-year/paper/2567";

    [Theory, OnBoth]
    public async Task A_plan_goes_up_from_its_page_and_is_published_as_all_have_signed_it(Engine engine)
    {
        await using var house = await Signing.Office(engine, [Role.Approver], plan);
        using var officer = await house.As(Role.ItaOfficer);
        using var approver = await house.As(Role.Approver);
        (await officer.Submit((await officer.Get($"~/office/documents/chains/{plan}")).Ok().Shows("แผนมาตรการของปี"), "บันทึก", ("Form.GoesBeforePublishing", true))).Ok();
        var first = (await officer.Get(page)).Ok().Shows("กำหนดให้ลงนามครบก่อนเผยแพร่").Hides("เผยแพร่ต่อสาธารณะ");
        first.Find($"a[href$='/approvals/propose/{plan}/2567']");
        (await officer.Post(page)).Refuses("ลงนามครบก่อนเผยแพร่");

        var approval = await Signing.Propose(officer, plan);
        (await Signing.Sign(officer, approval)).Ok();
        (await officer.Get(page)).Ok().Shows("อยู่ระหว่างเสนอ").Shows("หากแก้ไขแผน ลายมือชื่อทั้งหมดจะสิ้นผล");
        (await approver.Get("~/office/organizations/today")).Ok().Shows("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน");
        (await Signing.Sign(approver, approval, "เห็นควรประกาศใช้")).Ok();
        (await Signing.Record(officer, approval, Signing.Dot)).Ok().Shows("ลงนามครบแล้ว");

        var signed = (await officer.Get(page)).Ok().Shows("ลงนามครบแล้ว").Shows("เห็นควรประกาศใช้").Shows(Signing.Mayor);
        signed.Find("a[href$='plan-year/paper/2567?handler=File&format=docx']");
        Assert.Contains("เห็นควรประกาศใช้", Signing.WordsOf((await officer.Send(HttpMethod.Get, $"{page}?handler=File&format=docx")).Ok().Content), StringComparison.Ordinal);
        (await officer.Submit(signed, "เผยแพร่ต่อสาธารณะ")).Ok().Shows("เผยแพร่ฉบับที่ 1 แล้ว").Shows("ตรงกับฉบับที่ 1");
        using var anybody = house.Anybody();
        (await anybody.Get($"/{Settlement.Here}/ita/2567/o34")).Ok().Shows("ฉบับลงนาม.png").Shows("เห็นควรประกาศใช้").Shows(Signing.Mayor);
        Assert.Contains("เห็นควรประกาศใช้", Signing.WordsOf(await Archived(house)), StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task Sent_back_it_is_mended_and_signed_anew(Engine engine)
    {
        await using var house = await Signing.Office(engine, [Role.Approver], plan);
        using var officer = await house.As(Role.ItaOfficer);
        using var approver = await house.As(Role.Approver);
        var approval = await Signing.Propose(officer, plan);
        (await Signing.Sign(officer, approval)).Ok();
        (await approver.Submit(await Signing.Open(approver, approval), "ส่งกลับ", ("reason", "ขาดผู้รับผิดชอบ"))).Ok();
        Assert.Contains(await Signing.Told(house, house.Person(Role.ItaOfficer).PersonId), title => title.StartsWith("ส่งกลับ", StringComparison.Ordinal));
        await Signing.Edit(house);
        Assert.Equal(ApprovalState.SentBack, (await Signing.Kept(house, approval)).State);
        (await Signing.Sign(officer, approval)).Ok();
        (await Signing.Open(approver, approval)).Shows("มาตรการที่แก้ภายหลัง").Shows("ลงนามหรือส่งกลับ");
    }

    [Theory, OnBoth]
    public async Task What_the_plan_prints_voids_the_signatures_when_changed_and_what_is_told_of_it_does_not(Engine engine)
    {
        await using var house = await Signing.Office(engine, [Role.Approver], plan);
        using var officer = await house.As(Role.ItaOfficer);
        var first = await Signing.Propose(officer, plan);
        (await Signing.Sign(officer, first)).Ok();
        await house.Ask(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            var measure = await db.Set<Measure>().Include(known => known.Entries).SingleAsync();
            var progress = measure.Report(new Telling(house.Clock.Today(), "อบรมแล้ว", ProgressStatus.InProgress, HasEvidence: true, null), new Hand("นายทดสอบ", null, house.Clock.GetUtcNow(), house.Clock.Today()));
            db.Add(progress);
            return await db.SaveChangesAsync();
        });
        Assert.Equal(ApprovalState.InProgress, (await Signing.Kept(house, first)).State);

        await Signing.Edit(house);
        Assert.Equal(ApprovalState.Void, (await Signing.Kept(house, first)).State);
        (await officer.Get(page)).Ok().Shows("ลายมือชื่อสิ้นผลแล้ว").Shows("เพราะแผนถูกแก้ไข").Shows("เสนอตามสายงาน");
        (await officer.Get("~/office/measures/plan-year/2567")).Ok().Shows("ลายมือชื่อสิ้นผลแล้ว");
        Assert.Contains(await Signing.Told(house, house.Person(Role.ItaOfficer).PersonId), title => title.Contains("สิ้นผล", StringComparison.Ordinal));

        var second = await Signing.Propose(officer, plan);
        (await Signing.Sign(officer, second)).Ok();
        (await officer.Submit((await officer.Get("~/office/measures/plan-year/2567")).Ok(), "บันทึกข้อจำกัด", ("Form.Text", "มีนิติกรคนเดียว"))).Ok();
        Assert.Equal(ApprovalState.Void, (await Signing.Kept(house, second)).State);

        // The plan starts from last year's result.
        var third = await Signing.Propose(officer, plan);
        (await Signing.Sign(officer, third)).Ok();
        await house.Ask(async services =>
        {
            await services.GetRequiredService<Results>().Record(new FiscalYear(2566), Sujarit.Assessment.ScoreFile.Read(Path.Combine(AppContext.BaseDirectory, "samples", "thansujarit", "scores-2566.json")), "ทดสอบ");
            return await services.GetRequiredService<AppDb>().SaveChangesAsync();
        });
        Assert.Equal(ApprovalState.Void, (await Signing.Kept(house, third)).State);
    }

    [Theory, OnBoth]
    public async Task The_scan_its_signer_uploads_is_the_file_everybody_fetches(Engine engine)
    {
        await using var house = await Signing.Office(engine, [Role.Approver], plan, withMayor: false);
        using var officer = await house.As(Role.ItaOfficer);
        using var approver = await house.As(Role.Approver);
        var approval = await Signing.Propose(officer, plan);
        (await Signing.Sign(officer, approval)).Ok();
        (await Signing.Sign(approver, approval, null, ("Form.Way", "Scan"))).Refuses("แนบไฟล์สแกน");
        (await Signing.Sign(approver, approval, null, ("Form.Way", "Scan"), ("Form.Scan", new Upload("แผน.txt", "ไม่ใช่ภาพ"u8.ToArray(), "text/plain")))).Refuses("PDF หรือภาพ");
        (await Signing.Sign(approver, approval, "เห็นชอบตามเสนอ", ("Form.Way", "Scan"), ("Form.Scan", new Upload("แผนลงนาม.png", Signing.Dot, "image/png")))).Ok().Shows("ลงนามครบแล้ว");
        (await officer.Submit((await officer.Get(page)).Ok(), "เผยแพร่ต่อสาธารณะ")).Ok();

        using var anybody = house.Anybody();
        var shown = (await anybody.Get($"/{Settlement.Here}/ita/2567/o34")).Ok().Shows("เห็นชอบตามเสนอ").Shows("ลงนามในกระดาษแล้ว");
        var files = shown.Document.QuerySelectorAll("main a").Where(link => link.TextContent.Contains("มาตรการส่งเสริมคุณธรรม-2567", StringComparison.Ordinal)).ToList();
        Assert.Contains("ฉบับลงนาม.png", files[0].TextContent, StringComparison.Ordinal);
        Assert.Equal(Signing.Dot, (await anybody.Send(HttpMethod.Get, files[0].GetAttribute("href")!)).Ok().Content);
    }

    // The plan's Word file in the archive of the year.
    private static Task<byte[]> Archived(House house) =>
        house.Ask(async services =>
        {
            var prints = await services.GetRequiredService<YearPrints>().Of(Journey.Now);
            using var content = new MemoryStream();
            await prints.OfType<ArchivedFile>().Single(print => print.Name.EndsWith("มาตรการส่งเสริมคุณธรรม-2567.docx", StringComparison.Ordinal)).Write(content, TestContext.Current.CancellationToken);
            return content.ToArray();
        });
}
