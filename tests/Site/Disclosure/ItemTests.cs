using System.Net;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.Items;
using Sujarit.Kernel;
using Sujarit.Organizations;
using Sujarit.Organizations.Absences;
using Sujarit.Platform.Access;

namespace Sujarit.Site.Disclosure;

public sealed class ItemTests
{
    private const string office = "~/office/disclosure";
    private const string item = "2567/o2";
    private const string shown = "~/ita/2567/o2";

    private static readonly byte[] dot = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Theory, OnBoth]
    public async Task An_item_goes_from_nothing_over_partly_and_complete_to_published_and_a_change_waits_to_be_published(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        Assert.Equal("ยังไม่มีข้อมูล", await State(officer));

        var page = await Page(officer, "ข้อมูลผู้บริหาร", "# นายก\n\nนายสมคิด **แสงสมมุติ** โทร. 0 0000 0001", 1);
        page.Shows("นายสมคิด แสงสมมุติ").Shows("องค์ประกอบที่ 1");
        Assert.Equal("มีบางส่วน", await State(officer));
        (await officer.Get(shown)).Ok().Shows("ยังไม่ได้เผยแพร่ข้อมูลของข้อนี้");

        await Serve(officer, page, 1, 2);
        Assert.Equal("ครบ รอเผยแพร่", await State(officer));
        var preview = (await officer.Get($"{office}/publish/{item}")).Ok().Shows("มีข้อมูลครบ");
        var (again, later) = ((await officer.Get($"{office}/publish/{item}")).Ok(), (await officer.Get($"{office}/publish/{item}")).Ok());
        (await officer.Submit(preview, "เผยแพร่ต่อสาธารณะ")).Ok().Shows("เผยแพร่เป็นฉบับที่ 1");
        Assert.Equal("เผยแพร่แล้ว", await State(officer));
        using var anybody = house.Anybody();
        var open = (await anybody.Get(shown)).Ok().Shows("นายสมคิด แสงสมมุติ").Shows("ผู้บริหารสูงสุด").Shows("เนื้อหาตรงกับค่าแฮช");
        // One exhibit serves both elements: it follows at once, and no element leads to it.
        Assert.Empty(open.Document.QuerySelectorAll("ol.elements a"));
        Assert.NotNull(open.Document.QuerySelector("#exhibit-1"));

        // Neither now nor later is the same published twice, and neither is offered.
        (await officer.Get($"{office}/publish/{item}")).Ok().Shows("ยังไม่มีสิ่งใดเปลี่ยนแปลง").Hides("เผยแพร่ต่อสาธารณะ").Hides("ตั้งเวลาเผยแพร่");
        (await officer.Get($"{office}/item/{item}")).Ok().Hides("ดูตัวอย่างและเผยแพร่");
        (await officer.Submit(again, "เผยแพร่ต่อสาธารณะ")).Shows("ยังเผยแพร่ไม่ได้").Refuses("ยังไม่มีสิ่งใดเปลี่ยนแปลง");
        (await officer.Submit(later, "ตั้งเวลา", ("Later.Day", "30 ก.ย. 2567"), ("Later.Hour", "8"))).Refuses("เนื้อหานี้เผยแพร่แล้วเป็นฉบับที่ 1 และยังไม่มีสิ่งใดเปลี่ยนแปลง");
        var edit = (await officer.Get(page.Address.AbsolutePath.Replace("/exhibits/", "/exhibits/edit/", StringComparison.Ordinal))).Ok();
        (await officer.Submit(edit, "บันทึก", ("Form.Text", "นายก นางสาวใหม่ สมมุติ"))).Ok();
        Assert.Equal("แก้ไขแล้ว รอเผยแพร่", await State(officer));
        (await anybody.Get(shown)).Ok().Shows("นายสมคิด").Hides("นางสาวใหม่");
        (await officer.Submit((await officer.Get($"{office}/publish/{item}")).Ok(), "เผยแพร่ต่อสาธารณะ")).Ok().Shows("ฉบับที่ 2");
        (await anybody.Get(shown)).Ok().Shows("นางสาวใหม่").Hides("นายสมคิด");
        (await anybody.Get($"{shown}/versions/1")).Ok().Shows("นายสมคิด");
    }

    [Theory, OnBoth]
    public async Task A_page_takes_pictures_and_files_along_and_shows_them_to_the_public_whatever_they_are_called(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var form = (await officer.Get($"{office}/exhibits/edit?kind=Page&assessment=2567&item=o2&element=1")).Ok();
        var saved = (await officer.Submit(form, "บันทึก", ("Form.Title", "ผู้บริหาร"), ("Form.Text", "![นายก](<นายก 1.png>)\n\n[ทำเนียบ](ทำเนียบ.txt) <script>alert(1)</script>"),
            ("Form.Files", new[] { new Upload("นายก 1.png", dot, "image/png"), new Upload("../ทำเนียบ.txt", Encoding.UTF8.GetBytes("ทำเนียบผู้บริหาร")) }))).Ok();
        saved.Shows("ทำเนียบ.txt").Shows("<script>alert(1)</script>");
        Assert.Empty(saved.Document.QuerySelectorAll("main script"));
        (await officer.Submit((await officer.Get($"{office}/publish/{item}")).Ok(), "เผยแพร่ต่อสาธารณะ")).Ok();

        using var anybody = house.Anybody();
        var open = (await anybody.Get(shown)).Ok();
        var picture = open.Find("section img");
        Assert.Equal("นายก", picture.GetAttribute("alt"));
        Assert.StartsWith("image/", (await anybody.Get(picture.GetAttribute("src")!)).Ok().Header("Content-Type")!, StringComparison.Ordinal);
        Assert.Equal(dot, (await anybody.Get(picture.ParentElement!.GetAttribute("href")!)).Ok().Content);
        var file = open.Document.QuerySelectorAll("section a").Single(link => link.TextContent == "ทำเนียบ");
        Assert.Equal("ทำเนียบผู้บริหาร", (await anybody.Get(file.GetAttribute("href")!)).Ok().Source);
        Assert.Equal("nosniff", (await anybody.Get(file.GetAttribute("href")!)).Header("X-Content-Type-Options"));
        (await anybody.Get(file.GetAttribute("href")!.Replace("/thansujarit/", "/khlongsai/", StringComparison.Ordinal))).Is(HttpStatusCode.NotFound);
    }

    [Theory, OnBoth]
    public async Task A_table_is_pasted_corrected_row_by_row_and_published_as_page_csv_xlsx_and_json(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var form = (await officer.Get($"{office}/exhibits/edit?kind=Table&assessment=2567&item=o2&element=1")).Ok();
        var empty = (await officer.Submit(form, "บันทึก", ("Form.Title", "สถิติการให้บริการ 2565/2566: [ทุกงาน]"), ("Form.DataYear", "2566"))).Ok().Shows("ตารางนี้ยังไม่มีแถว");
        (await officer.Get($"{office}/publish/{item}")).Ok().Shows("ยังว่างอยู่").Hides("ตั้งเวลาเผยแพร่");
        (await officer.Submit((await officer.Get(empty.Address.AbsolutePath)).Ok(), "นำเข้า")).Refuses("โปรดเลือกไฟล์");
        var rows = (await officer.Submit(empty, "นำเข้า", ("Pasted", "งาน\tจำนวน (คน)\nรับชำระภาษี\t1,200\nออกใบอนุญาต\t30"))).Ok().Shows("2 แถว");

        var row = (await officer.Get($"{rows.Address.AbsolutePath.Replace("/table/", "/row/", StringComparison.Ordinal)}/2")).Ok();
        var other = (await officer.Get(row.Address.AbsolutePath)).Ok();
        Assert.True((await officer.Submit(row, "บันทึกแถว", ("Cells[1]", "35"))).Ok().Shows("35").Find("tbody tr:nth-child(2) td:nth-child(3)").TextContent == "35");
        // The other window still shows the row as it was.
        (await officer.Submit(other, "เลื่อนขึ้น")).Refuses("มีผู้อื่นบันทึก");
        var moved = (await officer.Submit((await officer.Get(row.Address.AbsolutePath)).Ok(), "เลื่อนขึ้น")).Ok();
        Assert.Equal("ออกใบอนุญาต", moved.Find("tbody td").TextContent);
        (await officer.Get($"{row.Address.AbsolutePath[..^1]}9")).Is(HttpStatusCode.NotFound);

        (await officer.Submit((await officer.Get($"{office}/publish/{item}")).Ok(), "เผยแพร่ต่อสาธารณะ")).Ok();
        using var anybody = house.Anybody();
        var open = (await anybody.Get(shown)).Ok().Shows("รับชำระภาษี").Shows("ข้อมูลปีงบประมาณ พ.ศ. 2566");
        var files = open.Document.QuerySelectorAll("section ul.files a").Select(link => link.GetAttribute("href")!).Distinct().ToList();
        Assert.Contains("ออกใบอนุญาต", (await anybody.Get(files.Single(file => file.EndsWith(".csv", StringComparison.Ordinal)))).Ok().Source, StringComparison.Ordinal);
        Assert.Contains("35", (await anybody.Get(files.Single(file => file.EndsWith(".json", StringComparison.Ordinal)))).Ok().Source, StringComparison.Ordinal);
        var xlsx = files.Single(file => file.EndsWith(".xlsx", StringComparison.Ordinal));
        Assert.Contains("2565-2566", Uri.UnescapeDataString(xlsx), StringComparison.Ordinal);
        using var book = new MemoryStream((await anybody.Get(xlsx)).Ok().Content);
        using var package = SpreadsheetDocument.Open(book, false);
        Assert.Empty(new OpenXmlValidator().Validate(package, TestContext.Current.CancellationToken));
        Assert.DoesNotContain(package.WorkbookPart!.Workbook!.Descendants<Sheet>().Single().Name!.Value!, letter => "[]:*?/\\".Contains(letter, StringComparison.Ordinal));
    }

    [Theory, OnBoth]
    public async Task One_answer_serves_several_items_and_taking_it_off_one_leaves_the_other(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var page = await Page(officer, "ช่องทางติดต่อ", "โทร. 0 0000 0000", 1);
        var id = page.Address.Segments[^1];
        (await officer.Get($"{office}/exhibits?to=2567/o4&search={Uri.EscapeDataString("ช่องทาง")}")).Ok().Shows("ใช้กับข้อ O4");
        var serve = (await officer.Get($"{office}/exhibits/serve/{id}/2567/o4")).Ok();
        (await officer.Submit(serve, "บันทึก", ("Elements", new[] { "1", "2" }))).Ok().Shows("ช่องทางติดต่อ");
        (await officer.Get(page.Address.AbsolutePath)).Ok().Shows("ข้อ O2").Shows("ข้อ O4");
        (await officer.Submit((await officer.Get($"{office}/exhibits/serve/{id}/2567/o4")).Ok(), "บันทึก", ("Elements", Array.Empty<string>()))).Ok().Shows("ออกจากข้อนี้แล้ว");
        (await officer.Get(page.Address.AbsolutePath)).Ok().Shows("ข้อ O2").Hides("ข้อ O4");
        Assert.Equal(1, await house.Ask(db => db.Set<ExhibitUse>().CountAsync(use => use.ExhibitId == Guid.Parse(id))));
    }

    [Theory, OnBoth]
    public async Task An_exhibit_is_copied_and_one_that_serves_nothing_is_deleted(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var page = await Page(officer, "ช่องทางติดต่อ", "โทร. 0 0000 0000", 1);
        (await officer.Submit((await officer.Get($"{office}/publish/{item}")).Ok(), "เผยแพร่ต่อสาธารณะ")).Ok();
        var copy = (await officer.Submit((await officer.Get(page.Address.AbsolutePath)).Ok(), "ทำสำเนา")).Ok();
        Assert.Equal("โทร. 0 0000 0000", copy.Typed("Form.Text"));
        Assert.Equal(2, await house.Ask(db => db.Set<Exhibit>().CountAsync()));
        (await officer.Get($"{office}/exhibits?unused=true")).Ok().Shows("1 รายการ");

        Assert.Empty(page.Document.QuerySelectorAll("form[action$='handler=Delete']"));
        (await officer.Post($"{page.Address.AbsolutePath}?handler=Delete", ("Version", "1"))).Refuses("ยังใช้ตอบข้ออยู่");
        await Serve(officer, page);
        (await officer.Submit((await officer.Get(page.Address.AbsolutePath)).Ok(), "ลบข้อมูลนี้")).Ok().Shows("สิ่งที่เผยแพร่ไปแล้วยังอยู่ตามเดิม");
        (await officer.Get(page.Address.AbsolutePath)).Is(HttpStatusCode.NotFound);
        Assert.Equal(1, await house.Ask(db => db.Set<Exhibit>().CountAsync()));
        using var anybody = house.Anybody();
        (await anybody.Get(shown)).Ok().Shows("โทร. 0 0000 0000");
    }

    [Theory, OnBoth]
    public async Task An_owner_answers_for_the_own_office_only_and_publishing_is_the_officers(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var owner = await house.As(Role.Owner);
        var form = (await owner.Get($"{office}/exhibits/edit?kind=Page&assessment=2567&item=o2&element=1")).Ok();
        (await owner.Submit(form, "บันทึก", ("Form.Title", "ผู้บริหาร"), ("Form.Text", "ข้อความของฉัน"))).Refuses("ส่วนราชการอื่น").Shows("ข้อความของฉัน");

        var duty = (await officer.Get($"{office}/item/{item}")).Ok();
        (await officer.Submit(duty, "บันทึกผู้รับผิดชอบ", ("Form.Office", $"{house.Person(Role.Owner).OfficeId}"), ("Form.DueOn", "18 ก.ย. 2567"))).Ok().Shows("บันทึกผู้รับผิดชอบและกำหนดแล้ว");
        (await owner.Get("~/office/organizations/today")).Ok().Shows("เปิดเผยข้อมูลข้อ O2");
        form = (await owner.Get($"{office}/exhibits/edit?kind=Page&assessment=2567&item=o2&element=1")).Ok();
        (await owner.Submit(form, "บันทึก", ("Form.Title", "ผู้บริหาร"), ("Form.Text", "ข้อความของฉัน"))).Ok().Shows("ข้อความของฉัน");
        (await owner.Get($"{office}/publish/{item}")).Ok().Hides("เผยแพร่ต่อสาธารณะ");
        (await owner.Post($"{office}/publish/{item}?handler=Now", ("hash", ""))).Is(HttpStatusCode.Forbidden);
    }

    [Theory, OnBoth]
    public async Task Who_stands_in_for_somebody_absent_answers_for_that_office_too(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Ask(async db =>
        {
            var finance = await db.Set<Office>().SingleAsync(known => known.Name == "กองคลัง");
            var away = Person.Join("นางมาลี คลังสมมุติ", "ผู้อำนวยการกองคลัง", finance.Id, [Role.Owner]);
            var owner = house.Person(Role.Owner).PersonId;
            var today = house.Clock.Today();
            var duty = ItemDuty.Of(new FiscalYear(2567), "O2");
            duty.Give(finance.Id, null);
            db.AddRange(away, duty, Absence.Say(away, await db.Set<Person>().SingleAsync(known => known.Id == owner), today, today.AddDays(2), null, [], today));
            return await db.SaveChangesAsync();
        });
        using var standIn = await house.As(Role.Owner);
        (await Page(standIn, "ผู้บริหาร", "แทนกองคลัง", 1)).Shows("แทนกองคลัง");
        house.Clock.Be(new DateOnly(2024, 9, 19));
        standIn.Forget();
        await standIn.SignIn(house.Person(Role.Owner));
        (await standIn.Submit((await standIn.Get($"{office}/exhibits/edit?kind=Page&assessment=2567&item=o2&element=1")).Ok(), "บันทึก", ("Form.Title", "ผู้บริหาร"), ("Form.Text", "เกินวัน"))).Refuses("ส่วนราชการอื่น");
    }

    [Theory, OnBoth]
    public async Task What_was_looked_at_is_what_is_published(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var page = await Page(officer, "ผู้บริหาร", "เดิม", 1);
        var preview = (await officer.Get($"{office}/publish/{item}")).Ok();
        var edit = (await officer.Get($"{office}/exhibits/edit/{page.Address.Segments[^1]}")).Ok();
        var other = (await officer.Get(edit.Address.AbsolutePath)).Ok();
        (await officer.Submit(edit, "บันทึก", ("Form.Text", "ใหม่"))).Ok();
        (await officer.Submit(preview, "เผยแพร่ต่อสาธารณะ")).Refuses("ข้อมูลถูกแก้ไขหลังจากที่ท่านเปิดหน้านี้");
        // Looking saves nothing, and keeps what is typed.
        var looked = await officer.Submit((await officer.Get(edit.Address.AbsolutePath)).Ok(), "ดูตัวอย่าง", ("Form.Text", "# หัวข้อลองดู"));
        Assert.Equal("หัวข้อลองดู", looked.Ok().Find("article h3").TextContent);
        Assert.Equal("# หัวข้อลองดู", looked.Typed("Form.Text"));
        (await officer.Get(page.Address.AbsolutePath)).Ok().Hides("หัวข้อลองดู");
        // Two windows on one text.
        (await officer.Submit(other, "บันทึก", ("Form.Text", "ของฉัน"))).Refuses("มีผู้อื่นบันทึก").Shows("ของฉัน");
    }

    [Theory, OnBoth]
    public async Task A_planned_publication_goes_out_at_its_time_and_one_that_was_changed_does_not(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var page = await Page(officer, "ผู้บริหาร", "ตามแผน", 1);
        await Plan(officer, "20 ก.ย. 2567");
        (await officer.Submit((await officer.Get($"{office}/publish/{item}")).Ok(), "ตั้งเวลา", ("Later.Day", "21 ก.ย. 2567"))).Refuses("ตั้งเวลาเผยแพร่ไว้แล้ว");
        Assert.False(await Due(house));
        house.Clock.Be(new DateOnly(2024, 9, 20));
        officer.Forget();
        await officer.SignIn(house.Person(Role.ItaOfficer));
        Assert.True(await Due(house));
        Assert.False(await Due(house));
        using var anybody = house.Anybody();
        (await anybody.Get(shown)).Ok().Shows("ตามแผน");
        (await officer.Get("~/office/organizations/notices")).Ok().Shows("เผยแพร่เป็นฉบับที่ 1");

        await Edit(officer, page, "รอบสอง");
        await Plan(officer, "22 ก.ย. 2567");
        await Edit(officer, page, "แก้ภายหลัง");
        house.Clock.Be(new DateOnly(2024, 9, 22));
        officer.Forget();
        await officer.SignIn(house.Person(Role.ItaOfficer));
        Assert.True(await Due(house));
        (await anybody.Get(shown)).Ok().Shows("ตามแผน").Hides("แก้ภายหลัง").Hides("รอบสอง");
        (await officer.Get($"{office}/publish/{item}")).Ok().Shows("ข้อมูลถูกแก้ไขหลังจากตั้งเวลาไว้");

        await Plan(officer, "25 ก.ย. 2567");
        (await officer.Submit((await officer.Get($"{office}/publish/{item}")).Ok(), "ยกเลิกการตั้งเวลา")).Ok().Shows("ยกเลิกการตั้งเวลาแล้ว");
        house.Clock.Be(new DateOnly(2024, 9, 26));
        Assert.False(await Due(house));
    }

    [Theory, OnBoth]
    public async Task Bad_input_is_answered_in_a_sentence(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var link = (await officer.Get($"{office}/exhibits/edit?kind=Link&assessment=2567&item=o2&element=1")).Ok();
        foreach (var bad in new[] { "", "javascript:alert(1)", "data:text/html,x", "https://user:pass@example.go.th/", "ไม่ใช่เว็บ" })
        {
            (await officer.Submit((await officer.Get(link.Address.PathAndQuery)).Ok(), "บันทึก", ("Form.Title", "แผน"), ("Form.Address", bad))).Refuses("https://");
        }

        (await officer.Submit(link, "บันทึก", ("Form.Title", ""), ("Form.Address", "https://example.go.th/"))).Refuses("โปรดกรอกชื่อของข้อมูล");
        (await officer.Submit((await officer.Get(link.Address.PathAndQuery)).Ok(), "บันทึก", ("Form.Title", "แผน"), ("Form.Address", "https://example.go.th/"), ("Form.AsOf", "1 ม.ค. 2600"))).Refuses("ยังมาไม่ถึง");
        foreach (var gone in new[] { "item/2599/o2", "item/2567/o99", "item/2567/%2e%2e", "publish/2567/o99", "exhibits/edit?kind=Page&assessment=2567&item=o99", "exhibits/serve/0192aaaa-0000-7000-8000-000000000000/2567/o2" })
        {
            (await officer.Get($"{office}/{gone}")).Is(HttpStatusCode.NotFound);
        }
    }

    [Theory, OnBoth]
    public async Task The_board_is_filtered_sorted_and_exported_and_last_years_offices_are_brought_along(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var own = house.Person(Role.Owner).OfficeId;
        await house.Ask(async db =>
        {
            var duty = ItemDuty.Of(new FiscalYear(2566), "O42");
            duty.Give(own, null);
            db.Add(duty);
            return await db.SaveChangesAsync();
        });
        (await officer.Submit((await officer.Get($"{office}?year=2567")).Ok(), "นำผู้รับผิดชอบจากปีก่อนมา")).Ok().Shows("1 ข้อ");
        (await officer.Get($"{office}?year=2567&office={own}")).Ok().Shows("O34").Hides("O2 ข้อมูลผู้บริหาร");
        (await officer.Get($"{office}?year=2567&state=Missing")).Ok().Shows("O2 ข้อมูลผู้บริหาร");
        Assert.Contains("O34", (await officer.Get($"{office}?handler=csv&year=2567&office={own}")).Ok().Source, StringComparison.Ordinal);
        Assert.DoesNotContain("O12", (await officer.Get($"{office}?handler=csv&year=2567&office={own}")).Ok().Source, StringComparison.Ordinal);
        Assert.Equal("PK", (await officer.Get($"{office}?handler=xlsx&year=2567")).Ok().Source[..2]);
        var dearest = (await officer.Get($"{office}?year=2567&sort=points")).Ok().Find("tbody td").TextContent;
        Assert.Matches("^O3[2-5] ", dearest.Trim());
    }

    private static async Task<string> State(Caller caller) =>
        (await caller.Get($"{office}?year=2567")).Ok().Document.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("O2 ข้อมูลผู้บริหาร", StringComparison.Ordinal))
            .QuerySelector("[data-label=สถานะ]")!.TextContent.Trim();

    private static async Task<Page> Page(Caller caller, string title, string text, int element)
    {
        var form = (await caller.Get($"{office}/exhibits/edit?kind=Page&assessment=2567&item=o2&element={element}")).Ok();
        return (await caller.Submit(form, "บันทึก", ("Form.Title", title), ("Form.Text", text))).Ok();
    }

    private static async Task Edit(Caller caller, Page page, string text) =>
        (await caller.Submit((await caller.Get($"{office}/exhibits/edit/{page.Address.Segments[^1]}")).Ok(), "บันทึก", ("Form.Text", text))).Ok();

    private static async Task Serve(Caller caller, Page page, params int[] elements) =>
        (await caller.Submit((await caller.Get($"{office}/exhibits/serve/{page.Address.Segments[^1]}/{item}")).Ok(), "บันทึก", ("Elements", elements.Select(element => $"{element}").ToArray()))).Ok();

    private static async Task Plan(Caller caller, string day) =>
        (await caller.Submit((await caller.Get($"{office}/publish/{item}")).Ok(), "ตั้งเวลา", ("Later.Day", day), ("Later.Hour", "8"))).Ok().Shows("ตั้งเวลาเผยแพร่");

    private static Task<bool> Due(House house) => house.Services.GetRequiredService<PublishingRoom>().Next(TestContext.Current.CancellationToken);
}
