using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure;
using Sujarit.Disclosure.Checking;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.OldSite;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Audit;

namespace Sujarit.Site.Disclosure;

public sealed class OldSiteTests
{
    private const string office = "~/office/disclosure";
    private const string start = $"{office}/old-site";
    private const string origin = "https://www.example.go.th/ita/";
    private static readonly FiscalYear year = new(2567);

    private const string page = """
        <html><body><nav><a href="/news">ข่าวประชาสัมพันธ์</a></nav>
        <table><tr><td>O1</td><td>โครงสร้าง</td><td><a href="1.html">คลิก</a></td></tr>
        <tr><td>O3</td><td>อำนาจหน้าที่</td><td><a href="3.html">คลิก</a> <a href="javascript:alert(1)">พิมพ์</a></td></tr>
        <tr><td>O9</td><td>รายงานผลการดำเนินงานประจำปี 2565</td><td><a href="http://bit.ly/9">คลิก</a></td></tr></table>
        <p><a href="other.html">เรื่อง &lt;script&gt;alert(1)&lt;/script&gt;</a></p></body></html>
        """;

    [Theory, OnBoth]
    public async Task Links_of_an_old_page_are_looked_through_corrected_and_become_drafts(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        (await officer.Get(office)).Ok().Shows("นำเข้าลิงก์จากเว็บไซต์เดิม");
        var draft = (await Send(officer, Encoding.UTF8.GetBytes(page))).Ok();
        draft.Shows("อ่านได้ 6 ลิงก์").Shows("เลือกนำเข้า 3 ลิงก์").Shows("O1 โครงสร้าง").Shows("พบรหัสข้อในแถวหรือรายการเดียวกับลิงก์").Shows("ยังไม่ทราบข้อ")
            .Shows("ไม่เข้ารหัส").Shows("ลิงก์ย่อ").Shows("ต้องเป็นข้อมูลของปีงบประมาณ พ.ศ. 2566").Shows("ยังไม่มีลิงก์ 30 ข้อ").Shows("<script>alert(1)</script>");
        Assert.DoesNotContain("<script>alert(1)</script>", draft.Source, StringComparison.Ordinal);
        (await officer.Get(draft.Address.AbsolutePath + "?aside=true")).Ok().Shows("กันไว้ 2").Shows("ซ้ำกันทุกหน้า").Shows("เป็นคำสั่งของหน้าเว็บ").Shows("javascript:alert(1)");
        // It is there for whoever comes back, and nothing is made yet.
        Assert.Equal(0, await house.Ask(db => db.Set<Exhibit>().CountAsync()));
        draft = (await officer.Get((await officer.Get(start)).Ok().Find("main table a").GetAttribute("href")!)).Ok();

        var corrected = (await officer.Submit(draft, "บันทึกการแก้ไข", ("Links[0].Title", "แผนผังโครงสร้าง"), ("Links[0].Elements", "2"), ("Links[2].IsChosen", false), ("Links[3].IsChosen", true), ("Links[3].Item", "O5"))).Ok();
        corrected.Shows("บันทึกการแก้ไขแล้ว").Shows("เลือกนำเข้า 3 ลิงก์").Shows("เลือกโดยเจ้าหน้าที่");
        var done = (await officer.Submit(corrected, "บันทึกและนำเข้าเป็นฉบับร่าง")).Ok().Shows("นำเข้าเป็นฉบับร่างแล้ว 3 รายการ").Shows("แผนผังโครงสร้าง").Shows("ขั้นต่อไป");
        var made = await house.Ask(db => db.Set<Exhibit>().AsNoTracking().Include(exhibit => exhibit.Uses).OrderBy(exhibit => exhibit.Address).ToListAsync());
        Assert.Equal([origin + "1.html", origin + "3.html", origin + "other.html"], made.Select(exhibit => exhibit.Address));
        Assert.All(made, exhibit => Assert.Equal((ExhibitKind.Link, house.Person(Role.ItaOfficer).Name), (exhibit.Kind, exhibit.ChangedBy)));
        Assert.Equal([("O1", 2)], made[0].Uses.Select(use => (use.Item, use.Element)));
        Assert.Equal([("O3", 1)], made[1].Uses.Select(use => (use.Item, use.Element)).Take(1));
        Assert.Equal("เรื่อง <script>alert(1)</script>", made[2].Title);
        Assert.Equal(0, await house.Ask(db => db.Set<Publication>().CountAsync()));
        // They are looked over at once, and their links are on the list to be looked at.
        Assert.Equal(1, await house.Ask(db => db.Set<ItemCheckup>().CountAsync(checkup => checkup.Item == "O3" && checkup.Assessment == year)));
        Assert.Equal(3, await house.Ask(db => db.Set<WebLink>().CountAsync()));
        (await officer.Get($"{office}/item/2567/o1")).Ok().Shows("แผนผังโครงสร้าง");
        (await officer.Get(done.Find("#made ~ ul a").GetAttribute("href")!)).Ok().Shows("1.html");
    }

    [Theory, OnBoth]
    public async Task What_is_there_already_is_skipped_and_told_and_a_link_serves_what_nothing_serves_yet(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        await Exhibited(house, "https://www.example.org/plan", "O2", 1);
        await Exhibited(house, origin + "1.html", "O1", 1);
        var html = "<p>O1 <a href='1.html'>โครงสร้าง</a></p><p>O2 <a href='2.html'>ผู้บริหาร</a></p><p>O3 <a href='2.html'>ผู้บริหาร</a></p><p>O1 <a href='1b.html'>โครงสร้างใหม่</a></p>";
        var draft = (await Send(officer, Encoding.UTF8.GetBytes(html))).Ok().Shows("มีลิงก์นี้ในข้อนี้แล้ว จะไม่นำเข้าซ้ำ");
        var done = (await officer.Submit(draft, "บันทึกและนำเข้าเป็นฉบับร่าง")).Ok();
        done.Shows("นำเข้าเป็นฉบับร่างแล้ว 2 รายการ");
        Assert.Contains("มีลิงก์นี้ในข้อนี้แล้ว", done.Find("section[aria-labelledby=skipped]").TextContent, StringComparison.Ordinal);
        var uses = await house.Ask(db => db.Set<ExhibitUse>().AsNoTracking().Join(db.Set<Exhibit>(), use => use.ExhibitId, exhibit => exhibit.Id, (use, exhibit) => new { exhibit.Address, use.Item, use.Element }).ToListAsync());
        // Kept once, it answers both.
        Assert.Equal(["O2 2", "O3 1"], uses.Where(use => use.Address == origin + "2.html").Select(use => $"{use.Item} {use.Element}").Order());
        Assert.Equal(["O1 2"], uses.Where(use => use.Address == origin + "1b.html").Select(use => $"{use.Item} {use.Element}"));
    }

    [Theory, OnBoth]
    public async Task An_import_is_undone_as_far_as_nobody_has_touched_or_published_what_it_made(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var html = "<p>O1 <a href='1.html'>โครงสร้าง</a></p><p>O3 <a href='3.html'>อำนาจหน้าที่</a></p><p>O5 <a href='5.html'>ข่าว</a></p>";
        var done = (await officer.Submit((await Send(officer, Encoding.UTF8.GetBytes(html))).Ok(), "บันทึกและนำเข้าเป็นฉบับร่าง")).Ok();
        var touched = done.Document.QuerySelectorAll("#made ~ ul a").First(link => link.TextContent.Contains("อำนาจหน้าที่", StringComparison.Ordinal)).GetAttribute("href")!;
        (await officer.Submit((await officer.Get(touched.Replace("/exhibits/", "/exhibits/edit/", StringComparison.Ordinal))).Ok(), "บันทึก", ("Form.Title", "หน้าที่และอำนาจ"))).Ok();
        (await officer.Submit((await officer.Get($"{office}/publish/2567/o5")).Ok(), "เผยแพร่ต่อสาธารณะ")).Ok();

        var stale = (await officer.Get(done.Address.AbsolutePath)).Ok();
        var undone = (await officer.Submit((await officer.Get(done.Address.AbsolutePath)).Ok(), "ยกเลิกการนำเข้านี้")).Ok();
        (await officer.Submit(stale, "ยกเลิกการนำเข้านี้")).Refuses("ยกเลิกการนำเข้าชุดนี้แล้ว");
        undone.Shows("เอาออก 1 รายการ").Shows("เอาออกแล้ว 1 จาก 3 รายการ").Shows("จึงคงไว้");
        Assert.Equal([origin + "3.html", origin + "5.html"], await house.Ask(db => db.Set<Exhibit>().OrderBy(exhibit => exhibit.Address).Select(exhibit => exhibit.Address).ToListAsync()));
        Assert.Equal(0, await house.Ask(db => db.Set<ExhibitUse>().CountAsync(use => use.Item == "O1")));
        (await officer.Get($"{office}/item/2567/o1")).Ok().Hides("1.html").Shows("ยังไม่มีข้อมูล");
        var left = (await officer.Submit((await officer.Get(undone.Address.AbsolutePath)).Ok(), "ลบหน้าเว็บที่ส่งไว้นี้")).Ok();
        left.Shows("ข้อมูลที่นำเข้าไปแล้วยังอยู่ตามเดิม");
        Assert.Equal(0, await house.Ask(db => db.Set<OldSiteImport>().CountAsync()));
        Assert.Equal(2, await house.Ask(db => db.Set<Exhibit>().CountAsync()));
    }

    [Theory, OnBoth]
    public async Task What_cannot_be_read_is_refused_with_what_to_do_and_what_was_typed_stays(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var form = (await officer.Get(start)).Ok();
        (await officer.Submit(form, "อ่านลิงก์", ("Form.Address", origin))).Refuses("ยังไม่ได้เลือกไฟล์");
        var kept = (await officer.Submit(form, "อ่านลิงก์", ("Form.Source", "<a href='x.html'>O1</a>"))).Refuses("โปรดกรอกที่อยู่ของหน้าเว็บเดิม");
        Assert.Equal("<a href='x.html'>O1</a>", kept.Typed("Form.Source"));
        (await officer.Submit(form, "อ่านลิงก์", ("Form.Address", "javascript:alert(1)"), ("Form.Source", "<a href='x.html'>O1</a>"))).Refuses("ขึ้นต้นด้วย https://");
        (await officer.Submit(form, "อ่านลิงก์", ("Form.Address", origin), ("Form.Source", "สวัสดี"))).Refuses("ไม่ใช่ซอร์ส");
        (await officer.Submit(form, "อ่านลิงก์", ("Form.Address", origin), ("Form.Source", "<p>O1</p>"))).Refuses("ไม่พบลิงก์ในหน้านี้");
        (await officer.Submit(form, "อ่านลิงก์", ("Form.Address", origin), ("Form.File", new Upload("ita.html", [0x50, 0x4B, 3, 4, 0])))).Refuses("ไม่ใช่หน้าเว็บ");
        (await officer.Submit(form, "อ่านลิงก์", ("Form.Address", origin), ("Form.File", new Upload("ita.html", new byte[SavedPage.MostBytes + 100])))).Refuses("5 เมกะไบต์");
        Assert.Equal(0, await house.Ask(db => db.Set<OldSiteImport>().CountAsync()));

        var pasted = (await officer.Submit(form, "อ่านลิงก์", ("Form.Address", origin), ("Form.Source", "<p>O1 <a href='x.html'>โครงสร้าง</a>"))).Ok().Shows("ข้อความที่วาง");
        var refused = (await officer.Submit(pasted, "บันทึกการแก้ไข", ("Links[0].Elements", "9"), ("Links[0].Title", "ชื่อที่พิมพ์ไว้"))).Refuses("ข้อ O1 มีองค์ประกอบที่ 1 ถึง 2");
        Assert.Equal(("9", "ชื่อที่พิมพ์ไว้"), (refused.Typed("Links[0].Elements"), refused.Typed("Links[0].Title")));
        (await officer.Submit(pasted, "บันทึกและนำเข้าเป็นฉบับร่าง", ("Links[0].IsChosen", false))).Refuses("ยังไม่ได้เลือกลิงก์");
        // Two windows: the second is told that the first has saved.
        var (first, second) = ((await officer.Get(pasted.Address.AbsolutePath)).Ok(), (await officer.Get(pasted.Address.AbsolutePath)).Ok());
        (await officer.Submit(first, "บันทึกการแก้ไข", ("Links[0].Title", "หน้าต่างแรก"))).Ok();
        (await officer.Submit(second, "บันทึกการแก้ไข", ("Links[0].Title", "อีกหน้าต่าง"))).Refuses("มีผู้อื่นบันทึกข้อมูลนี้");
        Assert.Equal(0, await house.Ask(db => db.Set<Exhibit>().CountAsync()));
    }

    [Theory, OnBoth]
    public async Task A_page_of_an_old_encoding_with_many_links_is_read_and_paged(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var html = "<meta http-equiv='Content-Type' content='text/html; charset=windows-874'>" + string.Concat(Enumerable.Range(1, 70).Select(at => $"<p>O{(at % 2) + 1} <a href='{at}.html'>เอกสารโครงสร้างที่ {at}</a></p>"));
        var draft = (await Send(officer, CodePagesEncodingProvider.Instance.GetEncoding(874)!.GetBytes(html))).Ok().Shows("เอกสารโครงสร้างที่ 2").Shows("1–30 จาก 70 ลิงก์");
        var third = (await officer.Get(draft.Address.AbsolutePath + "?page=3")).Ok();
        Assert.Equal("เอกสารโครงสร้างที่ 69", third.Typed("Links[9].Title"));
        (await officer.Submit(third, "บันทึกการแก้ไข", ("Links[9].Title", "ฉบับสุดท้าย"))).Ok().Shows("61–70 จาก 70 ลิงก์").Shows("เลือกนำเข้า 70 ลิงก์");
        (await officer.Submit((await officer.Get(draft.Address.AbsolutePath)).Ok(), "บันทึกและนำเข้าเป็นฉบับร่าง")).Ok().Shows("นำเข้าเป็นฉบับร่างแล้ว 70 รายการ").Shows("ฉบับสุดท้าย");
        // The whole list is in no entry of the audit; what it made is.
        Assert.Equal(0, await house.Ask(db => db.Set<AuditEntry>().CountAsync(entry => entry.Subject == "disclosure_old_site" && entry.After != null && entry.After.Contains("69.html"))));
        Assert.Equal(70, await house.Ask(db => db.Set<AuditEntry>().CountAsync(entry => entry.Subject == "disclosure_exhibit")));
    }

    [Theory, OnBoth]
    public async Task Only_who_answers_every_item_of_the_agency_sees_what_is_brought_in(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var draft = (await Send(officer, Encoding.UTF8.GetBytes(page))).Ok();
        using var owner = await house.As(Role.Owner);
        (await owner.Get(start)).Is(HttpStatusCode.Forbidden);
        (await owner.Get(office)).Ok().Hides("old-site");
        using var other = await house.As(Role.ItaOfficer, Settlement.There);
        (await other.Get($"{start}/draft/{draft.Address.Segments[^1]}")).Is(HttpStatusCode.NotFound);
        (await other.Get(start)).Ok().Hides("ita.html");
    }

    private static async Task<Page> Send(Caller officer, byte[] html) =>
        await officer.Submit((await officer.Get(start)).Ok(), "อ่านลิงก์", ("Form.Year", "2567"), ("Form.Address", origin), ("Form.File", new Upload("ita.html", html, "text/html")));

    private static Task Exhibited(House house, string address, string item, int element) =>
        house.Do(db =>
        {
            var exhibit = Exhibit.Begin(ExhibitKind.Link, null);
            exhibit.Write("ลิงก์เดิม", null);
            exhibit.LeadTo(address);
            exhibit.Serve(year, item, [element]);
            exhibit.Changed("นางสาวผู้แก้", DateTimeOffset.UnixEpoch);
            db.Add(exhibit);
        });
}
