using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Links;
using Sujarit.Platform.Access;
using Sujarit.Site.Disclosure;
using Sujarit.Site.Documents;

namespace Sujarit.Site.Measures;

public class EvidenceTests(Houses houses) : IClassFixture<Houses>
{
    private static readonly byte[] dot = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Theory, OnBoth]
    public async Task One_photo_bears_out_several_works_and_is_taken_from_one_with_a_trace(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var first = Journey.IdIn(await Journey.Plan(officer, "มาตรการแรกที่ใช้ภาพ"));
        var second = Journey.IdIn(await Journey.Plan(officer, "มาตรการที่สองที่ใช้ภาพ"));

        var form = (await officer.Get("~/office/measures/evidence/add/2567")).Ok();
        var piece = (await officer.Submit(form, "เพิ่มหลักฐาน", ("Form.Files", Photo("ภาพอบรม.png")), ("Form.Caption", "อบรมคุณธรรมพนักงานใหม่"), ("Form.On", "12 ก.พ. 2567"), ("Form.Place", "ห้องประชุมใหญ่"), ("Form.People", "พนักงาน 32 คน"), ("Form.Works", new[] { first }))).Ok();
        piece.Shows("อบรมคุณธรรมพนักงานใหม่").Shows("12 กุมภาพันธ์ 2567").Shows("ห้องประชุมใหญ่").Shows("พนักงาน 32 คน").Shows("มาตรการแรกที่ใช้ภาพ");

        (await officer.Submit(piece, "ใช้กับรายการที่เลือก")).Is(HttpStatusCode.UnprocessableEntity).Shows("อย่างน้อยหนึ่งรายการ");
        piece = (await officer.Submit(piece, "ใช้กับรายการที่เลือก", ("works", new[] { second }))).Ok().Shows("มาตรการที่สองที่ใช้ภาพ");
        (await officer.Get($"~/office/measures/detail/{second}")).Shows("หลักฐานของทั้งรายการ").Shows("อบรมคุณธรรมพนักงานใหม่");
        (await officer.Get($"~/office/measures/evidence?year=2567&work={second}")).Ok().Shows("อบรมคุณธรรมพนักงานใหม่");

        var use = await house.Ask(db => db.Set<EvidenceUse>().Where(use => use.WorkId == Guid.Parse(first)).Select(use => use.Id).SingleAsync());
        (await officer.Post($"{piece.Address.AbsolutePath}?handler=End", ("use", use.ToString()))).Is(HttpStatusCode.Redirect);
        (await officer.Get($"~/office/measures/detail/{first}")).Hides("อบรมคุณธรรมพนักงานใหม่");
        (await officer.Get($"~/office/measures/detail/{second}")).Shows("อบรมคุณธรรมพนักงานใหม่");
        Assert.NotNull(await house.Ask(db => db.Set<EvidenceUse>().Where(known => known.Id == use).Select(known => known.EndedBy).SingleAsync()));
        Assert.Equal(422, (await officer.Post($"{piece.Address.AbsolutePath}?handler=End", ("use", use.ToString()))).Code);
    }

    [Theory, OnBoth]
    public async Task A_piece_is_corrected_removed_with_a_reason_and_used_again(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var piece = await Added(officer, ("Form.Files", Photo("ภาพแก้ไข.png")));
        var id = Journey.IdIn(piece);

        var edit = (await officer.Get($"~/office/measures/evidence/edit/{id}")).Ok();
        var other = (await officer.Get($"~/office/measures/evidence/edit/{id}")).Ok();
        (await officer.Submit(edit, "บันทึก", ("Form.On", "1 ม.ค. 2600"))).Is(HttpStatusCode.UnprocessableEntity).Shows("ยังมาไม่ถึง");
        (await officer.Submit(edit, "บันทึก", ("Form.Caption", " "))).Is(HttpStatusCode.UnprocessableEntity).Shows("แสดงอะไร");
        (await officer.Submit(edit, "บันทึก", ("Form.Caption", "ทะเบียนรับของขวัญ"), ("Form.On", "1 พ.ค. 2566"), ("Form.Source", "Register"))).Ok()
            .Shows("ทะเบียนรับของขวัญ").Shows("ทะเบียนของหน่วยงาน").Shows("อยู่นอกปีงบประมาณ");
        Assert.Equal(422, (await officer.Submit(other, "บันทึก", ("Form.Caption", "ทับของผู้อื่น"))).Shows("มีผู้อื่นบันทึก").Code);

        var remove = (await officer.Get($"~/office/measures/evidence/remove/{id}")).Ok();
        (await officer.Submit(remove, "นำหลักฐานนี้ออก")).Is(HttpStatusCode.UnprocessableEntity).Shows("เหตุผล");
        var removed = (await officer.Submit(remove, "นำหลักฐานนี้ออก", ("Reason", "แนบผิดไฟล์"))).Ok().Shows("แนบผิดไฟล์").Shows("ไฟล์ยังเก็บไว้");
        (await officer.Send(HttpMethod.Get, removed.Find(".facts a").GetAttribute("href")!)).Ok();
        (await officer.Get("~/office/measures/evidence?year=2567&text=ทะเบียนรับของขวัญ")).Shows("ไม่พบหลักฐาน");
        (await officer.Get("~/office/measures/evidence?year=2567&show=removed&text=ทะเบียนรับของขวัญ")).Shows("นำออกแล้ว").Hides("ไม่พบหลักฐาน");
        (await officer.Submit(removed, "นำกลับมาใช้")).Ok().Hides("แนบผิดไฟล์");
        (await officer.Get("~/office/measures/evidence?year=2567&text=ทะเบียนรับของขวัญ")).Hides("ไม่พบหลักฐาน");

        using var administrator = await house.As(Role.Administrator);
        (await administrator.Get($"~/office/organizations/audit?row={id}")).Ok().Shows("ประวัติของรายการเดียว").Shows("หลักฐาน");
    }

    [Theory, OnBoth]
    public async Task The_list_is_searched_filtered_sorted_and_taken_away(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        (await officer.Get("~/office/measures/evidence")).Ok().Shows("ยังไม่มีหลักฐานของปีนี้");
        await house.Do(db => db.AddRange(Enumerable.Range(1, 31).Select(number => Described($"ภาพที่ {number}", new DateOnly(2024, 1, 1).AddDays(number)))));
        await Added(officer, ("Form.Link", "https://example.go.th/ประกาศ"), ("Form.Caption", "ประกาศเจตนารมณ์"), ("Form.On", "1 ส.ค. 2567"));
        await house.Do(db => db.Add(Evidence.OfWholeYear(Journey.Now, Guid.CreateVersion7(), "รายงานต้นฉบับ", new Hand("ระบบ", null, house.Clock.GetUtcNow(), new DateOnly(2024, 9, 16)))));

        var list = (await officer.Get("~/office/measures/evidence?year=2567")).Ok().Shows("1–30 จาก 33 ชิ้น");
        Assert.Contains("ประกาศเจตนารมณ์", list.Find("tbody tr").TextContent, StringComparison.Ordinal);
        (await officer.Get("~/office/measures/evidence?year=2567&page=2")).Ok().Shows("รายงานต้นฉบับ");
        Assert.Contains("ภาพที่ 1", (await officer.Get("~/office/measures/evidence?year=2567&sort=on")).Find("tbody tr").TextContent, StringComparison.Ordinal);
        (await officer.Get("~/office/measures/evidence?year=2567&text=เจตนารมณ์")).Ok().Shows("1 ชิ้น").Shows("ยังไม่ได้ตรวจลิงก์");
        (await officer.Get("~/office/measures/evidence?year=2567&source=Link")).Ok().Shows("1 ชิ้น");
        (await officer.Get("~/office/measures/evidence?year=2567&show=unused")).Ok().Shows("32 ชิ้น");
        (await officer.Get("~/office/measures/evidence?year=2567&show=broken")).Ok().Shows("ไม่พบหลักฐาน");
        (await officer.Get("~/office/measures/evidence?year=2566")).Ok().Shows("ยังไม่มีหลักฐานของปีนี้");
        foreach (var sort in new[] { "-on", "added", "-added", "caption", "-caption", "ไม่มี" })
        {
            (await officer.Get($"~/office/measures/evidence?year=2567&sort={sort}")).Ok();
        }

        var sheet = (await officer.Send(HttpMethod.Get, "~/office/measures/evidence/export/2567")).Ok();
        Assert.Equal(34, Encoding.UTF8.GetString(sheet.Content).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.True((await officer.Count("~/office/measures/evidence?year=2567")).Count <= 6);
    }

    [Theory, OnBoth]
    public async Task Progress_takes_evidence_the_year_has_already(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var piece = Journey.IdIn(await Added(officer, ("Form.Files", Photo("ภาพกิจกรรมร่วม.png")), ("Form.Caption", "กิจกรรมร่วมสองมาตรการ")));
        var work = Journey.IdIn(await Journey.Plan(officer, "มาตรการที่เลือกหลักฐานเดิม"));

        var form = (await officer.Get($"~/office/measures/progress/{work}?find=ไม่มีคำนี้แน่")).Ok();
        Assert.Empty(form.Document.QuerySelectorAll("[name='Form.Pieces']"));
        form = (await officer.Get($"~/office/measures/progress/{work}?find=กิจกรรมร่วม")).Ok().Shows("กิจกรรมร่วมสองมาตรการ");
        var refused = await officer.Submit(form, "ส่งรายงาน", ("Form.Status", "Done"), ("Form.Text", ""), ("Form.Pieces", new[] { piece }));
        Assert.Equal(422, refused.Code);
        var told = (await officer.Submit(refused, "ส่งรายงาน", ("Form.Text", "จัดกิจกรรมแล้ว"))).Ok().Shows("จัดกิจกรรมแล้ว").Shows("กิจกรรมร่วมสองมาตรการ");

        var entry = told.Find("a[href*='/entry/']").GetAttribute("href")!;
        var edit = (await officer.Get(entry)).Ok().Shows("กิจกรรมร่วมสองมาตรการ");
        (await officer.Submit(edit, "บันทึก", ("Form.TakenAway", new[] { piece }))).Is(HttpStatusCode.UnprocessableEntity).Shows("ยังไม่ได้แนบหลักฐาน");
        (await officer.Submit(edit, "บันทึก", ("Form.TakenAway", new[] { piece }), ("Form.WithoutEvidence", "ไม่มีภาพของเรา"))).Ok().Hides("กิจกรรมร่วมสองมาตรการ");
        (await officer.Get($"~/office/measures/evidence/{piece}")).Ok().Shows("ยังไม่ใช้กับรายการใด");
    }

    [Theory, OnBoth]
    public async Task Papers_of_the_registers_and_what_is_published_are_taken_as_evidence_once(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        (await officer.Get("~/office/measures/evidence/from/2567")).Ok().Shows("ไม่มีรายการให้เลือก");
        var paper = await PaperWork.Draft(officer, "Order", "แต่งตั้งคณะทำงานคุณธรรม");
        (await PaperWork.Issue(officer, paper)).Ok();
        await house.Publish(Publishing.Draft("ประกาศนโยบายไม่รับของขวัญ"));
        var form = (await officer.Get("~/office/measures/evidence/from/2567")).Ok().Shows("แต่งตั้งคณะทำงานคุณธรรม").Shows("รายงานผลการดำเนินการตามมาตรการ");
        (await officer.Get("~/office/measures/evidence/from/2567?text=รายงานผล")).Ok().Hides("แต่งตั้งคณะทำงานคุณธรรม").Shows("รายงานผลการดำเนินการตามมาตรการ");
        var second = (await officer.Get("~/office/measures/evidence/from/2567")).Ok();
        string[] paths = [.. form.Document.QuerySelectorAll("[name=Chosen]").Select(box => box.GetAttribute("value")!)];

        (await officer.Submit(form, "เพิ่มเป็นหลักฐาน")).Refuses("โปรดเลือกอย่างน้อยหนึ่งรายการ");
        (await officer.Submit(form, "เพิ่มเป็นหลักฐาน", ("Chosen", new[] { "/thansujarit/office/organizations/audit" }))).Refuses("บางรายการที่เลือกไม่มีแล้ว");
        (await officer.Submit(form, "เพิ่มเป็นหลักฐาน", ("Chosen", paths))).Ok().Shows("เพิ่มหลักฐาน 2 ชิ้นแล้ว");

        var kept = await house.Ask(db => db.Set<Evidence>().OrderBy(piece => piece.Source).ToListAsync());
        Assert.Equal([EvidenceSource.Publication, EvidenceSource.Register], kept.Select(piece => piece.Source));
        Assert.All(kept, piece => Assert.Equal(house.Clock.Today(), piece.HappenedOn));
        Assert.Equal(0, await house.Ask(db => db.Set<LinkWatch>().CountAsync()));
        foreach (var piece in kept)
        {
            (await officer.Get($"~/office/measures/evidence/{piece.Id}")).Ok().Shows("อยู่ในระบบของหน่วยงานเอง");
            (await officer.Get(new Uri(piece.Link!).AbsolutePath)).Ok();
        }

        (await officer.Get("~/office/measures/evidence/from/2567")).Ok().Shows("2 รายการเป็นหลักฐานของปีนี้แล้ว");
        // Of two windows the second adds nothing twice.
        (await officer.Submit(second, "เพิ่มเป็นหลักฐาน", ("Chosen", paths))).Refuses("เป็นหลักฐานอยู่แล้ว");
        using var other = await house.As(Role.CaseOfficer);
        (await other.Get("~/office/measures/evidence/from/2567")).Is(HttpStatusCode.Forbidden);
    }

    [Theory, OnBoth]
    public async Task Evidence_of_the_whole_work_bears_out_that_it_is_done(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var work = Journey.IdIn(await Journey.Plan(officer, "มาตรการที่มีหลักฐานแล้ว"));
        var form = (await officer.Get($"~/office/measures/progress/{work}")).Ok();
        (await officer.Submit(form, "ส่งรายงาน", ("Form.Status", "Done"), ("Form.Text", "ทำแล้ว"))).Is(HttpStatusCode.UnprocessableEntity).Shows("ยังไม่ได้แนบหลักฐาน");

        await Added(officer, ("Form.Files", Photo("ภาพทั้งรายการ.png")), ("Form.Works", new[] { work }));

        (await officer.Submit(form, "ส่งรายงาน", ("Form.Status", "Done"), ("Form.Text", "ทำแล้ว"))).Ok().Shows("ทำแล้ว");
    }

    [Theory, OnBoth]
    public async Task Evidence_of_progress_takes_its_day_and_goes_free_when_it_is_removed(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var work = Journey.IdIn(await Journey.Plan(officer, "มาตรการที่จะลบความก้าวหน้า"));
        var told = await officer.Submit(await officer.Get($"~/office/measures/progress/{work}"), "ส่งรายงาน", ("Form.Status", "InProgress"), ("Form.Text", "ประชุม"), ("Form.On", "3 มิ.ย. 2567"), ("Form.Files", Photo("ภาพประชุม.png")));
        var piece = await house.Ask(db => db.Set<EvidenceUse>().Where(use => use.WorkId == Guid.Parse(work)).Select(use => use.Piece).SingleAsync());
        Assert.Equal(new DateOnly(2024, 6, 3), piece.HappenedOn);

        var remove = (await officer.Get(told.Find("a[href*='/entry/']").GetAttribute("href")!.Replace("/entry/", "/remove/", StringComparison.Ordinal))).Ok();
        (await officer.Submit(remove, "ลบความก้าวหน้านี้", ("Reason", "บันทึกซ้ำ"))).Ok();

        (await officer.Get($"~/office/measures/evidence/{piece.Id}")).Ok().Shows("ยังไม่ใช้กับรายการใด").Shows("3 มิถุนายน 2567");
        Assert.Equal(1, await house.Ask(db => db.Set<EvidenceUse>().CountAsync(use => use.EvidenceId == piece.Id && use.EndedAt != null)));
    }

    [Theory, OnBoth]
    public async Task An_owner_changes_evidence_of_own_works_and_no_other(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var owner = await house.As(Role.Owner);
        var own = Journey.IdIn(await Journey.Plan(officer, "มาตรการของเจ้าของหลักฐาน", ("Form.Offices", new[] { house.Person(Role.Owner).OfficeId.ToString() })));
        var foreign = Journey.IdIn(await Journey.Plan(officer, "มาตรการของคนอื่น"));

        var form = (await owner.Get("~/office/measures/evidence/add/2567")).Ok().Hides("มาตรการของคนอื่น");
        (await owner.Submit(form, "เพิ่มหลักฐาน", ("Form.Files", Photo("ลอย.png")))).Is(HttpStatusCode.UnprocessableEntity).Shows("รับผิดชอบ");
        var mine = Journey.IdIn((await owner.Submit(form, "เพิ่มหลักฐาน", ("Form.Files", Photo("ของฉัน.png")), ("Form.Works", new[] { own }))).Ok());
        (await owner.Submit((await owner.Get($"~/office/measures/evidence/edit/{mine}")).Ok(), "บันทึก", ("Form.Caption", "ของฉันแก้แล้ว"))).Ok().Shows("ของฉันแก้แล้ว");
        Assert.Equal(HttpStatusCode.Forbidden, (await owner.Post($"~/office/measures/evidence/{mine}?handler=Use", ("works", foreign))).Status);

        await officer.Post($"~/office/measures/evidence/{mine}?handler=Use", ("works", foreign));
        var remove = (await owner.Get($"~/office/measures/evidence/remove/{mine}")).Ok();
        (await owner.Submit(remove, "นำหลักฐานนี้ออก", ("Reason", "ไม่ใช้"))).Is(HttpStatusCode.UnprocessableEntity).Shows("งานของผู้อื่นด้วย");

        var theirs = Journey.IdIn(await Added(officer, ("Form.Files", Photo("ของเขา.png")), ("Form.Works", new[] { foreign })));
        (await owner.Get($"~/office/measures/evidence/{theirs}")).Ok().Hides("แก้ไขรายละเอียด");
        Assert.NotEqual(200, (await owner.Get($"~/office/measures/evidence/edit/{theirs}")).Code);
        Assert.NotEqual(200, (await owner.Get($"~/office/measures/evidence/remove/{theirs}")).Code);
    }

    private static async Task<Page> Added(Caller officer, params (string Name, object? Value)[] typed) =>
        (await officer.Submit((await officer.Get("~/office/measures/evidence/add/2567")).Ok(), "เพิ่มหลักฐาน", typed)).Ok();

    private static Upload Photo(string name) => new(name, dot, "image/png");

    private static Evidence Described(string caption, DateOnly on)
    {
        var piece = Evidence.Of(Journey.Now, Guid.CreateVersion7(), caption, new Hand("ผู้แนบ", null, new DateTimeOffset(2024, 9, 1, 0, 0, 0, TimeSpan.Zero), new DateOnly(2024, 9, 16)));
        piece.Date(on);
        return piece;
    }
}
