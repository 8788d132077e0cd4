using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Documents.Approvals;
using Sujarit.Documents.Contracts;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Access;
using Sujarit.Platform.Agenda;
using Sujarit.Platform.Notices;

namespace Sujarit.Site.Documents;

public class ApprovalTests
{
    [Theory, OnBoth]
    public async Task A_report_goes_up_the_chain_is_signed_by_all_and_printed_with_its_opinions(Engine engine)
    {
        await using var house = await Signing.Office(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var owner = await house.As(Role.Owner);
        using var approver = await house.As(Role.Approver);
        (await officer.Get("~/office/measures/report/2567")).Ok().Shows("เสนอตามสายงาน");
        var approval = await Signing.Propose(officer);

        (await Signing.Sign(officer, approval)).Ok().Shows("ส่งต่อขั้นถัดไปแล้ว");
        (await owner.Get("~/office/documents/approvals")).Ok().Shows("รายงานผลการดำเนินการ").Shows("อยู่ระหว่างเสนอ");
        (await Signing.Sign(owner, approval, "เห็นควรเสนอ")).Ok();
        (await Signing.Open(approver, approval)).Shows("เห็นควรเสนอ").Shows("ไม่มีบัญชีเข้าสู่ระบบ");
        (await Signing.Sign(approver, approval, "เห็นควรอนุมัติ")).Ok();
        (await Signing.Record(officer, approval, Signing.Dot)).Ok().Shows("ลงนามครบแล้ว").Shows("บันทึกโดย");

        Assert.Equal(ApprovalState.Approved, (await Signing.Kept(house, approval)).State);
        (await officer.Get("~/office/measures/report/2567")).Ok().Shows("ลงนามครบแล้ว").Shows("เห็นควรอนุมัติ").Shows("๑๖ กันยายน ๒๕๖๗");
        var text = Signing.WordsOf((await officer.Send(HttpMethod.Get, "~/office/measures/download/2567?format=docx")).Ok().Content);
        Assert.All(["เห็นควรเสนอ", "เห็นควรอนุมัติ", "อนุมัติให้เผยแพร่", Signing.Mayor, "ลงนามในกระดาษแล้ว", "๑๖ กันยายน ๒๕๖๗"], words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.Equal(text, Signing.WordsOf((await officer.Send(HttpMethod.Get, $"~/office/documents/approvals/paper/{approval}?format=docx")).Ok().Content));
    }

    [Theory, OnBoth]
    public async Task A_later_edit_voids_the_signatures_as_it_is_saved_and_says_so_everywhere(Engine engine)
    {
        await using var house = await Signing.Office(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var owner = await house.As(Role.Owner);
        var approval = await Signing.Propose(officer);
        (await Signing.Sign(officer, approval)).Ok();

        await Signing.Edit(house);

        Assert.Equal(ApprovalState.Void, (await Signing.Kept(house, approval)).State);
        (await Signing.Open(owner, approval)).Shows("ลายมือชื่อสิ้นผลแล้ว").Shows("มาตรการที่เสนอลงนาม").Hides("ลงนามหรือส่งกลับ");
        (await officer.Get("~/office/measures/report/2567")).Ok().Shows("ลายมือชื่อสิ้นผลแล้ว").Shows("เสนอตามสายงาน");
        (await officer.Get("~/office/measures/publish/2567")).Ok().Shows("ลายมือชื่อสิ้นผล");
        Assert.Contains(await Agenda(house, Role.ItaOfficer), entry => entry.Section == AgendaSection.Changed && entry.Title.Contains("สิ้นผล", StringComparison.Ordinal));
        Assert.Contains(await Told(house, Role.ItaOfficer), title => title.Contains("สิ้นผล", StringComparison.Ordinal));

        var second = await Signing.Propose(officer);
        Assert.NotEqual(approval, second);
        (await Signing.Sign(officer, second)).Ok();
        Assert.DoesNotContain(await Agenda(house, Role.ItaOfficer), entry => entry.Section == AgendaSection.Changed);
    }

    [Theory, OnBoth]
    public async Task What_changes_nothing_of_the_report_leaves_the_signatures(Engine engine)
    {
        await using var house = await Signing.Office(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var approval = await Signing.Propose(officer);
        (await Signing.Sign(officer, approval)).Ok();

        await Signing.Edit(house, "มาตรการที่เสนอลงนาม");
        Assert.Equal(ApprovalState.InProgress, (await Signing.Kept(house, approval)).State);
    }

    [Theory, OnBoth]
    public async Task Sent_back_with_a_reason_it_comes_to_the_author_who_mends_and_proposes_again(Engine engine)
    {
        await using var house = await Signing.Office(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var owner = await house.As(Role.Owner);
        var approval = await Signing.Propose(officer);
        (await Signing.Sign(officer, approval)).Ok();

        var stale = await Signing.Open(owner, approval);
        (await owner.Submit(stale, "ส่งกลับ", ("reason", ""))).Refuses("เหตุผลที่ส่งกลับ");
        (await owner.Submit(await Signing.Open(owner, approval), "ส่งกลับ", ("reason", "คะแนนรวมไม่ตรง"))).Ok().Shows("ส่งกลับแล้ว");

        Assert.Contains(await Told(house, Role.ItaOfficer), title => title.Contains("ส่งกลับ", StringComparison.Ordinal));
        (await Signing.Open(officer, approval)).Shows("คะแนนรวมไม่ตรง").Shows("ลงนามและเสนอ");
        await Signing.Edit(house);
        (await Signing.Sign(officer, approval)).Ok();
        // The tab shows what was sent back: what it sends is no signature on what was mended.
        (await owner.Submit(stale, "#sign-now", ("Form.Password", Inhabitant.Password))).Refuses("มีผู้อื่นบันทึกข้อมูลนี้").Shows("มาตรการที่แก้ภายหลัง");
        Assert.Single((await Signing.Kept(house, approval)).Steps, step => step.IsSigned);
        Assert.Contains(await Agenda(house, Role.Owner), entry => entry.Section == AgendaSection.AwaitingMe);
    }

    [Theory, OnBoth]
    public async Task Signing_asks_for_the_password_and_pauses_after_five_wrong_ones_in_one_sentence(Engine engine)
    {
        await using var house = await Signing.Office(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var approval = await Signing.Propose(officer);
        for (var time = 0; time < 5; time++)
        {
            (await Signing.Sign(officer, approval, null, ("Form.Password", "ไม่ใช่รหัสผ่าน"))).Refuses("รหัสผ่านปัจจุบันไม่ถูกต้อง");
        }

        (await Signing.Sign(officer, approval)).Refuses("รหัสผ่านปัจจุบันไม่ถูกต้อง");
        Assert.Equal(ApprovalState.Drafting, (await Signing.Kept(house, approval)).State);
        house.Clock.Pass(TimeSpan.FromMinutes(16));
        (await Signing.Sign(officer, approval)).Ok();
    }

    [Theory, OnBoth]
    public async Task A_passkey_of_the_signer_stands_for_the_password_and_that_of_another_does_not(Engine engine)
    {
        await using var house = await Signing.Office(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var owner = await house.As(Role.Owner);
        using var own = new SoftKey();
        using var foreign = new SoftKey();
        await PasskeyTests.Add(officer, own, house);
        await PasskeyTests.Add(owner, foreign, house);
        var approval = await Signing.Propose(officer);

        (await ByPasskey(officer, approval, foreign, house)).Refuses("พาสคีย์");
        Assert.Equal(ApprovalState.Drafting, (await Signing.Kept(house, approval)).State);
        (await ByPasskey(officer, approval, own, house)).Is(System.Net.HttpStatusCode.Redirect);
        Assert.Equal(ApprovalState.InProgress, (await Signing.Kept(house, approval)).State);
    }

    [Theory, OnBoth]
    public async Task Of_two_tabs_only_one_signs(Engine engine)
    {
        await using var house = await Signing.Office(engine, [Role.Owner, Role.Owner]);
        using var officer = await house.As(Role.ItaOfficer);
        using var owner = await house.As(Role.Owner);
        var approval = await Signing.Propose(officer);
        (await Signing.Sign(officer, approval)).Ok();
        var tabs = new[] { await Signing.Open(owner, approval), await Signing.Open(owner, approval) };

        (await owner.Submit(tabs[0], "#sign-now", ("Form.Password", Inhabitant.Password))).Ok();
        Assert.Equal(422, (await owner.Submit(tabs[1], "#sign-now", ("Form.Password", Inhabitant.Password))).Code);
        Assert.Equal(2, (await Signing.Kept(house, approval)).Steps.Count(step => step.IsSigned));
        (await Signing.Sign(owner, approval)).Refuses("ยืนยัน");
        (await Signing.Sign(owner, approval, null, ("Form.Confirmed", true))).Ok().Shows("สองขั้นติดกัน");
    }

    [Theory, OnBoth]
    public async Task Who_acts_for_the_holder_by_an_order_signs_and_nobody_else(Engine engine)
    {
        await using var house = await Signing.Office(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var owner = await house.As(Role.Owner);
        using var approver = await house.As(Role.Approver);
        var approval = await Signing.Propose(officer);
        (await Signing.Sign(officer, approval)).Ok();
        (await Signing.Open(approver, approval)).Hides("ลงนามหรือส่งกลับ");
        await ActingTests.Order(house, officer, Role.Approver, Role.Owner, "16 ก.ย. 2567", "20 ก.ย. 2567");

        Assert.Contains(await Agenda(house, Role.Approver), entry => entry.Section == AgendaSection.AwaitingMe);
        (await Signing.Open(approver, approval)).Shows("รักษาราชการแทน หัวหน้าสำนักปลัด ตามคำสั่งที่ 12/2567");
        (await Signing.Sign(approver, approval, "เห็นชอบ")).Ok();
        var text = Signing.WordsOf((await officer.Send(HttpMethod.Get, $"~/office/documents/approvals/paper/{approval}")).Ok().Content);
        Assert.Contains("ปลัดองค์การบริหารส่วนตำบล รักษาราชการแทน", text, StringComparison.Ordinal);
        Assert.Contains("ตามคำสั่งที่ ๑๒/๒๕๖๗", text, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task A_signature_is_drawn_or_taken_from_the_picture_that_only_its_owner_opens(Engine engine)
    {
        await using var house = await Signing.Office(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var owner = await house.As(Role.Owner);
        var approval = await Signing.Propose(officer);
        (await Signing.Sign(officer, approval, null, ("Form.Way", "Drawn"))).Refuses("ยังไม่ได้วาด");
        (await Signing.Sign(officer, approval, null, ("Form.Way", "Drawn"), ("Form.Drawing", "data:image/png;base64," + Convert.ToBase64String(Signing.Dot)))).Ok();

        var kept = (await owner.Submit((await owner.Get("~/office/documents/signature")).Ok(), "เก็บภาพ", ("Picture", new Upload("ลายเซ็น.png", Signing.Dot, "image/png")))).Ok();
        var address = kept.Find("main img").GetAttribute("src")!;
        (await owner.Send(HttpMethod.Get, address)).Ok();
        Assert.Equal(404, (await officer.Send(HttpMethod.Get, address)).Code);
        (await Signing.Sign(owner, approval, "เห็นชอบ", ("Form.Way", "Picture"))).Ok();

        var docx = (await officer.Send(HttpMethod.Get, $"~/office/documents/approvals/paper/{approval}")).Ok().Content;
        Assert.Contains("ลายมือชื่อ นายทดสอบ Owner", Encoding.UTF8.GetString(Signing.Entry(docx)), StringComparison.Ordinal);
        Assert.Equal(422, (await owner.Submit(await owner.Get("~/office/documents/signature"), "เก็บภาพ", ("Picture", new Upload("ก.txt", Encoding.UTF8.GetBytes("ไม่ใช่ภาพ"), "text/plain")))).Code);
        (await owner.Submit(await owner.Get("~/office/documents/signature"), "เลิกใช้ภาพนี้")).Ok().Shows("ยังไม่มีภาพลายมือชื่อ");
    }

    [Theory, OnBoth]
    public async Task The_scan_of_the_signed_paper_is_published_and_the_switch_waits_for_all_signatures(Engine engine)
    {
        await using var house = await Signing.Office(engine, []);
        using var officer = await house.As(Role.ItaOfficer);
        (await officer.Submit((await officer.Get($"~/office/documents/chains/{Signing.Kind}")).Ok(), "บันทึก", ("Form.GoesBeforePublishing", true))).Ok();
        var approval = await Signing.Propose(officer);
        (await Signing.Sign(officer, approval)).Ok();
        var waiting = (await officer.Get("~/office/measures/publish/2567")).Ok().Shows("กำหนดให้ลงนามครบก่อนเผยแพร่");
        (await officer.Submit(waiting, "เผยแพร่ต่อสาธารณะ")).Refuses("ลงนามครบก่อนเผยแพร่");

        (await Signing.Record(officer, approval, Signing.Dot)).Ok();
        var page = (await officer.Submit((await officer.Get("~/office/measures/publish/2567")).Ok().Shows("ฉบับที่ลงนามคือฉบับที่แสดงอยู่"), "เผยแพร่ต่อสาธารณะ")).Ok().Shows("เผยแพร่ฉบับที่ 1 แล้ว");
        using var anybody = house.Anybody();
        (await anybody.Get(page.Find("a[href*='/ita/']").GetAttribute("href")!)).Ok().Shows("ฉบับลงนาม.png").Shows("อนุมัติให้เผยแพร่");
    }

    [Theory, OnBoth]
    public async Task It_is_withdrawn_by_its_author_and_never_proposed_twice_at_once(Engine engine)
    {
        await using var house = await Signing.Office(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var owner = await house.As(Role.Owner);
        var propose = (await officer.Get($"~/office/documents/approvals/propose/{Signing.Kind}/2567")).Ok();
        var approval = await Signing.Propose(officer);
        (await officer.Submit(propose, "เริ่มเสนอ")).Refuses("เสนออยู่แล้ว");
        (await Signing.Open(owner, approval)).Hides("เหตุผลที่ถอนเรื่อง");

        (await officer.Submit(await Signing.Open(officer, approval), "#withdraw-now", ("why", "เสนอผิดรอบ"))).Ok().Shows("ถอนเรื่องแล้ว").Shows("เสนอผิดรอบ");
        await Signing.Propose(officer);
    }

    private static async Task<Page> ByPasskey(Caller caller, string approval, SoftKey key, House house)
    {
        var page = await Signing.Open(caller, approval);
        var options = (await PasskeyTests.Post(caller, page, "/sign-in/passkey?handler=Options")).Ok().Source;
        return await PasskeyTests.Post(caller, page, $"~/office/documents/approvals/{approval}?handler=Sign",
            ("Form.Version", page.Typed("Form.Version")!), ("Form.Way", "Typed"), ("Form.Credential", key.Get(options, house.Address)));
    }

    private static async Task<IReadOnlyList<AgendaEntry>> Agenda(House house, Role role) =>
        await house.Ask(async services =>
        {
            var person = house.Person(role);
            var who = new Visitor(person.AccountId, person.PersonId, person.Name, null, null, [role]);
            var today = Sujarit.Kernel.ThaiClock.Today(house.Clock);
            var entries = new List<AgendaEntry>();
            foreach (var source in services.GetServices<IAgendaSource>().OfType<ApprovalAgenda>())
            {
                entries.AddRange(await source.Of(who, today, TestContext.Current.CancellationToken));
            }

            return entries;
        });

    [Theory, OnBoth]
    public async Task Who_edits_what_is_signed_is_told_so_at_once_and_everybody_who_signed_too(Engine engine)
    {
        await using var house = await Signing.Office(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var owner = await house.As(Role.Owner);
        var approval = await Signing.Propose(officer);
        (await Signing.Sign(officer, approval)).Ok();
        (await Signing.Sign(owner, approval)).Ok();
        var work = await house.Ask(db => db.Set<Measure>().Select(measure => measure.Id).SingleAsync());

        var saved = await officer.Submit((await officer.Get($"~/office/measures/plan/{work}")).Ok(), "บันทึก", ("Form.Title", "มาตรการที่เปลี่ยนชื่อ"));

        saved.Ok().Shows("ลายมือชื่อใน “").Shows("สิ้นผล");
        Assert.Contains(await Told(house, Role.Owner), title => title.Contains("สิ้นผล", StringComparison.Ordinal));
        var act = (await Signing.Kept(house, approval)).History.Last();
        Assert.Equal((ApprovalActKind.Void, house.Person(Role.ItaOfficer).Name), (act.Kind, act.By));
        // Nobody is told of it twice.
        (await officer.Get($"~/office/measures/plan/{work}")).Ok().Hides("ลายมือชื่อใน “");
    }

    [Theory, OnBoth]
    public async Task A_notice_that_waits_for_a_signature_is_settled_once_it_is_given_by_whomever_or_void(Engine engine)
    {
        await using var house = await Signing.Office(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var approver = await house.As(Role.Approver);
        (await ActingTests.Order(house, officer, Role.Approver, Role.Owner, "1 ก.ย. 2567", "30 ก.ย. 2567")).Ok();
        Assert.Contains(await Told(house, Role.Owner), title => title.Contains("รักษาราชการแทนท่าน", StringComparison.Ordinal) && title.Contains("12/2567", StringComparison.Ordinal));
        var approval = await Signing.Propose(officer);
        (await Signing.Sign(officer, approval)).Ok();
        Assert.Equal([$"documents/approvals/{approval}"], await Unread(house, Role.Owner, "รอลงนาม"));

        (await Signing.Sign(approver, approval, "เห็นควร")).Ok();

        Assert.Empty(await Unread(house, Role.Owner, "รอลงนาม"));
        Assert.Single(await Unread(house, Role.Approver, "รอลงนาม"));
        await Signing.Edit(house);
        Assert.Empty(await Unread(house, Role.Approver, "รอลงนาม"));
        Assert.Single(await Unread(house, Role.Approver, "ลายมือชื่อสิ้นผล"));
    }

    private static Task<List<string>> Unread(House house, Role role, string begins)
    {
        var person = house.Person(role).PersonId;
        return house.Ask(db => db.Set<Notice>().Where(Notice.IsUnread).Where(notice => notice.PersonId == person && notice.Title.StartsWith(begins)).Select(notice => notice.Address).ToListAsync());
    }

    private static Task<List<string>> Told(House house, Role role) => Signing.Told(house, house.Person(role).PersonId);
}
