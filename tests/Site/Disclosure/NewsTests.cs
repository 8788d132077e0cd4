using System.Net;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.News;
using Sujarit.Platform.Access;
using Sujarit.Site.Documents;

namespace Sujarit.Site.Disclosure;

public sealed class NewsTests
{
    private const string office = "~/office/disclosure/news";
    private const string list = "~/news";

    [Theory, OnBoth]
    public async Task A_post_is_written_with_pictures_published_read_at_once_corrected_and_says_so(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var anybody = house.Anybody();
        (await anybody.Get(list)).Ok().Shows("ยังไม่มีข่าว");
        var form = (await officer.Get($"{office}/edit")).Ok();
        var saved = (await officer.Submit(form, "บันทึก", ("Form.Title", "ปลูกต้นไม้ริมคลอง"), ("Form.Kind", "Activity"), ("Form.Summary", "ร่วมกัน 80 คน"), ("Form.Body", "## ที่มา\n\nตลิ่ง**พัง**"),
            ("Form.HappensOn", "4 มี.ค. 2567"), ("Form.HappensUntil", "8 มี.ค. 2567"), ("Form.Place", "ริมคลอง"),
            ("Form.NewPictures", new[] { new Upload("ต้นไม้ 1.png", Signing.Dot, "image/png"), new Upload("ต้นไม้ 2.png", Signing.Dot, "image/png") }), ("Form.NewWords", "คนปลูกต้นไม้"),
            ("Form.NewFiles", new Upload("แผน.txt", Encoding.UTF8.GetBytes("แผนการปลูก"))))).Ok();
        saved.Shows("ฉบับร่าง").Shows("“ต้นไม้ 2.png” ยังไม่มีคำบรรยาย");
        Assert.Empty(saved.Document.QuerySelectorAll("form[action*='handler=Now']"));
        (await anybody.Get(list)).Ok().Hides("ปลูกต้นไม้");
        (await anybody.Get(Public(saved))).Is(HttpStatusCode.NotFound);

        var edit = (await officer.Get(Edit(saved))).Ok();
        Assert.Equal("คนปลูกต้นไม้", edit.Typed("Form.Pictures[0].Words"));
        saved = (await officer.Submit(edit, "บันทึก", ("Form.Pictures[1].Words", "ต้นไม้ที่ปลูกแล้ว"), ("Form.Pictures[1].Order", "1"), ("Form.Pictures[0].Order", "2"))).Ok();
        (await officer.Submit(saved, "เผยแพร่ทันที")).Ok().Shows("เผยแพร่แล้ว");

        (await anybody.Get(list)).Ok().Shows("ปลูกต้นไม้ริมคลอง").Shows("ร่วมกัน 80 คน");
        (await anybody.Get($"{list}/kind/activity")).Ok().Shows("ปลูกต้นไม้ริมคลอง");
        (await anybody.Get($"{list}/kind/news")).Ok().Hides("ปลูกต้นไม้ริมคลอง");
        var open = (await anybody.Get(Public(saved))).Ok().Shows("4 มี.ค. 2567 – 8 มี.ค. 2567").Shows("ริมคลอง").Hides("แก้ไขเมื่อ");
        Assert.Equal("พัง", open.Find("article strong").TextContent);
        Assert.Equal(["ต้นไม้ที่ปลูกแล้ว", "คนปลูกต้นไม้"], open.Document.QuerySelectorAll(".album img").Select(picture => picture.GetAttribute("alt")!));
        foreach (var address in open.Document.QuerySelectorAll(".album a").Select(link => link.GetAttribute("href")!).Concat(open.Document.QuerySelectorAll(".album img").Select(picture => picture.GetAttribute("src")!)))
        {
            var picture = (await anybody.Get(address)).Ok();
            Assert.Equal(("image/png", "nosniff"), (picture.Header("Content-Type"), picture.Header("X-Content-Type-Options")));
            Assert.StartsWith("inline", picture.Header("Content-Disposition"), StringComparison.Ordinal);
            (await anybody.Get(address.Replace("/thansujarit/", "/khlongsai/", StringComparison.Ordinal))).Is(HttpStatusCode.NotFound);
        }

        var file = (await anybody.Get(open.Find(".files a").GetAttribute("href")!)).Ok();
        Assert.Equal("แผนการปลูก", file.Source);
        Assert.StartsWith("attachment", file.Header("Content-Disposition"), StringComparison.Ordinal);

        (await officer.Submit((await officer.Get(Edit(saved))).Ok(), "บันทึก", ("Form.Body", "ตลิ่งไม่พังแล้ว"))).Ok().Shows("ประชาชนเห็นฉบับที่แก้ไขแล้วทันที");
        (await anybody.Get(Public(saved))).Ok().Shows("ตลิ่งไม่พังแล้ว").Shows("แก้ไขเมื่อ");
    }

    [Theory, OnBoth]
    public async Task A_withdrawn_post_is_gone_without_its_content_and_comes_back(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var anybody = house.Anybody();
        var post = await Published(officer, "รายชื่อผู้มีสิทธิ", "ลับ", new Upload("ลับ.png", Signing.Dot, "image/png"));
        var picture = (await anybody.Get(Public(post))).Ok().Find(".album a").GetAttribute("href")!;
        var small = (await anybody.Get(Public(post))).Ok().Find(".album img").GetAttribute("src")!;
        (await officer.Submit(post, "นำออก", ("Reason", ""))).Refuses("โปรดกรอกเหตุผล");
        var withdrawn = (await officer.Submit((await officer.Get(post.Address.AbsolutePath)).Ok(), "นำออก", ("Reason", "มีข้อมูลส่วนบุคคล"))).Ok().Shows("มีข้อมูลส่วนบุคคล");

        (await anybody.Get(Public(post))).Is(HttpStatusCode.Gone).Shows("นำออกแล้ว").Hides("รายชื่อผู้มีสิทธิ").Hides("ลับ").Hides("ส่วนบุคคล");
        (await anybody.Get(list)).Ok().Hides("รายชื่อผู้มีสิทธิ");
        (await anybody.Get(picture)).Is(HttpStatusCode.NotFound);
        (await anybody.Get(small)).Is(HttpStatusCode.NotFound);

        (await officer.Submit(withdrawn, "นำกลับมา")).Ok();
        (await anybody.Get(Public(post))).Ok().Shows("รายชื่อผู้มีสิทธิ");
        (await anybody.Get(picture)).Ok();
    }

    [Theory, OnBoth]
    public async Task A_planned_post_is_shown_from_its_time_on_and_can_be_called_off_before(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var anybody = house.Anybody();
        var post = await Draft(officer, "ข่าวตามเวลา", "เนื้อหา");
        (await officer.Submit(post, "ตั้งเวลา", ("Later.Day", "1 ก.ย. 2567"))).Refuses("หลังจากนี้");
        (await officer.Submit((await officer.Get(post.Address.AbsolutePath)).Ok(), "ตั้งเวลา", ("Later.Day", ""))).Refuses("โปรดระบุวันที่เผยแพร่");
        var waiting = (await officer.Submit((await officer.Get(post.Address.AbsolutePath)).Ok(), "ตั้งเวลา", ("Later.Day", "20 ก.ย. 2567"), ("Later.Hour", "8"))).Ok().Shows("รอเวลาเผยแพร่");
        (await anybody.Get(Public(post))).Is(HttpStatusCode.NotFound);
        (await anybody.Get(list)).Ok().Hides("ข่าวตามเวลา");
        var draft = (await officer.Submit(waiting, "ยกเลิกการตั้งเวลา")).Ok().Shows("ฉบับร่าง");
        (await officer.Submit(draft, "ตั้งเวลา", ("Later.Day", "20 ก.ย. 2567"), ("Later.Hour", "8"))).Ok();

        house.Clock.Be(new DateOnly(2024, 9, 21));
        (await anybody.Get(Public(post))).Ok().Shows("ข่าวตามเวลา").Shows("20 ก.ย. 2567 08.00 น.");
    }

    [Theory, OnBoth]
    public async Task Three_posts_stand_before_all_others(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var first = await Published(officer, "ข่าวที่หนึ่ง", "ก");
        (await officer.Submit(first, "ปักหมุด")).Ok().Shows("เลิกปักหมุด");
        foreach (var title in new[] { "ข่าวที่สอง", "ข่าวที่สาม" })
        {
            (await officer.Submit(await Published(officer, title, "ก"), "ปักหมุด")).Ok();
        }

        var fourth = await Published(officer, "ข่าวที่สี่", "ก");
        (await officer.Submit(fourth, "ปักหมุด")).Refuses("ไม่เกิน 3 ข่าว");
        using var anybody = house.Anybody();
        Assert.Equal("ข่าวที่สี่", (await anybody.Get(list)).Ok().Document.QuerySelectorAll(".news > li:last-child a")[0].TextContent);
        (await officer.Submit((await officer.Get(first.Address.AbsolutePath)).Ok(), "เลิกปักหมุด")).Ok();
        (await officer.Submit((await officer.Get(fourth.Address.AbsolutePath)).Ok(), "ปักหมุด")).Ok();
        Assert.Equal("ข่าวที่หนึ่ง", (await anybody.Get(list)).Ok().Document.QuerySelectorAll(".news > li:last-child a")[0].TextContent);
    }

    [Theory, OnBoth]
    public async Task An_owner_writes_for_the_own_office_and_publishing_is_the_officers(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var owner = await house.As(Role.Owner);
        using var officer = await house.As(Role.ItaOfficer);
        var own = await Draft(owner, "ข่าวของสำนักปลัด", "เนื้อหา");
        own.Hides("เผยแพร่ทันที");
        (await owner.Post($"{own.Address.AbsolutePath}?handler=Now", ("Version", "1"))).Is(HttpStatusCode.Forbidden);
        (await officer.Submit((await officer.Get(own.Address.AbsolutePath)).Ok(), "เผยแพร่ทันที")).Ok();
        // What the public sees is corrected by who may publish.
        Assert.Empty((await owner.Get(own.Address.AbsolutePath)).Ok().Document.QuerySelectorAll("a[href*='/news/edit/']"));
        (await owner.Submit((await owner.Get(Edit(own))).Ok(), "บันทึก", ("Form.Body", "แอบแก้"))).Refuses("โปรดแจ้งผู้รับผิดชอบ ITA ให้แก้ไข").Shows("แอบแก้");

        var finance = await house.Ask(db => db.Set<Sujarit.Organizations.Office>().Where(known => known.Name == "กองคลัง").Select(known => known.Id).SingleAsync());
        var others = (await officer.Submit((await officer.Get($"{office}/edit")).Ok(), "บันทึก", ("Form.Title", "ข่าวกองคลัง"), ("Form.Body", "ภาษี"), ("Form.Office", $"{finance}"))).Ok();
        (await owner.Submit((await owner.Get(Edit(others))).Ok(), "บันทึก", ("Form.Body", "ของฉัน"))).Refuses("ส่วนราชการอื่น");
        (await owner.Post($"{others.Address.AbsolutePath}?handler=Delete", ("Version", "1"))).Refuses("ส่วนราชการอื่น");
        var copy = (await owner.Submit((await owner.Get(others.Address.AbsolutePath)).Ok(), "ทำสำเนาเป็นข่าวใหม่")).Ok();
        Assert.Equal("ข่าวกองคลัง", copy.Typed("Form.Title"));
        (await owner.Submit(copy, "บันทึก", ("Form.Title", "ข่าวของฉัน"))).Ok();
    }

    [Theory, OnBoth]
    public async Task A_draft_is_looked_at_copied_and_deleted_and_what_was_published_is_not(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var look = (await officer.Submit((await officer.Get($"{office}/edit")).Ok(), "ดูตัวอย่าง", ("Form.Title", "ลองดู"), ("Form.Body", "## หัวข้อ\n\n[คลิกที่นี่](https://example.go.th/)"))).Ok();
        Assert.Equal("หัวข้อ", look.Find("article h2").TextContent);
        look.Shows("ไม่บอกว่าลิงก์ไปที่ใด");
        Assert.Equal("ลองดู", look.Typed("Form.Title"));
        Assert.Equal(0, await house.Ask(db => db.Set<NewsPost>().CountAsync()));

        var draft = await Draft(officer, "ร่าง", "เนื้อหา", new Upload("ภาพ.png", Signing.Dot, "image/png"));
        var copy = (await officer.Submit(draft, "ทำสำเนาเป็นข่าวใหม่")).Ok();
        Assert.Equal("ภาพ", copy.Typed("Form.Pictures[0].Words"));
        (await officer.Submit((await officer.Get(draft.Address.AbsolutePath)).Ok(), "ลบฉบับร่าง")).Ok().Shows("ลบฉบับร่าง “ร่าง” แล้ว");
        Assert.Equal((1, 1), await house.Ask(async db => (await db.Set<NewsPost>().CountAsync(), await db.Set<NewsFile>().CountAsync())));

        var published = await Published(officer, "ออกแล้ว", "เนื้อหา");
        published.Hides("ลบฉบับร่าง");
        (await officer.Post($"{published.Address.AbsolutePath}?handler=Delete", ("Version", "2"))).Refuses("ลบไม่ได้");
    }

    [Theory, OnBoth]
    public async Task Two_windows_on_one_post_do_not_overwrite_each_other_and_a_picture_is_taken_off(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var draft = await Draft(officer, "ร่าง", "เนื้อหา", new Upload("ภาพ.png", Signing.Dot, "image/png"));
        var one = (await officer.Get(Edit(draft))).Ok();
        var other = (await officer.Get(Edit(draft))).Ok();
        (await officer.Submit(one, "บันทึก", ("Form.Pictures[0].IsOff", true))).Ok().Hides("ภาพ.png");
        (await officer.Submit(other, "บันทึก", ("Form.Title", "ของฉัน"))).Refuses("มีผู้อื่นบันทึก").Shows("โปรดเปิดหน้านี้อีกหน้าต่าง");
        (await officer.Submit(draft, "เผยแพร่ทันที")).Refuses("มีผู้อื่นบันทึก");
    }

    [Theory, OnBoth]
    public async Task Hostile_words_names_and_files_harm_nobody(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var anybody = house.Anybody();
        const string hostile = "\"><script>alert(1)</script>";
        var draft = await Draft(officer, $"ข่าว{hostile}", $"<img src=x onerror=alert(1)> [x](javascript:alert(1)) ![y](https://evil.example/x.png) {hostile}", new Upload("../../เ<b>.png", Signing.Dot, "image/png"));
        var form = (await officer.Get(Edit(draft))).Ok();
        (await officer.Submit(form, "บันทึก", ("Form.NewPictures", new Upload("ภาพ.png", Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"), "image/png")))).Refuses("");
        (await officer.Submit((await officer.Get(Edit(draft))).Ok(), "บันทึก", ("Form.NewPictures", new Upload("เอกสาร.txt", Encoding.UTF8.GetBytes("ข้อความ"), "image/png")))).Refuses("ไม่ใช่ภาพที่แสดงได้");
        (await officer.Submit((await officer.Get(Edit(draft))).Ok(), "บันทึก", ("Form.Title", " "))).Refuses("โปรดกรอกชื่อเรื่อง");
        (await officer.Submit((await officer.Get(Edit(draft))).Ok(), "บันทึก", ("Form.Pictures[0].Order", "0"))).Refuses("ลำดับภาพ");
        (await officer.Submit((await officer.Get(draft.Address.AbsolutePath)).Ok(), "เผยแพร่ทันที")).Ok();

        var open = (await anybody.Get(Public(draft))).Ok().Shows($"ข่าว{hostile}");
        Assert.Empty(open.Document.QuerySelectorAll("main script, main [onerror], main a[href^='javascript'], main img[src^='http']"));
        Assert.Equal($"ข่าว{hostile}", open.Find("meta[property='og:title']").GetAttribute("content"));
        Assert.DoesNotContain("..", open.Find(".album a").GetAttribute("href")!, StringComparison.Ordinal);
        (await anybody.Get(open.Find(".album a").GetAttribute("href")!)).Ok();
        foreach (var gone in new[] { "/kind/secret", "/kind/News", "/0192aaaa-0000-7000-8000-000000000000", "/x", "/%2e%2e%2foffice", "?page=99" })
        {
            (await anybody.Get(list + gone)).Is(HttpStatusCode.NotFound);
        }

        (await anybody.Get($"{list}?page=x&kind=activity")).Ok();
    }

    [Theory, OnBoth]
    public async Task A_post_that_is_passed_on_shows_its_words_and_picture(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var anybody = house.Anybody();
        var post = await Published(officer, "ฉีดวัคซีนฟรี", "ทุกหมู่บ้าน", new Upload("สุนัข.png", Signing.Dot, "image/png"));
        var open = (await anybody.Get(Public(post))).Ok();
        var address = new Uri(open.Address, Public(post).Replace("~", "/thansujarit", StringComparison.Ordinal)).AbsoluteUri;
        Assert.Equal(address, Meta(open, "og:url"));
        Assert.Equal("ทุกหมู่บ้าน", Meta(open, "og:description"));
        Assert.StartsWith(address + "/files/", Meta(open, "og:image"), StringComparison.Ordinal);
        (await anybody.Get(new Uri(Meta(open, "og:image")).AbsolutePath)).Ok();
        Assert.Contains(Uri.EscapeDataString(address), open.Find("a[href^='https://social-plugins.line.me/']").GetAttribute("href")!, StringComparison.Ordinal);
        Assert.Contains(Uri.EscapeDataString(address), open.Find("a[href^='https://www.facebook.com/']").GetAttribute("href")!, StringComparison.Ordinal);
        Assert.Equal($"ฉีดวัคซีนฟรี\n\nทุกหมู่บ้าน\n\nอ่านต่อ {address}\nองค์การบริหารส่วนตำบลธารสุจริต", open.Find("textarea").TextContent);
    }

    [Theory, OnBoth]
    public async Task A_post_hangs_on_the_notice_board_and_is_read_out(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var draft = await Draft(officer, "ประชุม 2566/2567", "เวลา 09.00 น.");
        var sheet = (await officer.Get(draft.Address.AbsolutePath.Replace("/news/", "/news/board-sheet/", StringComparison.Ordinal))).Ok().Shows("ประชุม 2566/2567").Shows("เมื่อเผยแพร่แล้ว");
        var code = (await officer.Get(sheet.Find(".emblem img").GetAttribute("src")!)).Ok();
        Assert.Equal("image/png", code.Header("Content-Type"));
        using var docx = new MemoryStream((await officer.Get(sheet.Document.QuerySelectorAll("a").Single(link => link.TextContent == "ดาวน์โหลด Word").GetAttribute("href")!)).Ok().Content);
        using var package = WordprocessingDocument.Open(docx, false);
        Assert.Contains("ประชุม 2566/2567", package.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);

        var spoken = (await officer.Get(draft.Address.AbsolutePath.Replace("/news/", "/news/spoken/", StringComparison.Ordinal))).Ok().Shows("ประมาณ 1 นาที");
        Assert.Contains("เวลา เก้านาฬิกา", spoken.Typed("Text"), StringComparison.Ordinal);
        var file = (await officer.Submit(spoken, "ดาวน์โหลดเป็นไฟล์ .txt", ("Text", "ขอแจ้งว่า <b>งดประชุม</b>"))).Ok();
        Assert.Equal(("text/plain; charset=utf-8", "\uFEFFขอแจ้งว่า <b>งดประชุม</b>"), (file.Header("Content-Type"), file.Source));
        (await officer.Submit((await officer.Get(spoken.Address.AbsolutePath)).Ok(), "ดาวน์โหลดเป็นไฟล์ .txt", ("Text", ""))).Refuses("โปรดกรอกข้อความที่จะอ่าน");
    }

    [Theory, OnBoth]
    public async Task The_list_is_searched_filtered_sorted_and_exported(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        await Published(officer, "ก ภาษี", "ชำระ");
        await Draft(officer, "ข =ถนน", "ซ่อม");
        (await officer.Get($"{office}?search={Uri.EscapeDataString("ซ่อม")}")).Ok().Shows("ข =ถนน").Hides("ก ภาษี");
        (await officer.Get($"{office}?state=Published&kind=News")).Ok().Shows("ก ภาษี").Hides("ข =ถนน");
        (await officer.Get($"{office}?kind=Activity")).Ok().Shows("ไม่พบข่าวที่ค้นหา");
        (await officer.Get($"{office}?office={house.Person(Role.ItaOfficer).OfficeId}")).Ok().Shows("ก ภาษี");
        Assert.Contains("ข =ถนน", (await officer.Get($"{office}?sort=-title")).Ok().Find("tbody td").TextContent, StringComparison.Ordinal);
        Assert.Contains("ก ภาษี", (await officer.Get($"{office}?sort=title")).Ok().Find("tbody td").TextContent, StringComparison.Ordinal);
        var csv = (await officer.Get($"{office}?handler=csv&state=Published")).Ok().Source;
        Assert.Contains("ก ภาษี", csv, StringComparison.Ordinal);
        Assert.Contains("/thansujarit/news/", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("ถนน", csv, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task Its_history_tells_what_changed_and_brings_it_back(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var draft = await Draft(officer, "ชื่อแรก", "เนื้อหา");
        (await officer.Submit((await officer.Get(Edit(draft))).Ok(), "บันทึก", ("Form.Title", "ชื่อที่สอง"))).Ok();
        var history = (await officer.Get($"~/office/organizations/history/{NewsSubject.Code}/{Id(draft)}")).Ok().Shows("ชื่อแรก").Shows("ชื่อที่สอง");
        var restore = (await officer.Get(history.Document.QuerySelectorAll("a[href*='/restore/']").Single(link => link.GetAttribute("href")!.EndsWith("/title", StringComparison.Ordinal)).GetAttribute("href")!)).Ok();
        (await officer.Submit(restore, restore.Find("main form button").TextContent.Trim())).Ok();
        Assert.Equal("ชื่อแรก", await house.Ask(db => db.Set<NewsPost>().Select(post => post.Title).SingleAsync()));
    }

    [Theory, OnBoth]
    public async Task The_home_page_gets_the_newest_posts_with_their_pictures_in_one_query(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        await Published(officer, "มีภาพ", "ก", new Upload("ภาพ.png", Signing.Dot, "image/png"));
        await Published(officer, "ไม่มีภาพ", "ก");
        await Draft(officer, "ร่าง", "ก");
        var cards = await house.Ask(db => new PublicNews(db, house.Clock).Newest(5));
        Assert.Equal(["มีภาพ", "ไม่มีภาพ"], cards.Select(card => card.Title).Order());
        var pictured = cards.Single(card => card.Title == "มีภาพ");
        Assert.Equal("ภาพ", pictured.Words);
        using var anybody = house.Anybody();
        (await anybody.Get("~" + pictured.Picture)).Ok();
        (await anybody.Get("~" + pictured.Path)).Ok();
        Assert.Null(cards.Single(card => card.Title == "ไม่มีภาพ").Picture);
        Assert.Single(await house.Ask(db => new PublicNews(db, house.Clock).Newest(1)));
    }

    private static string Meta(Page page, string property) => page.Find($"meta[property='{property}']").GetAttribute("content")!;

    private static string Id(Page page) => page.Address.Segments[^1];

    private static string Public(Page page) => $"{list}/{Id(page)}";

    private static string Edit(Page page) => $"{office}/edit/{Id(page)}";

    private static async Task<Page> Draft(Caller caller, string title, string body, params Upload[] pictures) =>
        (await caller.Submit((await caller.Get($"{office}/edit")).Ok(), "บันทึก", [("Form.Title", title), ("Form.Body", body), .. pictures.Length > 0 ? new (string, object?)[] { ("Form.NewPictures", pictures), ("Form.NewWords", "ภาพ") } : []])).Ok();

    private static async Task<Page> Published(Caller officer, string title, string body, params Upload[] pictures) =>
        (await officer.Submit(await Draft(officer, title, body, pictures), "เผยแพร่ทันที")).Ok();
}
