using System.Text.Json;
using Sujarit.Disclosure.Monitoring;
using Sujarit.Modules.Platform.Fetching;
using Sujarit.Platform.Access;

namespace Sujarit.Site.Disclosure;

/// <summary>Everybody may see whether the agency's own site could be opened; of other sites nothing is said.</summary>
public sealed class StatusTests
{
    [Theory, OnBoth]
    public async Task The_page_says_in_three_languages_what_works_and_when_it_did_not(Engine engine)
    {
        var isUp = true;
        await using var site = OneSite.Says(path => isUp || path == "/witness" ? OneSite.Page("หน้าเว็บ") : Watching.Fault);
        await using var house = await Watching.Open(engine, site);
        await house.ShowLink(site.At("/elsewhere").ToString(), "ลิงก์ของคนอื่น", "O2");
        using var anybody = house.Anybody();
        // With a slash behind it the page is answered, but not kept.
        (await anybody.Get("~/status/")).Ok().Shows("ยังไม่มีผลการตรวจ").Hides("เปิดได้ตามปกติ");
        await house.List();
        await house.After(TimeSpan.FromMinutes(61));

        isUp = false;
        await house.After(TimeSpan.FromMinutes(17));
        await house.After(TimeSpan.FromMinutes(4));
        (await anybody.Get("~/status/")).Ok().Shows("บางหน้าเปิดไม่ได้ในขณะนี้").Shows("ยังเปิดไม่ได้");
        isUp = true;
        await house.After(TimeSpan.FromMinutes(20));

        var page = (await anybody.Get("~/status/")).Ok().Shows("เปิดได้ตามปกติ").Shows("หน้าแรก").Shows("ช่วงที่เปิดไม่ได้").Shows("ก.ย. 2567").Hides("ลิงก์ของคนอื่น").Hides("elsewhere");
        Assert.Equal(90, page.Document.QuerySelectorAll(".chart svg rect").Length);
        Assert.Single(page.Document.QuerySelectorAll(".chart svg rect.missing"));
        (await anybody.Get("~/en/status/")).Ok().Shows("Working normally").Shows("September 2024").Hides("เปิดได้");
        (await anybody.Get("~/ms/status/")).Ok().Shows("Berfungsi seperti biasa");
    }

    [Theory, OnBoth]
    public async Task The_same_facts_are_there_for_programs_and_nothing_more(Engine engine)
    {
        await using var site = OneSite.Says(_ => OneSite.Page("หน้าเว็บ"));
        await using var house = await Watching.Open(engine, site);
        await house.ShowLink(site.At("/elsewhere").ToString(), "ลิงก์ของคนอื่น", "O2");
        await house.List();
        await house.After(TimeSpan.FromMinutes(61));
        await house.After(TimeSpan.FromMinutes(17));
        using var anybody = house.Anybody();

        var answer = (await anybody.Get("~/status.json")).Ok();
        using var facts = JsonDocument.Parse(answer.Content);
        Assert.Equal("application/json; charset=utf-8", answer.Header("Content-Type"));
        var addresses = facts.RootElement.GetProperty("addresses").EnumerateArray().ToList();
        Assert.Equal(3, addresses.Count);
        Assert.All(addresses, address => Assert.Equal(("up", 100m), (address.GetProperty("state").GetString(), address.GetProperty("percent").GetDecimal())));
        Assert.Equal($"{site.At("").GetLeftPart(UriPartial.Authority)}/{Settlement.Here}", addresses[0].GetProperty("address").GetString());
        Assert.DoesNotContain("elsewhere", answer.Source, StringComparison.Ordinal);
        Assert.DoesNotContain(house.Person(Role.ItaOfficer).Name, answer.Source, StringComparison.Ordinal);
        Assert.Contains((await house.Addresses()), watched => watched.Kind == WatchKind.Theirs);
    }

    [Theory, OnBoth]
    public async Task It_stands_at_the_foot_of_every_page_and_in_the_map_and_is_another_page_than_that_of_the_machine(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();

        Assert.Equal($"/{Settlement.Here}/status", (await anybody.Get("~/")).Ok().Find("footer a[href$='/status']").GetAttribute("href"));
        (await anybody.Get("~/site-map")).Ok().Shows("สถานะเว็บไซต์");
        Assert.Contains("\"alive\":true", (await anybody.Get("/health")).Ok().Source, StringComparison.Ordinal);
    }
}
