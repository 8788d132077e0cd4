using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Contracts;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Access;
using Sujarit.Platform.Audit;
using Sujarit.Site.Measures;

namespace Sujarit.Site.Documents;

/// <summary>Before an edit is saved, its page says whose signatures it makes void.</summary>
public class ForewarnedTests
{
    private const string above = "หากแก้ไขแล้วบันทึก ลายมือชื่อต่อไปนี้จะสิ้นผล";

    [Theory, OnBoth]
    public async Task Every_form_of_a_signed_report_names_who_has_signed_and_who_is_told(Engine engine)
    {
        await using var house = await Signing.Office(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var owner = await house.As(Role.Owner);
        var work = await house.Ask(db => db.Set<Measure>().Select(measure => measure.Id).SingleAsync());
        string[] forms = [$"plan/{work}", "plan?year=2567", "item?year=2567", "action?year=2567", "memo/2567", $"progress/{work}", $"result/{work}", $"withdraw/{work}", "plan-year/theme/2567/" + Theme];
        await Hide(officer, forms);
        var approval = await Signing.Propose(officer);
        await Hide(officer, forms);

        (await Signing.Sign(officer, approval)).Ok();
        (await Signing.Sign(owner, approval)).Ok();

        foreach (var form in forms)
        {
            var page = (await officer.Get($"~/office/measures/{form}")).Ok().Shows(above).Shows("ลงนามแล้ว 2 จาก 4 ขั้น").Shows($"{Name(house, Role.ItaOfficer)} (ผู้จัดทำ), {Name(house, Role.Owner)} (หัวหน้าสำนักปลัด)");
            page.Shows($"ระบบจะแจ้ง {Name(house, Role.Owner)}").Find($"a[href$='/documents/approvals/{approval}']");
            var near = page.Document.QuerySelectorAll("form[method=post] .note").Select(note => note.TextContent);
            Assert.Contains(near, words => words.Contains($"ลายมือชื่อของ {Name(house, Role.ItaOfficer)}, {Name(house, Role.Owner)} ใน “", StringComparison.Ordinal));
        }

        // The list moves measures, and says it once.
        (await officer.Get("~/office/measures?year=2567")).Ok().Shows("ลงนามแล้ว 2 จาก 4 ขั้น").Hides(above);
        // What is no part of the report, or of another year, says nothing.
        await Hide(officer, ["plan?year=2566", "memo/2566", "ladder"]);
    }

    [Theory, OnBoth]
    public async Task A_refused_form_still_says_it_and_what_is_void_or_withdrawn_says_nothing_more(Engine engine)
    {
        await using var house = await Signing.Office(engine, []);
        using var officer = await house.As(Role.ItaOfficer);
        var work = await house.Ask(db => db.Set<Measure>().Select(measure => measure.Id).SingleAsync());
        var form = $"plan/{work}";
        var first = await Signing.Propose(officer);
        (await Signing.Sign(officer, first)).Ok();
        (await Signing.Record(officer, first, Signing.Dot)).Ok().Shows("ลงนามครบแล้ว");
        // All have signed: it is finished, and an edit voids it all the same.
        var page = (await officer.Get($"~/office/measures/{form}")).Ok().Shows(above).Shows("ลงนามแล้ว 2 จาก 2 ขั้น").Shows(Signing.Mayor);
        (await officer.Submit(page, "บันทึก", ("Form.Title", ""))).Refuses("โปรดตั้งชื่อมาตรการ").Shows(above);

        (await officer.Submit((await officer.Get($"~/office/measures/{form}")).Ok(), "บันทึก", ("Form.Title", "มาตรการที่เปลี่ยนชื่อ"))).Ok().Shows("ลายมือชื่อใน “");
        await Hide(officer, [form]);

        var second = await Signing.Propose(officer);
        (await Signing.Sign(officer, second)).Ok();
        (await officer.Get($"~/office/measures/{form}")).Ok().Shows(above);
        var number = await house.Ask(db => db.Set<AuditEntry>().Where(entry => entry.SubjectId == work.ToString() && entry.Act == "changed").MaxAsync(entry => entry.Number));
        var restore = $"~/office/organizations/restore/measures-work/{work}/{number}/title";
        (await officer.Get(restore)).Ok().Shows(above).Shows("ลงนามแล้ว 1 จาก 2 ขั้น");
        (await officer.Submit(await Signing.Open(officer, second), "#withdraw-now", ("why", "เสนอผิดรอบ"))).Ok();
        await Hide(officer, [form]);
        (await officer.Get(restore)).Ok().Hides(above);
    }

    [Theory, OnBoth]
    public async Task What_is_sent_back_to_its_author_has_no_signature_to_lose(Engine engine)
    {
        await using var house = await Signing.Office(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var owner = await house.As(Role.Owner);
        var approval = await Signing.Propose(officer);
        (await Signing.Sign(officer, approval)).Ok();
        (await officer.Get("~/office/measures/memo/2567")).Ok().Shows(above);
        (await owner.Submit(await Signing.Open(owner, approval), "ส่งกลับ", ("reason", "คะแนนรวมไม่ตรง"))).Ok();
        await Hide(officer, ["memo/2567"]);
    }

    [Theory, OnBoth]
    public async Task A_signed_plan_is_named_where_its_texts_its_measures_or_last_years_result_are_written(Engine engine)
    {
        await using var house = await Signing.Office(engine, [Role.Approver], "measures-plan");
        using var officer = await house.As(Role.ItaOfficer);
        var work = await house.Ask(db => db.Set<Measure>().Select(measure => measure.Id).SingleAsync());
        var approval = await Signing.Propose(officer, "measures-plan");
        (await Signing.Sign(officer, approval)).Ok();

        foreach (var form in new[] { $"measures/plan/{work}", $"measures/plan-year/theme/2567/{Theme}", "assessment/enter/2566/items" })
        {
            (await officer.Get($"~/office/{form}")).Ok().Shows(above).Shows("ลงนามแล้ว 1 จาก 3 ขั้น");
        }

        (await officer.Get("~/office/measures/plan-year/2567")).Ok().Shows("ลงนามแล้ว 1 จาก 3 ขั้น").Hides(above);
        await Hide(officer, [$"progress/{work}", "memo/2567"]);
    }

    [Theory, OnBoth]
    public async Task A_signed_paper_says_it_where_it_is_changed_and_where_it_is_deleted(Engine engine)
    {
        await using var house = await Signing.Office(engine, [Role.Approver], "documents-paper");
        using var officer = await house.As(Role.ItaOfficer);
        var paper = await PaperWork.Draft(officer, "Memo", "ขออนุมัติจัดอบรม");
        (await officer.Get($"{PaperWork.Root}/edit/{paper}")).Ok().Hides(above);
        var approval = Journey.IdIn((await officer.Submit((await officer.Get($"~/office/documents/approvals/propose/documents-paper/{paper}")).Ok(), "เริ่มเสนอ")).Ok());
        (await Signing.Sign(officer, approval)).Ok();

        (await officer.Get($"{PaperWork.Root}/edit/{paper}")).Ok().Shows(above).Shows("บันทึกข้อความ เรื่อง ขออนุมัติจัดอบรม").Shows($"{Name(house, Role.ItaOfficer)} (ผู้จัดทำ)");
        (await officer.Get($"{PaperWork.Root}/{paper}")).Ok().Hides(above).Shows("ลงนามแล้ว 1 จาก 3 ขั้น");
        (await officer.Submit((await officer.Get($"{PaperWork.Root}/edit/{paper}")).Ok(), "บันทึกร่าง", ("Form.Subject", "ขออนุมัติจัดประชุม"))).Ok();
        Assert.Equal(ApprovalState.Void, (await Signing.Kept(house, approval)).State);
        (await officer.Get($"{PaperWork.Root}/edit/{paper}")).Ok().Hides(above);
    }

    [Theory, OnBoth]
    public async Task An_exhibit_of_a_signed_item_says_it_and_one_of_another_item_does_not(Engine engine)
    {
        const string exhibits = "~/office/disclosure/exhibits";
        await using var house = await Signing.Office(engine, [Role.Approver], "disclosure-item");
        using var officer = await house.As(Role.ItaOfficer);
        var pages = new List<string>();
        foreach (var item in new[] { "o2", "o3" })
        {
            var form = (await officer.Get($"{exhibits}/edit?kind=Page&assessment=2567&item={item}&element=1")).Ok();
            pages.Add(Journey.IdIn((await officer.Submit(form, "บันทึก", ("Form.Title", "ผู้บริหาร"), ("Form.Text", "นายกคนปัจจุบัน"))).Ok()));
        }

        var approval = Journey.IdIn((await officer.Submit((await officer.Get("~/office/documents/approvals/propose/disclosure-item/2567-o2")).Ok(), "เริ่มเสนอ")).Ok());
        (await Signing.Sign(officer, approval)).Ok();

        foreach (var form in new[] { $"edit/{pages[0]}", $"serve/{pages[0]}/2567/o2", $"serve/{pages[1]}/2567/o2", "edit?kind=Page&assessment=2567&item=o2&element=1" })
        {
            (await officer.Get($"{exhibits}/{form}")).Ok().Shows(above).Shows($"{Name(house, Role.ItaOfficer)} (ผู้จัดทำ)");
        }

        (await officer.Get($"{exhibits}/edit/{pages[1]}")).Ok().Hides(above);
    }

    private static string Theme => Sujarit.Measures.Plans.PlannedYear.Themes[0].Code;

    private static string Name(House house, Role role) => house.Person(role).Name;

    private static async Task Hide(Caller caller, IEnumerable<string> forms)
    {
        foreach (var form in forms)
        {
            (await caller.Get($"~/office/measures/{form}")).Ok().Hides(above).Hides("ลายมือชื่อของ");
        }
    }
}
