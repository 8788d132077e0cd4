using System.Net;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Profile;
using Sujarit.Organizations;
using Sujarit.Platform.Access;
using Sujarit.Site.Documents;

namespace Sujarit.Site.Disclosure;

/// <summary>What the agency says of itself: written in the office, read by everybody at once, in the order the office gives it.</summary>
public sealed class ProfileTests
{
    private const string office = "~/office/disclosure/profile";

    [Theory, OnBoth]
    public async Task What_the_office_writes_of_the_agency_the_public_reads_at_once(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var anybody = house.Anybody();
        (await anybody.Get("~/about")).Ok().Hides("ประวัติของเรา");
        (await anybody.Get("~/contact")).Ok();

        var form = (await officer.Get(office)).Ok();
        (await officer.Submit(form, "บันทึก", ("Form.Motto", "ซื่อตรงทุกวัน"), ("Form.About", "# ประวัติของเรา\n\nตั้งเมื่อปี 2539 <script>alert(1)</script>"), ("Form.Hours", "จันทร์–ศุกร์\n08.30–16.30 น."), ("Form.Mail", "saraban@here.example"), ("Form.Map", "https://maps.example/?q=1"))).Ok().Shows("บันทึกแล้ว");

        var about = (await anybody.Get("~/about")).Ok().Shows("ซื่อตรงทุกวัน").Shows("ประวัติของเรา").Shows("<script>alert(1)</script>");
        Assert.Empty(about.Document.QuerySelectorAll("main script"));
        (await anybody.Get("~/contact")).Ok().Shows("saraban@here.example").Shows("08.30–16.30 น.");
        (await anybody.Get($"/{Settlement.Here}")).Ok().Shows("ซื่อตรงทุกวัน");
        (await anybody.Get($"/{Settlement.There}/about")).Ok().Hides("ซื่อตรงทุกวัน");
    }

    [Theory, OnBoth]
    public async Task What_cannot_be_right_is_refused_and_what_was_typed_stays(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);

        var form = (await officer.Get(office)).Ok();
        (await officer.Submit(form, "บันทึก", ("Form.About", "ข้อความที่พิมพ์ไว้"), ("Form.Map", "javascript:alert(1)"))).Refuses("https://").Shows("ข้อความที่พิมพ์ไว้");
        (await officer.Submit((await officer.Get(office)).Ok(), "บันทึก", ("Form.Mail", "ไม่ใช่อีเมล"))).Refuses("อีเมล");
    }

    [Theory, OnBoth]
    public async Task Executives_are_people_of_the_agency_with_photo_and_contact_and_stand_in_the_structure(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var anybody = house.Anybody();
        var head = await Employed(house, "นางสาวนำ สมมุติ", "นายกองค์การบริหารส่วนตำบล");
        var clerk = await Employed(house, "นายปลัด สมมุติ", "ปลัดองค์การบริหารส่วนตำบล");

        await Show(officer, clerk, "Permanent", ("Form.Telephone", "0 0000 0001"));
        await Show(officer, head, "Political", ("Form.Mail", "head@here.example"), ("Form.Photo", new Upload("นายก.png", Signing.Dot, "image/png")));
        var list = (await officer.Get($"{office}/executives")).Ok();
        (await officer.Submit(list, "ขึ้น")).Ok();

        var page = (await anybody.Get("~/about/executives")).Ok().Shows("head@here.example").Shows("0 0000 0001");
        Assert.Equal(["ฝ่ายการเมือง", "ฝ่ายประจำ"], page.Document.QuerySelectorAll("main h2").Select(title => title.TextContent));
        var photo = page.Find(".persons img").GetAttribute("src")!;
        Assert.StartsWith("image/", (await anybody.Get(photo)).Ok().Header("Content-Type"), StringComparison.Ordinal);
        (await anybody.Get(photo.Replace($"/{Settlement.Here}/", $"/{Settlement.There}/", StringComparison.Ordinal))).Is(HttpStatusCode.NotFound);
        var tree = (await anybody.Get("~/about")).Ok().Find(".tree svg[aria-label^=แผนผังโครงสร้าง]").QuerySelectorAll("title").Select(place => place.TextContent);
        Assert.Equal(["นายกองค์การบริหารส่วนตำบล", "ปลัดองค์การบริหารส่วนตำบล"], tree.Take(2));

        await house.Do(db => db.Set<Person>().Single(person => person.Id == head).Leave(new DateOnly(2024, 9, 1), new DateOnly(2024, 9, 2), isLastAdministrator: false));
        (await officer.Get($"{office}/executives")).Ok().Hides("นางสาวนำ");
        var edit = (await officer.Get((await officer.Get($"{office}/executives")).Ok().Find("td a.piece").GetAttribute("href")!)).Ok();
        (await officer.Submit(edit, "นำออก")).Ok().Hides("นายปลัด");
        (await anybody.Get("~/about/executives")).Ok().Hides("นายปลัด").Hides("นางสาวนำ");
        (await anybody.Get(photo)).Is(HttpStatusCode.NotFound);
    }

    [Theory, OnBoth]
    public async Task A_photo_that_is_no_picture_is_refused_and_nobody_is_shown_twice(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var head = await Employed(house, "นางสาวนำ สมมุติ", "นายก");

        await Show(officer, head, "Political");
        var form = (await officer.Get((await officer.Get($"{office}/executives")).Ok().Find("td a.piece").GetAttribute("href")!)).Ok();
        (await officer.Submit(form, "บันทึก", ("Form.Photo", new Upload("a.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"u8.ToArray(), "image/svg+xml")))).Is(HttpStatusCode.UnprocessableEntity);
        var again = (await officer.Get($"{office}/executives/new")).Ok();
        Assert.DoesNotContain(head.ToString(), again.Source, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task Channels_stand_on_the_site_in_their_order_while_they_are_open_and_hang_on_a_wall(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var anybody = house.Anybody();
        await Add(officer, "ถามเรา", ("Form.Kind", "Question"), ("Form.Address", "https://qna.example/?a=1&b=2"));
        await Add(officer, "แจ้งทุจริต", ("Form.Kind", "Corruption"), ("Form.Telephone", "๐ ๐๐๐๐ ๐๐๐๐ ต่อ ๙"), ("Form.Note", "เก็บเป็นความลับ"));
        (await officer.Submit((await officer.Get($"{office}/channels")).Ok(), "ขึ้น")).Ok();

        foreach (var path in new[] { $"/{Settlement.Here}", $"/{Settlement.Here}/contact" })
        {
            var page = (await anybody.Get(path)).Ok().Shows("เก็บเป็นความลับ");
            Assert.Equal(["แจ้งทุจริต", "ถามเรา"], page.Document.QuerySelectorAll(".tiles > li > :first-child").Select(title => title.TextContent));
            Assert.Equal("tel:000000000", page.Find(".tiles a[href^=tel]").GetAttribute("href"));
        }

        var poster = (await officer.Get((await officer.Get($"{office}/channels")).Ok().Find("a[href*='/poster/']").GetAttribute("href")!)).Ok().Shows("พบเห็นการทุจริต โปรดแจ้ง").Shows("/contact");
        Assert.Equal("image/png", (await officer.Get(poster.Find("main section img").GetAttribute("src")!)).Ok().Header("Content-Type"));
        Assert.Equal((byte)'P', (await officer.Get(poster.Find("a[href*='format=docx']").GetAttribute("href")!)).Ok().Content[0]);

        var edit = (await officer.Get((await officer.Get($"{office}/channels")).Ok().Document.QuerySelectorAll("td a").First(link => link.TextContent == "ถามเรา").GetAttribute("href")!)).Ok();
        (await officer.Submit(edit, "บันทึก", ("Form.IsOpen", "false"))).Ok().Shows("ไม่แสดง");
        (await anybody.Get("~/contact")).Ok().Hides("ถามเรา");
        var gone = (await officer.Get(edit.Address.AbsolutePath)).Ok();
        (await officer.Submit(gone, "ลบช่องทาง")).Ok().Hides("ถามเรา");
        Assert.Equal(1, await house.Ask(db => db.Set<Channel>().CountAsync()));
    }

    [Theory, OnBoth]
    public async Task Topics_bring_together_what_is_published_whatever_the_assessment_calls_it(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        (await anybody.Get("~/topics/integrity")).Ok().Shows("ยังไม่มีรายการที่เผยแพร่");
        await house.Publish(Publishing.Draft("รายงานของเรา"));

        Assert.Equal($"/{Settlement.Here}/ita/2567/o35", (await anybody.Get("~/topics/integrity")).Ok().Find(".todo a").GetAttribute("href"));
        (await anybody.Get("~/topics")).Ok().Shows("ป้องกันการทุจริต").Shows("เผยแพร่แล้ว 1 รายการ");
        (await anybody.Get("~/topics/plans")).Ok().Shows("ยังไม่มีรายการที่เผยแพร่");
        (await anybody.Get("~/topics/nothing")).Is(HttpStatusCode.NotFound);
    }

    private static Task<Guid> Employed(House house, string name, string position) =>
        house.Ask(async db =>
        {
            var person = Person.Join(name, position, null, []);
            db.Add(person);
            await db.SaveChangesAsync();
            return person.Id;
        });

    private static async Task Show(Caller officer, Guid person, string group, params (string Name, object? Value)[] typed)
    {
        var form = (await officer.Get($"{office}/executives/new")).Ok();
        var added = (await officer.Submit(form, "เพิ่ม", ("Form.Person", person.ToString()), ("Form.Group", group))).Ok().Shows("เพิ่มแล้ว");
        (await officer.Submit(added, "บันทึก", typed)).Ok().Shows("บันทึกแล้ว");
    }

    private static async Task Add(Caller officer, string title, params (string Name, object? Value)[] typed)
    {
        var form = (await officer.Get($"{office}/channels/edit")).Ok();
        (await officer.Submit(form, "บันทึก", [("Form.Title", title), .. typed])).Ok().Shows("บันทึกแล้ว");
    }
}
