using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Disclosure.Checking;
using Sujarit.Documents.Papers;
using Sujarit.Documents.Proofs;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Plans;
using Sujarit.Platform.Access;
using Sujarit.Site.Measures;

namespace Sujarit.Site.Documents;

/// <summary>Whoever proposes, signs or numbers a document is told what is probably wrong with it, and may do so all the same.</summary>
public class DoubtTests
{
    private const string stranger = "องค์การบริหารส่วนตำบลดงห่างไกล";
    private const string propose = "~/office/documents/approvals/propose";
    private const int mostQueries = 6;

    [Theory, OnBoth]
    public async Task A_paper_tells_its_doubts_above_the_number_and_one_is_dismissed_until_its_text_changes(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var paper = await PaperWork.Draft(officer, "Order", "แต่งตั้งคณะทำงาน", ("Form.Body", $"เพื่อให้การดำเนินงานเป็นไปด้วยความเรียบร้อย\nให้ (ระบุชื่อ) เป็นประธาน\n{stranger}แต่งตั้งคณะทำงานขึ้น"));

        var page = (await officer.Get($"{PaperWork.Root}/{paper}")).Ok().Shows("สิ่งที่น่าจะผิด 2").Shows("ข้อความ ย่อหน้าที่ 2").Shows("“(ระบุชื่อ)”").Shows($"พบชื่อ “{stranger}”");
        Assert.True(page.Text.IndexOf("สิ่งที่น่าจะผิด", StringComparison.Ordinal) < page.Text.IndexOf("ออกเลข เมื่อออกเลขแล้ว", StringComparison.Ordinal));
        page.Find($"#doubts ~ ul a[href$='/papers/edit/{paper}#Form_Body']");
        (await officer.Get($"{PaperWork.Root}/edit/{paper}")).Ok().Find("#Form_Body");

        var form = (await officer.Get(Link(page, "ไม่ต้องแก้ ชื่อหน่วยงานอื่น"))).Ok().Shows(stranger).Shows("คำสั่ง เรื่อง แต่งตั้งคณะทำงาน");
        Assert.Equal(422, (await officer.Submit(form, "บันทึกเหตุผล")).Shows("โปรดบอกเหตุผล").Code);
        (await officer.Submit(form, "บันทึกเหตุผล", ("Reason", "เป็นคณะทำงานร่วมของสองตำบล"))).Ok().Shows("สิ่งที่น่าจะผิด 1").Shows("เป็นคณะทำงานร่วมของสองตำบล");
        using var approver = await house.As(Role.Approver);
        (await approver.Get($"{PaperWork.Root}/{paper}")).Ok().Shows("เป็นคณะทำงานร่วมของสองตำบล").Hides("นำกลับมาพิจารณา").Hides("ไม่ต้องแก้ ที่ว่าง");

        await Change(officer, paper, $"{stranger}โพ้นแต่งตั้งคณะทำงานขึ้น");
        (await officer.Get($"{PaperWork.Root}/{paper}")).Ok().Hides("เป็นคณะทำงานร่วมของสองตำบล");
        await Change(officer, paper, $"{stranger}แต่งตั้งคณะทำงานขึ้น");
        var again = (await officer.Get($"{PaperWork.Root}/{paper}")).Ok().Shows("สิ่งที่น่าจะผิด 0").Shows("เป็นคณะทำงานร่วมของสองตำบล");
        (await officer.Submit(again, "นำกลับมาพิจารณา")).Ok().Shows("สิ่งที่น่าจะผิด 1").Hides("เป็นคณะทำงานร่วมของสองตำบล");
        Assert.False((await house.Ask(db => db.Set<DoubtDismissal>().SingleAsync())).IsInForce);

        (await PaperWork.Issue(officer, paper)).Ok().Shows("ออกเลข 1/2567 แล้ว").Hides("สิ่งที่น่าจะผิด");
    }

    [Theory, OnBoth]
    public async Task Who_may_not_write_a_paper_dismisses_none_of_its_doubts(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var approver = await house.As(Role.Approver);
        var paper = await PaperWork.Draft(officer, "Order", "แต่งตั้งคณะทำงาน", ("Form.Body", "ให้ (ระบุชื่อ) เป็นประธาน"));
        var link = Link((await officer.Get($"{PaperWork.Root}/{paper}")).Ok(), "ไม่ต้องแก้ ที่ว่าง");

        Assert.Equal(422, (await approver.Submit((await approver.Get(link)).Ok(), "บันทึกเหตุผล", ("Reason", "ไม่เป็นไร"))).Shows("โปรดแจ้งผู้จัดทำ").Code);
        (await approver.Get($"~/office/documents/doubts/{PaperApproval.Code}/{Guid.NewGuid()}")).Is(System.Net.HttpStatusCode.NotFound);
        Assert.Empty(await house.Ask(db => db.Set<DoubtDismissal>().ToListAsync()));
    }

    [Theory, OnBoth]
    public async Task A_report_tells_its_doubts_to_who_proposes_and_to_everybody_who_signs(Engine engine)
    {
        await using var house = await Signing.Office(engine, [Role.Approver], withMayor: false);
        await house.Do(db => db.Set<Measure>().Single().SumUp([$"อบรมที่{stranger} ๓ ครั้ง", "มีผู้เข้าร่วม (ระบุจำนวน) คน"], [], []));
        using var officer = await house.As(Role.ItaOfficer);
        using var approver = await house.As(Role.Approver);

        (await officer.Get($"{propose}/{Signing.Kind}/2567")).Ok().Shows("สิ่งที่น่าจะผิด 2").Shows("มาตรการ ลำดับที่ 1").Find("a[href*='/measures/detail/']");
        var approval = await Signing.Propose(officer);
        var seen = (await Signing.Open(officer, approval)).Shows("สิ่งที่น่าจะผิด 2");
        (await officer.Submit((await officer.Get(Link(seen, "ไม่ต้องแก้ ชื่อหน่วยงานอื่น"))).Ok(), "บันทึกเหตุผล", ("Reason", "จัดร่วมกันจริง"))).Ok();
        (await Signing.Sign(officer, approval)).Ok();

        var signing = (await Signing.Open(approver, approval)).Shows("สิ่งที่น่าจะผิด 1").Shows("“(ระบุจำนวน)”").Shows("จัดร่วมกันจริง").Hides("ไม่ต้องแก้ ที่ว่าง");
        Assert.True(signing.Source.IndexOf("id=\"doubts\"", StringComparison.Ordinal) < signing.Source.IndexOf("id=\"sign\"", StringComparison.Ordinal));
        (await Signing.Sign(approver, approval)).Ok().Shows("ลงนามครบแล้ว").Hides("สิ่งที่น่าจะผิด");
    }

    [Theory, OnBoth]
    public async Task A_plan_tells_its_doubts_with_the_way_to_the_theme_and_the_measure(Engine engine)
    {
        const string plan = "measures-plan";
        await using var house = await Signing.Office(engine, [Role.Approver], plan, withMayor: false);
        var theme = PlannedYear.Themes[0];
        await house.Do(db =>
        {
            var part = PlanPart.Begin(Journey.Now, theme.Code);
            part.Write($"ประชาชนที่มาติดต่อ{stranger}ได้รับบริการดี");
            db.Add(part);
            var measure = db.Set<Measure>().Single();
            measure.Describe("มาตรการอบรม (ระบุหัวข้อ)", measure.Serves, measure.Steps, measure.Monitoring);
        });
        using var officer = await house.As(Role.ItaOfficer);
        using var approver = await house.As(Role.Approver);

        var proposing = (await officer.Get($"{propose}/{plan}/2567")).Ok().Shows("สิ่งที่น่าจะผิด 2");
        proposing.Find($"a[href$='/plan-year/theme/2567/{theme.Code}']");
        proposing.Find("a[href*='/measures/plan/']");
        (await officer.Submit((await officer.Get(Link(proposing, "ไม่ต้องแก้ ที่ว่าง"))).Ok(), "บันทึกเหตุผล", ("Reason", "เลือกหัวข้อภายหลัง"))).Ok().Shows("สิ่งที่น่าจะผิด 1");
        // The page of the plan's own paper tells the same, leads back to itself, and costs no query more than it may.
        const string paper = "~/office/measures/plan-year/paper/2567";
        var own = (await officer.Get(paper)).Ok().Shows("สิ่งที่น่าจะผิด 1").Shows(stranger).Shows("เลือกหัวข้อภายหลัง");
        own.Find($"a[href$='/plan-year/theme/2567/{theme.Code}']");
        Assert.True(own.Source.IndexOf("id=\"doubts\"", StringComparison.Ordinal) < own.Source.IndexOf("id=\"publish\"", StringComparison.Ordinal));
        var undone = (await officer.Submit(own, "นำกลับมาพิจารณา")).Ok().Shows("สิ่งที่น่าจะผิด 2");
        Assert.EndsWith("/measures/plan-year/paper/2567", undone.Address.AbsolutePath, StringComparison.Ordinal);
        var again = (await officer.Submit((await officer.Get(Link(undone, "ไม่ต้องแก้ ที่ว่าง"))).Ok(), "บันทึกเหตุผล", ("Reason", "เลือกหัวข้อภายหลัง"))).Ok().Shows("สิ่งที่น่าจะผิด 1");
        Assert.EndsWith("/measures/plan-year/paper/2567", again.Address.AbsolutePath, StringComparison.Ordinal);
        (await approver.Get(paper)).Ok().Shows("สิ่งที่น่าจะผิด 1").Hides("ไม่ต้องแก้ ที่ว่าง").Hides("นำกลับมาพิจารณา");
        await Counts(officer, paper);
        var approval = await Signing.Propose(officer, plan);
        (await Signing.Sign(officer, approval)).Ok();
        (await officer.Get(paper)).Ok().Shows("สิ่งที่น่าจะผิด 1");
        (await Signing.Open(approver, approval)).Shows("สิ่งที่น่าจะผิด 1").Shows(stranger).Shows("เลือกหัวข้อภายหลัง");
        (await Signing.Sign(approver, approval)).Ok();
        (await officer.Get(paper)).Ok().Hides("สิ่งที่น่าจะผิด");
        await Counts(officer, $"{propose}/{plan}/2567");
        await Counts(approver, $"~/office/documents/approvals/{approval}");
    }

    [Theory, OnBoth]
    public async Task An_item_tells_what_its_check_and_the_proofreader_found(Engine engine)
    {
        const string kind = "disclosure-item";
        await using var house = await Signing.Office(engine, [Role.Approver], kind, withMayor: false);
        using var officer = await house.As(Role.ItaOfficer);
        using var approver = await house.As(Role.Approver);
        var form = (await officer.Get("~/office/disclosure/exhibits/edit?kind=Page&assessment=2567&item=o2&element=1")).Ok();
        (await officer.Submit(form, "บันทึก", ("Form.Title", "ผู้บริหาร"), ("Form.Text", $"ผู้บริหารของ{stranger} (ระบุชื่อ)"))).Ok();

        var proposing = (await officer.Get($"{propose}/{kind}/2567-o2")).Ok().Shows(stranger).Shows("“(ระบุชื่อ)”").Shows("ไม่มีข้อมูล");
        proposing.Find("a[href*='/disclosure/exhibits/edit/']");
        proposing.Find("a[href*='/disclosure/dismiss/2567/o2']");
        var approval = Journey.IdIn((await officer.Submit(proposing, "เริ่มเสนอ")).Ok());
        (await Signing.Sign(officer, approval)).Ok();
        (await Signing.Open(approver, approval)).Shows(stranger).Hides("ไม่ต้องแก้ ชื่อ");
        await Counts(officer, $"{propose}/{kind}/2567-o2");
        await Counts(approver, $"~/office/documents/approvals/{approval}");
    }

    [Theory, OnBoth]
    public async Task A_file_of_an_item_is_proofread_too_and_its_name_says_where(Engine engine)
    {
        const string kind = "disclosure-item";
        await using var house = await Signing.Office(engine, [Role.Approver], kind, withMayor: false);
        using var officer = await house.As(Role.ItaOfficer);
        using var approver = await house.As(Role.Approver);
        var form = (await officer.Get("~/office/disclosure/exhibits/edit?kind=File&assessment=2567&item=o2&element=1")).Ok();
        var text = Encoding.UTF8.GetBytes($"ประกาศ เรื่อง ผู้บริหาร\nผู้บริหารของ{stranger}ปฏิบัติหน้าที่ตามปกติ\nลงชื่อ (ระบุชื่อ)");
        (await officer.Submit(form, "บันทึก", ("Form.Title", "ประกาศผู้บริหาร"), ("Form.Files", new Upload("ประกาศ.txt", text, "text/plain")))).Ok();
        // What nobody has read yet is not proofread, and keeps nobody waiting.
        await house.Ask(async services =>
        {
            await services.GetRequiredService<Checkup>().ReadFiles(TestContext.Current.CancellationToken);
            return true;
        });

        var proposing = (await officer.Get($"{propose}/{kind}/2567-o2")).Ok().Shows(stranger).Shows("“(ระบุชื่อ)”").Shows("ไฟล์ “ประกาศ.txt” ของ “ประกาศผู้บริหาร”");
        proposing.Find("a[href*='/disclosure/exhibits/edit/']");
        var dismissed = (await officer.Submit((await officer.Get(Link(proposing, "ไม่ต้องแก้ ชื่อหน่วยงานอื่น"))).Ok(), "บันทึกเหตุผล", ("Reason", "ยกมาเป็นตัวอย่าง"))).Ok().Shows("ยกมาเป็นตัวอย่าง");
        var approval = Journey.IdIn((await officer.Submit(dismissed, "เริ่มเสนอ")).Ok());
        (await Signing.Sign(officer, approval)).Ok();
        (await Signing.Open(approver, approval)).Shows("“(ระบุชื่อ)”").Shows("ยกมาเป็นตัวอย่าง");
        await Counts(officer, $"{propose}/{kind}/2567-o2");
        await Counts(approver, $"~/office/documents/approvals/{approval}");
    }

    private static async Task Counts(Caller caller, string address)
    {
        _ = await caller.Count(address);
        var queries = await caller.Count(address);
        Assert.True(queries.Count <= mostQueries, $"{address}: {queries.Count}\n{string.Join('\n', queries)}");
    }

    private static string Link(Page page, string words) =>
        page.Document.QuerySelectorAll("a").Single(link => link.TextContent.StartsWith(words, StringComparison.Ordinal)).GetAttribute("href")!;

    private static async Task Change(Caller officer, string paper, string body) =>
        (await officer.Submit((await officer.Get($"{PaperWork.Root}/edit/{paper}")).Ok(), "บันทึกร่าง", ("Form.Body", body))).Ok();
}
