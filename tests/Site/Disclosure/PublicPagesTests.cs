using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Site.Disclosure;

public class PublicPagesTests(Houses houses) : IClassFixture<Houses>
{
    [Fact]
    public void The_report_on_a_year_is_asked_for_by_the_next_assessment()
    {
        var (book, item) = Rulebooks.BesideProgram.AskingFor(ItemRole.MeasuresReport, new FiscalYear(2566))!.Value;

        Assert.Equal((new FiscalYear(2567), "O35"), (book.Year, item.Code));
    }

    [Theory, OnBoth]
    public async Task The_year_lists_every_item_of_its_rulebook(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        await house.Publish(Publishing.Draft("มีแล้ว", files: ["ก.txt"]));

        var page = (await anybody.Get("~/ita/2567")).Ok().Shows("เผยแพร่แล้ว 1 จาก 35 ข้อ").Shows("รูปแบบ: หน้าเว็บ, TXT").Shows("ยังไม่ได้เผยแพร่");

        Assert.Equal(35, page.Document.QuerySelectorAll(".todo li").Length);
        (await anybody.Get($"/{Settlement.Here}")).Ok().Shows("รายงานผลการดำเนินการตามมาตรการ").Shows("เผยแพร่แล้ว 1 จาก 35 ข้อ");
    }

    [Theory, OnBoth]
    public async Task An_item_without_publication_says_so(Engine engine)
    {
        using var anybody = (await houses.On(engine)).Anybody();

        (await anybody.Get("~/ita/2567/o1")).Ok().Shows("ยังไม่ได้เผยแพร่");
        (await anybody.Get("~/ita/2567/o1/versions")).Ok().Shows("ยังไม่ได้เผยแพร่");
    }

    [Theory]
    [OnBoth("~/ita/2567/o99")]
    [OnBoth("~/ita/2567/o1/versions/1")]
    [OnBoth("~/ita/2567/o1/versions/x")]
    [OnBoth("~/ita/2567/o1/versions?page=2")]
    [OnBoth("~/ita/2567/o1/versions/1/seal")]
    [OnBoth("~/ita/2567/o1/files/1/a.pdf")]
    [OnBoth("~/ita/2567/o1/pictures/a.png")]
    [OnBoth("~/ita/2567/O1/versions/ก")]
    [OnBoth("~/ita/2567/O1/versions/1%0d%0aX")]
    [OnBoth("~/ita/9999")]
    [OnBoth("~/ita/02567")]
    [OnBoth("~/ita/๒๕๖๗")]
    [OnBoth("~/ita/2500/o1")]
    [OnBoth("/nowhere")]
    [OnBoth("/nowhere/ita/2567/o1")]
    public async Task What_is_not_there_is_not_found(Engine engine, string path)
    {
        using var anybody = (await houses.On(engine)).Anybody();

        (await anybody.Get(path)).Is(HttpStatusCode.NotFound).Shows("ไม่พบหน้านี้").Shows("โปรดตรวจที่อยู่เว็บ");
    }

    [Theory, OnBoth]
    public async Task The_agencys_own_corrections_are_shown_at_once_and_marked(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        using var officer = await house.As(Role.ItaOfficer);
        (await anybody.Get("~/ita/2567")).Ok().Hides("แก้โดยหน่วยงาน");

        var form = (await officer.Get("~/office/assessment/correct-rule/2567/itemtitle/O1")).Ok();
        (await officer.Submit(form, "บันทึก", ("Form.Text", "ชื่อข้อตามคู่มือฉบับแก้"), ("Form.Reason", "คู่มือพิมพ์ใหม่"), ("Form.Source", "คู่มือหน้า 12"))).Ok();

        foreach (var path in new[] { "~/ita/2567", "~/ita/2567/o1", "~/ita/2567/o1/versions" })
        {
            (await anybody.Get(path)).Ok().Shows("ชื่อข้อตามคู่มือฉบับแก้").Shows("แก้โดยหน่วยงาน").Hides("ดูรายการที่แก้และเหตุผล");
        }

        (await officer.Get("~/office/disclosure?year=2567")).Ok().Shows("ชื่อข้อตามคู่มือฉบับแก้").Shows("ดูรายการที่แก้และเหตุผล");
        (await anybody.Get($"/{Settlement.There}/ita/2567")).Ok().Hides("ชื่อข้อตามคู่มือฉบับแก้");
    }

    [Theory, OnBoth]
    public async Task An_item_in_capitals_leads_to_its_address_for_good(Engine engine)
    {
        using var anybody = (await houses.On(engine)).Anybody();

        var page = (await anybody.Send(HttpMethod.Get, "~/ita/2567/O1")).Is(HttpStatusCode.MovedPermanently);
        var versions = (await anybody.Send(HttpMethod.Get, "~/ita/2567/O1/versions")).Is(HttpStatusCode.MovedPermanently);

        Assert.Equal("/thansujarit/ita/2567/o1", page.Location?.AbsolutePath);
        Assert.Equal("/thansujarit/ita/2567/o1/versions", versions.Location?.AbsolutePath);
    }

    [Theory, OnBoth]
    public async Task A_thousand_versions_are_shown_by_fifties(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        await house.Ask(async services =>
        {
            var publications = services.GetRequiredService<Publications>();
            for (var number = 1; number <= 1000; number++)
            {
                await publications.Publish(Publishing.Draft($"ครั้งที่ {number}"));
            }

            return await services.GetRequiredService<AppDb>().SaveChangesAsync();
        });

        var first = (await anybody.Get("~/ita/2567/o35/versions")).Ok().Shows("1–50 จาก 1,000 ฉบับ").Shows("ฉบับที่ 1,000");
        // What one caller put behind the address is in nobody's links.
        (await anybody.Get("~/ita/2567/o35/versions?page=2&x=leftbehind")).Ok();
        Assert.DoesNotContain("leftbehind", (await anybody.Get("~/ita/2567/o35/versions?page=2")).Ok().Source, StringComparison.Ordinal);
        var last = (await anybody.Get("~/ita/2567/o35/versions?page=20")).Ok().Shows("ฉบับที่ 1 ").Hides("ฉบับที่ 1,000");

        Assert.Equal(50, first.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(50, last.Document.QuerySelectorAll("tbody tr").Length);
        (await anybody.Get("~/ita/2567/o35/versions?page=21")).Is(HttpStatusCode.NotFound);
    }

    [Theory, OnBoth]
    public async Task What_another_agency_published_is_not_here(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        await house.Publish(Publishing.Draft("ของที่อื่น", files: ["ก.txt"]), Settlement.There);

        (await anybody.Get("~/ita/2567/o35")).Ok().Hides("ของที่อื่น");
        (await anybody.Get("~/ita/2567/o35/files/1/ก.txt")).Is(HttpStatusCode.NotFound);
        (await anybody.Get($"/{Settlement.There}/ita/2567/o35/files/1/ก.txt")).Ok();
    }

    [Theory, OnBoth]
    public async Task The_office_sees_who_published_and_the_public_does_not(Engine engine)
    {
        await using var house = await House.Open(engine);
        var officer = house.Person(Role.ItaOfficer);
        await house.Ask(async services =>
        {
            services.GetRequiredService<Visit>().Recognise(new Visitor(Guid.NewGuid(), Guid.NewGuid(), officer.Name, null, null, [Role.ItaOfficer]));
            await services.GetRequiredService<Publications>().Publish(Publishing.Draft("ลงชื่อผู้เผยแพร่"));
            return await services.GetRequiredService<AppDb>().SaveChangesAsync();
        });
        using var owner = await house.As(Role.Owner);
        using var anybody = house.Anybody();

        (await owner.Get("~/office/disclosure")).Ok().Shows("เผยแพร่แล้ว 1 จาก 35 ข้อ").Shows("การเปิดเผย");
        (await owner.Get("~/office/disclosure/2567/o35")).Ok().Shows(officer.Name);
        (await anybody.Get("~/ita/2567/o35/versions")).Ok().Hides(officer.Name);
        (await anybody.Get("~/ita/2567/o35")).Ok().Hides(officer.Name);
        Assert.NotEqual(200, (await anybody.Send(HttpMethod.Get, "~/office/disclosure")).Code);
    }

    [Theory, OnBoth]
    public async Task A_page_is_made_for_ears_and_search_too(Engine engine)
    {
        var house = await houses.On(engine);
        using var anybody = house.Anybody();

        var page = (await anybody.Get("~/ita/2567")).Ok();

        Assert.Single(page.Document.QuerySelectorAll("h1"));
        Assert.Contains("2567", page.Find("meta[name=description]").GetAttribute("content"), StringComparison.Ordinal);
        Assert.Contains("การเปิดเผยข้อมูลสาธารณะ", page.Document.Title, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", page.Source, StringComparison.Ordinal);
    }
}
