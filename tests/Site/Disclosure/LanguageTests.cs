using System.Net;
using Sujarit.Platform.Access;

namespace Sujarit.Site.Disclosure;

/// <summary>Public pages in three languages: each has an address of its own, and none gets into another's.</summary>
public class LanguageTests(Houses houses) : IClassFixture<Houses>
{
    [Theory]
    [OnBoth("", "th", "การเปิดเผยข้อมูลสาธารณะ", "ปีงบประมาณ พ.ศ. 2567")]
    [OnBoth("/en", "en", "Public disclosure", "Fiscal year 2024 (B.E. 2567)")]
    [OnBoth("/ms", "ms", "Pendedahan maklumat awam", "Tahun fiskal 2024 (B.E. 2567)")]
    public async Task A_page_speaks_the_language_of_its_address(Engine engine, string language, string code, string heading, string year)
    {
        using var anybody = (await houses.On(engine)).Anybody();

        for (var time = 0; time < 2; time++)
        {
            var page = (await anybody.Get($"/{Settlement.Here}{language}/ita/2567")).Ok().Shows(year);

            Assert.Equal(code, page.Document.DocumentElement.GetAttribute("lang"));
            Assert.Equal(heading, page.Document.QuerySelector("h1")!.TextContent);
            Assert.Equal(code, page.Header("Content-Language"));
            Assert.Equal($"/{Settlement.Here}{language}/ita/2567/o1", page.Document.QuerySelector(".todo a")!.GetAttribute("href"));
        }
    }

    [Theory, OnBoth]
    public async Task Every_public_page_leads_to_itself_in_the_other_languages(Engine engine)
    {
        using var anybody = (await houses.On(engine)).Anybody();

        var page = (await anybody.Get("~/en/ita/2567/o1")).Ok();

        Assert.Equal(
            [$"/{Settlement.Here}/ita/2567/o1", $"/{Settlement.Here}/en/ita/2567/o1", $"/{Settlement.Here}/ms/ita/2567/o1"],
            page.Document.QuerySelectorAll(".languages a").Select(link => link.GetAttribute("href")));
        Assert.Equal("English", page.Document.QuerySelector(".languages [aria-current]")!.TextContent);
        Assert.Equal(
            new[] { "", "/en", "/ms" }.Select(language => $"/{Settlement.Here}{language}/ita/2567/o1"),
            page.Document.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => link.GetAttribute("href")));
    }

    [Theory, OnBoth]
    public async Task Search_engines_are_told_whole_addresses_where_the_site_knows_its_own(Engine engine)
    {
        await using var house = await House.Open(engine, settings: new Dictionary<string, string?> { ["Site:Address"] = "https://ita.example.go.th" });
        using var anybody = house.Anybody();

        Assert.Equal(
            new[] { "", "/en", "/ms" }.Select(language => $"https://ita.example.go.th/{Settlement.Here}{language}/ita/2567/o1"),
            (await anybody.Get("~/en/ita/2567/o1")).Ok().Document.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [OnBoth("/en", "The way to this page")]
    [OnBoth("/ms", "Laluan ke halaman ini")]
    public async Task What_is_only_heard_is_said_in_the_language_too(Engine engine, string language, string way)
    {
        using var anybody = (await houses.On(engine)).Anybody();

        Assert.Equal(way, (await anybody.Get($"~{language}/ita/2567/o1")).Ok().Find(".trail").GetAttribute("aria-label"));
    }

    [Theory, OnBoth]
    public async Task Who_changes_the_language_still_asks_for_the_same(Engine engine)
    {
        using var anybody = (await houses.On(engine)).Anybody();

        var page = (await anybody.Get("~/search?q=" + Uri.EscapeDataString("แผน & งบ"))).Ok();

        Assert.EndsWith("/en/search?q=" + Uri.EscapeDataString("แผน & งบ"), page.Find(".languages a[hreflang=en]").GetAttribute("href"), StringComparison.Ordinal);
        Assert.EndsWith("/en/search", (await anybody.Get("~/search")).Ok().Find(".languages a[hreflang=en]").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [OnBoth("", "th", "ไม่พบหน้านี้")]
    [OnBoth("/en", "en", "Page not found")]
    [OnBoth("/ms", "ms", "Halaman tidak dijumpai")]
    public async Task What_is_not_there_is_told_on_a_page_of_the_agency_in_its_language(Engine engine, string language, string code, string title)
    {
        using var anybody = (await houses.On(engine)).Anybody();

        foreach (var path in (string[])["/nope", "/ita/2567/o99", "/ita/2567/o1/versions/9"])
        {
            var page = (await anybody.Get($"~{language}{path}")).Is(HttpStatusCode.NotFound);

            Assert.Equal(code, page.Document.DocumentElement.GetAttribute("lang"));
            Assert.Equal(title, page.Find("h1").TextContent);
            Assert.NotNull(page.Find($"main a[href='/{Settlement.Here}{language}/search']"));
            Assert.NotNull(page.Find($".site a[href='/{Settlement.Here}{language}/contact']"));
        }

        Assert.Empty((await anybody.Get("/nowhere/nope")).Is(HttpStatusCode.NotFound).Document.QuerySelectorAll(".site"));
    }

    [Theory, OnBoth]
    public async Task What_the_agency_writes_stays_Thai_and_says_so(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        await house.Publish(Publishing.Draft("รายงานของเรา", files: ["ก.txt"]));

        var page = (await anybody.Get("~/en/ita/2567/o35")).Ok().Shows("Published on");

        Assert.Equal("th", page.Document.QuerySelector("h1")!.GetAttribute("lang"));
        var file = page.Document.QuerySelector(".files a")!.GetAttribute("href")!;
        Assert.StartsWith($"/{Settlement.Here}/ita/", file, StringComparison.Ordinal);
        (await anybody.Get(file)).Ok();
        Assert.Null((await anybody.Get("~/ita/2567/o35")).Ok().Document.QuerySelector("h1")!.GetAttribute("lang"));
    }

    [Theory]
    [OnBoth("~/th/ita/2567")]
    [OnBoth("~/fr/ita/2567")]
    [OnBoth("~/EN/ita/2567")]
    [OnBoth("~/en/en/ita/2567")]
    [OnBoth("~/en/office/disclosure")]
    [OnBoth("~/en/ita/2567/o1/files/1/a.pdf")]
    [OnBoth("/account/en/sessions")]
    [OnBoth("/nowhere/en")]
    public async Task Other_words_are_no_language(Engine engine, string path)
    {
        using var officer = await (await houses.On(engine)).As(Role.ItaOfficer);

        (await officer.Get(path)).Is(HttpStatusCode.NotFound);
    }

    [Theory, OnBoth]
    public async Task A_redirect_keeps_the_language(Engine engine)
    {
        using var anybody = (await houses.On(engine)).Anybody();

        var page = (await anybody.Send(HttpMethod.Get, "~/ms/ita/2567/O1/versions")).Is(HttpStatusCode.MovedPermanently);

        Assert.Equal($"/{Settlement.Here}/ms/ita/2567/o1/versions", page.Location?.AbsolutePath);
    }

    [Theory, OnBoth]
    public async Task A_host_somebody_claims_is_shown_to_nobody_else(Engine engine)
    {
        var house = await houses.On(engine);
        using var client = new HttpClient { BaseAddress = house.Address };
        foreach (var path in new[] { "/feed.xml", "/sitemap.xml", "/embed/ita/2567.json" })
        {
            using var claim = new HttpRequestMessage(HttpMethod.Get, $"/{Settlement.Here}{path}");
            claim.Headers.Host = "claimed.example";
            using var answer = await client.SendAsync(claim);
            Assert.Contains("claimed.example", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);

            Assert.DoesNotContain("claimed.example", await client.GetStringAsync(new Uri($"/{Settlement.Here}{path}", UriKind.Relative)), StringComparison.Ordinal);
        }
    }
}
