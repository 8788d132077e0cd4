using System.Net;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure;
using Sujarit.Organizations;
using Sujarit.Platform.Access;
using Sujarit.Kernel;

namespace Sujarit.Site.Disclosure;

public sealed class SiteMapTests(SampledHouses houses) : IClassFixture<SampledHouses>
{
    private static readonly XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace xhtml = "http://www.w3.org/1999/xhtml";

    [Theory, OnBoth]
    public async Task Every_address_of_the_map_answers_in_every_language(Engine engine)
    {
        var house = await houses.On(engine);
        using var anybody = house.Anybody();
        var addresses = await Addresses(anybody, $"/{Settlement.Here}/sitemap.xml");
        var published = await house.Ask(db => db.Set<Publication>().CountAsync());

        Assert.True(addresses.Count > published, $"{addresses.Count} addresses");
        Assert.Equal(addresses.Count, addresses.Distinct().Count());
        Assert.All(addresses, address => Assert.StartsWith(house.Address.GetLeftPart(UriPartial.Authority) + "/" + Settlement.Here, address, StringComparison.Ordinal));
        foreach (var address in addresses)
        {
            (await anybody.Send(HttpMethod.Get, new Uri(address).PathAndQuery)).Is(HttpStatusCode.OK);
        }

        var others = Xml(await anybody.Get($"/{Settlement.Here}/sitemap.xml")).Descendants(xhtml + "link").Select(link => link.Attribute("href")!.Value).Where(address => address.Contains("/ms", StringComparison.Ordinal)).ToList();
        Assert.Equal(addresses.Count, others.Count);
        foreach (var address in others)
        {
            (await anybody.Send(HttpMethod.Get, new Uri(address).PathAndQuery)).Is(HttpStatusCode.OK);
        }
    }

    [Theory, OnBoth]
    public async Task A_page_is_listed_once_it_is_public_with_the_time_it_changed(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        Assert.DoesNotContain(await Addresses(anybody, $"/{Settlement.Here}/sitemap.xml"), address => address.Contains("/ita/2567/", StringComparison.Ordinal));

        await house.Publish(Publishing.Draft("มีแล้ว"));

        var url = Xml((await anybody.Get("~/sitemap.xml")).Ok()).Descendants(map + "url").Single(url => url.Element(map + "loc")!.Value.EndsWith("/ita/2567/o35", StringComparison.Ordinal));
        var published = await house.Ask(db => db.Set<Publication>().Select(publication => publication.LatestAt).SingleAsync());
        Assert.Equal(published.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture), url.Element(map + "lastmod")!.Value);
        Assert.DoesNotContain("search", (await anybody.Get("~/sitemap.xml")).Source, StringComparison.Ordinal);
        Assert.DoesNotContain("office", (await anybody.Get("~/sitemap.xml")).Source, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task People_read_the_same_map_by_years_and_items(Engine engine)
    {
        var house = await houses.On(engine);
        using var anybody = house.Anybody();

        var page = (await anybody.Get("~/site-map")).Ok().Shows("ผังเว็บไซต์").Shows("ปีงบประมาณ พ.ศ. 2567");

        var led = page.Document.QuerySelectorAll("main section a").Select(link => link.GetAttribute("href")!).ToHashSet();
        Assert.Subset(led, (await Addresses(anybody, $"/{Settlement.Here}/sitemap.xml")).Select(address => new Uri(address).AbsolutePath).ToHashSet());
        Assert.Contains($"/{Settlement.Here}/search", led);
        foreach (var address in led)
        {
            (await anybody.Send(HttpMethod.Get, address)).Is(HttpStatusCode.OK);
        }

        (await anybody.Get("~/en/site-map")).Ok().Shows("Site map").Shows("Fiscal year 2024");
    }

    [Theory, OnBoth]
    public async Task A_year_that_no_rulebook_covers_any_more_and_an_item_it_has_not_are_not_listed(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        await house.Do(db => db.AddRange(Publication.Open(new FiscalYear(2567), "O99"), Publication.Open(new FiscalYear(2500), "O1")));

        var source = (await anybody.Get("~/sitemap.xml")).Ok().Source + (await anybody.Get("~/site-map")).Ok().Source;

        Assert.DoesNotContain("o99", source, StringComparison.Ordinal);
        Assert.DoesNotContain("2500", source, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task The_list_of_maps_names_every_agency_and_robots_are_led_to_it(Engine engine)
    {
        await using var house = await House.Open(engine, settings: new Dictionary<string, string?> { ["Site:Address"] = "https://ita.example.go.th" });
        using var anybody = new Caller(house, Settlement.Here) { Host = "evil.example" };

        Assert.Equal(["https://ita.example.go.th/khlongsai/sitemap.xml", "https://ita.example.go.th/thansujarit/sitemap.xml"], await Addresses(anybody, "/sitemap.xml"));
        (await anybody.Send(HttpMethod.Get, "/sitemap.xml?page=2")).Is(HttpStatusCode.NotFound);
        (await anybody.Send(HttpMethod.Get, "/sitemap.xml?page=2147483647")).Is(HttpStatusCode.NotFound);
        var robots = (await anybody.Get("/robots.txt")).Ok();
        Assert.Equal("text/plain; charset=utf-8", robots.Header("Content-Type"));
        Assert.Contains("\nSitemap: https://ita.example.go.th/sitemap.xml\n", robots.Source, StringComparison.Ordinal);
        Assert.All(new[] { "/*/office", "/account/", "/*/search" }, path => Assert.Contains($"\nDisallow: {path}\n", robots.Source, StringComparison.Ordinal));
        Assert.DoesNotContain("evil", robots.Source + (await anybody.Get("~/sitemap.xml")).Ok().Source, StringComparison.Ordinal);
        (await anybody.Send(HttpMethod.Get, "/nowhere/sitemap.xml")).Is(HttpStatusCode.NotFound);
    }

    [Theory, OnBoth]
    public async Task The_map_is_kept_like_other_public_pages(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        (await officer.Get("~/sitemap.xml")).Ok();

        var kept = (await officer.Get("~/sitemap.xml")).Ok();

        Assert.NotNull(kept.Header("Age"));
        Assert.Equal("application/xml; charset=utf-8", kept.Header("Content-Type"));
        Assert.Equal("public, max-age=60", kept.Header("Cache-Control"));
    }

    [Fact]
    public void No_code_of_an_agency_stands_where_a_page_of_the_site_does() => Assert.Throws<RuleBrokenException>(() => Agency.Begin("robots.txt", "เทศบาล"));

    private static XDocument Xml(Page page) => XDocument.Parse(page.Ok().Source);

    private static async Task<IReadOnlyList<string>> Addresses(Caller caller, string path) => [.. Xml(await caller.Get(path)).Descendants(map + "loc").Select(place => place.Value)];
}
