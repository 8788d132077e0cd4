using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Kernel;
using Sujarit.Organizations;
using Sujarit.Site.Disclosure;

namespace Sujarit.Site;

/// <summary>An agency's public site at a host name of its own.</summary>
public sealed class OwnHostTests
{
    private const string own = "www.thansujarit.example";

    [Theory, OnBoth]
    public async Task The_public_site_stands_at_the_root_of_the_agencys_own_host(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Publish(Publishing.Draft("รายงานของเรา", files: ["ก.txt"]));
        await Give(house);
        using var shared = house.Anybody();
        using var anybody = new Caller(house, Settlement.Here) { Host = own };

        for (var time = 0; time < 2; time++)
        {
            var home = (await anybody.Get("/")).Ok().Shows("ข้อมูลตามหมวดหมู่");
            Assert.Equal("/ita", home.Document.QuerySelectorAll(".site a").Single(link => link.TextContent == "การเปิดเผยข้อมูล").GetAttribute("href"));
            Assert.Equal(["/", "/en", "/ms"], home.Document.QuerySelectorAll(".languages a").Select(link => link.GetAttribute("href")));
            Assert.Equal($"/{Settlement.Here}/ita", (await shared.Get($"/{Settlement.Here}")).Ok().Document.QuerySelectorAll(".site a").Single(link => link.TextContent == "การเปิดเผยข้อมูล").GetAttribute("href"));
        }

        (await anybody.Get("/en/ita/2567")).Ok().Shows("Public disclosure");
        var item = (await anybody.Get("/ita/2567/o35")).Ok().Shows("รายงานของเรา");
        var file = item.Document.QuerySelector(".files a")!.GetAttribute("href")!;
        Assert.StartsWith("/ita/2567/o35/files/", file, StringComparison.Ordinal);
        (await anybody.Get(file)).Ok();
        // Pages published before the host was given name their files by the long address.
        (await anybody.Get($"/{Settlement.Here}{file}")).Ok();
        (await anybody.Get("/assets/look.css")).Ok();
        Assert.EndsWith("/assets/mark.svg", (await anybody.Send(HttpMethod.Get, "/favicon.ico")).Is(HttpStatusCode.Found).Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains($"Sitemap: https://{own}/sitemap.xml", (await anybody.Get("/robots.txt")).Ok().Source, StringComparison.Ordinal);
        foreach (var path in new[] { "/sitemap.xml", "/feed.xml" })
        {
            Assert.Contains($"https://{own}/", (await anybody.Get(path)).Ok().Source, StringComparison.Ordinal);
        }
        Assert.Equal("/ita/2567/o1", (await anybody.Send(HttpMethod.Get, "/ita/2567/O1")).Is(HttpStatusCode.MovedPermanently).Location!.AbsolutePath);
    }

    [Theory, OnBoth]
    public async Task Other_pages_of_a_list_stay_at_its_address(Engine engine)
    {
        await using var house = await House.Open(engine);
        await Give(house);
        for (var number = 1; number <= 51; number++)
        {
            await house.Publish(Publishing.Draft($"ครั้งที่ {number}"));
        }

        using var anybody = new Caller(house, Settlement.Here) { Host = own };

        Assert.Equal("/en/ita/2567/o35/versions?page=2", (await anybody.Get("/en/ita/2567/o35/versions")).Ok().Find(".pager a").GetAttribute("href"));
        Assert.Equal("/ita/2567/o35/versions?page=1", (await anybody.Get("/ita/2567/o35/versions?page=2")).Ok().Find(".pager a").GetAttribute("href"));
    }

    [Theory]
    [OnBoth("/khlongsai")]
    [OnBoth("/khlongsai/ita/2567")]
    [OnBoth("/sign-in")]
    [OnBoth("/account/sessions")]
    [OnBoth("/office/disclosure")]
    [OnBoth("/thansujarit/office/disclosure")]
    public async Task Nothing_else_stands_there(Engine engine, string path)
    {
        await using var house = await House.Open(engine);
        await Give(house);
        using var anybody = new Caller(house, Settlement.Here) { Host = own };

        (await anybody.Send(HttpMethod.Get, path)).Is(HttpStatusCode.NotFound);
    }

    [Theory, OnBoth]
    public async Task Who_works_in_the_office_is_led_to_the_address_of_the_installation(Engine engine)
    {
        await using var house = await House.Open(engine, settings: new Dictionary<string, string?> { ["Site:Address"] = "https://ita.example" });
        await Give(house);
        using var anybody = new Caller(house, Settlement.Here) { Host = own };

        Assert.Equal("https://ita.example/thansujarit/office/disclosure", (await anybody.Send(HttpMethod.Get, "/office/disclosure")).Location!.ToString());
        Assert.Equal("https://ita.example/sign-in", (await anybody.Get("/")).Ok().Document.QuerySelectorAll("footer a")[^1].GetAttribute("href"));
    }

    [Theory, OnBoth]
    public async Task A_host_that_was_never_given_changes_nothing(Engine engine)
    {
        await using var house = await House.Open(engine);
        await Give(house);
        using var claimed = new Caller(house, Settlement.Here) { Host = "claimed.example" };

        (await claimed.Get("/ita/2567")).Is(HttpStatusCode.NotFound);
        Assert.Equal($"/{Settlement.Here}/ita/2567/o1", (await claimed.Get($"/{Settlement.Here}/ita/2567")).Ok().Find(".todo a").GetAttribute("href"));
    }

    [Theory]
    [InlineData("WWW.Example.GO.TH.", "www.example.go.th")]
    [InlineData("ธารสุจริต.ไทย", "xn--82c0ah8bb4b2cu7a.xn--o3cw4h")]
    public void A_host_is_written_as_browsers_send_it(string written, string host) => Assert.Equal(host, Agency.HostOf(written));

    [Theory]
    [InlineData("localhost")]
    [InlineData("a.localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("https://www.example.go.th")]
    [InlineData("www.example.go.th/ita")]
    [InlineData("www example.go.th")]
    [InlineData("")]
    [InlineData("a..b")]
    public void What_nobody_could_reach_is_no_host(string written) => Assert.Throws<RuleBrokenException>(() => Agency.HostOf(written));

    private static async Task Give(House house)
    {
        await house.Do(db => db.Set<Agency>().Single(agency => agency.Code == Settlement.Here).StandAt(own));
        house.Services.GetRequiredService<AgencyDirectory>().Forget(Settlement.Here);
    }
}
