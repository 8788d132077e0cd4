using System.IO.Compression;
using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Disclosure.OpenData;
using Sujarit.Disclosure.Profile;
using Sujarit.Documents.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Ui.Languages;

namespace Sujarit.Site.Disclosure;

/// <summary>Open data as people, portals and search engines meet it.</summary>
public sealed class OpenDataPagesTests(SampledHouses houses) : IClassFixture<SampledHouses>
{
    private const int sets = 10;

    [Theory, OnBoth]
    public async Task The_catalogue_names_every_set_and_every_item_with_files_that_are_there(Engine engine)
    {
        await using var house = await House.OpenSampled(engine);
        using var anybody = house.Anybody();

        var answer = (await anybody.Get("~/catalog.jsonld")).Ok();
        var catalogue = Json(answer);
        var datasets = catalogue.GetProperty("dcat:dataset").EnumerateArray().ToList();
        var published = Json(await anybody.Get("~/api/v1/items")).GetProperty("total").GetInt32();

        Assert.Equal("application/ld+json; charset=utf-8", answer.Header("Content-Type"));
        Assert.Equal(sets + published, datasets.Count);
        Assert.Equal(datasets.Count, datasets.Select(set => set.GetProperty("@id").GetString()).Distinct().Count());
        // What DCAT-AP wants of each.
        Assert.All(datasets, set => Assert.All(new[] { "dct:title", "dct:description", "dct:publisher", "dcat:contactPoint", "dcat:theme", "dcat:distribution" }, name => set.GetProperty(name)));
        var distributions = datasets.SelectMany(set => set.GetProperty("dcat:distribution").EnumerateArray()).ToList();
        Assert.All(distributions, one => Assert.All(new[] { "dcat:accessURL", "dcat:mediaType", "dct:license" }, name => one.GetProperty(name)));
        foreach (var one in distributions.Where((_, at) => at % 7 == 0))
        {
            (await anybody.Get(Path(one.GetProperty("dcat:accessURL")))).Ok();
            if (one.TryGetProperty("dcat:downloadURL", out var download))
            {
                (await anybody.Get(Path(download))).Ok();
            }
        }

        Assert.Equal("http://publications.europa.eu/resource/authority/licence/CC_BY_4_0", catalogue.GetProperty("dct:license").GetProperty("@id").GetString());
    }

    [Theory, OnBoth]
    public async Task Every_table_the_public_sees_is_offered_as_files_that_answer(Engine engine)
    {
        await using var house = await House.OpenSampled(engine);
        using var anybody = house.Anybody();
        var pages = await house.Ask(async services => (await services.GetRequiredService<Sujarit.Disclosure.Map.PublicPages>().Sections()).SelectMany(section => section.Places).Select(place => place.Path).ToList());
        var tables = 0;
        foreach (var path in pages.SelectMany(path => path.StartsWith("/ita/2567/o", StringComparison.Ordinal) ? [path, path + "/versions", path + "/certificate"] : new[] { path }))
        {
            var document = (await anybody.Get("~" + (path.Length == 0 ? "/" : path))).Ok().Document;
            foreach (var table in document.QuerySelectorAll("main table"))
            {
                tables++;
                var offered = document.QuerySelectorAll(".formats a, .files a").Select(link => link.GetAttribute("href")!).ToList();
                Assert.All(new[] { ".csv", ".xlsx", ".json" }, ending => Assert.Contains(offered, href => href.Split('?')[0].EndsWith(ending, StringComparison.Ordinal)));
            }

            foreach (var link in document.QuerySelectorAll(".formats a, a[href*='/tables/']").Take(6))
            {
                Assert.NotEmpty((await anybody.Get(link.GetAttribute("href")!)).Ok().Content);
            }
        }

        Assert.True(tables > 30);
    }

    [Theory, OnBoth]
    public async Task A_table_within_a_page_is_read_as_it_stands(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        static Cell Cell(string words) => new([new Paragraph(words)]);
        var table = new Table([new Row([Cell("เดือน"), Cell("จำนวน") with { Columns = 2 }]), new Row([Cell("ต.ค."), Cell("1"), Cell("=2")]), new Row([Cell("พ.ย. <b>"), Cell(""), Cell("4")])]) { HeaderRows = 1 };
        await house.Publish(Publishing.Draft("") with { Page = new Document("", [new Paragraph("สถิติ") { Style = ParagraphStyle.Heading1 }, table]) });

        var page = (await anybody.Get("~/ita/2567/o35")).Ok().Shows("ตารางในหน้านี้");
        var link = page.Find("a[href$='/versions/1/tables/1.json']").GetAttribute("href")!;
        var rows = Json(await anybody.Get(link)).EnumerateArray().ToList();

        Assert.Equal(["เดือน=ต.ค.;จำนวน=1;จำนวน (2)==2", "เดือน=พ.ย. <b>;จำนวน=;จำนวน (2)=4"], rows.Select(row => string.Join(';', row.EnumerateObject().Select(value => $"{value.Name}={value.Value}"))));
        var csv = (await anybody.Get(link.Replace(".json", ".csv", StringComparison.Ordinal))).Ok();
        Assert.Contains("ต.ค.,1,\"'=2\"", csv.Source, StringComparison.Ordinal);
        Assert.NotNull(new ZipArchive(new MemoryStream((await anybody.Get(link.Replace(".json", ".xlsx", StringComparison.Ordinal))).Ok().Content)).GetEntry("xl/workbook.xml"));
        (await anybody.Get(link.Replace("/1.json", "/2.json", StringComparison.Ordinal))).Is(HttpStatusCode.NotFound);
        (await anybody.Get(link.Replace(".json", ".exe", StringComparison.Ordinal))).Is(HttpStatusCode.NotFound);
        (await anybody.Get(link.Replace("/versions/1/", "/versions/2/", StringComparison.Ordinal))).Is(HttpStatusCode.NotFound);
    }

    [Theory, OnBoth]
    public async Task Pages_tell_search_engines_what_they_tell_people(Engine engine)
    {
        await using var house = await House.OpenSampled(engine);
        using var anybody = house.Anybody();
        await house.Publish(Publishing.Draft("มีแล้ว", files: ["ก.txt"]) with { Title = "รายงาน</script><script>alert(1)</script>" });

        var agency = Facts((await anybody.Get("~/")).Ok());
        var item = Facts((await anybody.Get("~/ita/2567/o35")).Ok());
        var post = Json(await anybody.Get("~/api/v1/news")).GetProperty("data").EnumerateArray().First();
        var article = Facts((await anybody.Get(new Uri(post.GetProperty("address").GetString()!).PathAndQuery)).Ok());

        Assert.Equal(("GovernmentOrganization", "https://schema.org"), (agency.GetProperty("@type").GetString(), agency.GetProperty("@context").GetString()));
        Assert.Equal("องค์การบริหารส่วนตำบลธารสุจริต", agency.GetProperty("name").GetString());
        Assert.NotEmpty(agency.GetProperty("contactPoint").EnumerateArray());
        Assert.Equal(("Dataset", "https://creativecommons.org/licenses/by/4.0/"), (item.GetProperty("@type").GetString(), item.GetProperty("license").GetString()));
        Assert.Equal(("รายงาน</script><script>alert(1)</script>", "ก.txt"), (item.GetProperty("name").GetString(), item.GetProperty("distribution")[0].GetProperty("name").GetString()));
        Assert.Equal(("NewsArticle", post.GetProperty("title").GetString()), (article.GetProperty("@type").GetString(), article.GetProperty("headline").GetString()));
        Assert.Equal(post.GetProperty("publishedAt").GetString(), article.GetProperty("datePublished").GetString());
    }

    [Theory]
    // T−1, what is in force, T, T up to a day, a plan that covers T.
    [OnBoth("o12", "2022-10-01", "2023-09-30")]
    [OnBoth("o1", null, null)]
    [OnBoth("o15", "2023-10-01", "2024-09-30")]
    [OnBoth("o16", "2023-10-01", "2024-03-31")]
    [OnBoth("o32", "2023-10-01", "2024-09-30")]
    public async Task The_time_told_is_that_of_the_data_and_not_that_of_the_assessment(Engine engine, string item, string? from, string? until)
    {
        var house = await houses.On(engine);
        using var anybody = house.Anybody();
        var facts = Facts((await anybody.Get($"~/ita/2567/{item}")).Ok());
        var listed = Json(await anybody.Get("~/catalog.jsonld")).GetProperty("dcat:dataset").EnumerateArray().ToList();
        var set = listed.Single(one => one.GetProperty("dct:identifier").GetString()!.EndsWith($"/ita/2567/{item}", StringComparison.Ordinal));

        Assert.Equal(from is null ? null : $"{from}/{until}", facts.TryGetProperty("temporalCoverage", out var covered) ? covered.GetString() : null);
        Assert.Equal(from is not null, set.TryGetProperty("dct:temporal", out var temporal));
        if (from is not null)
        {
            Assert.Equal((from, until), (temporal.GetProperty("dcat:startDate").GetProperty("@value").GetString(), temporal.GetProperty("dcat:endDate").GetProperty("@value").GetString()));
        }

        // Sets that tell of nothing but items changed when the newest of them was published.
        var newest = listed.Where(one => one.TryGetProperty("dct:issued", out _)).Max(one => one.GetProperty("dct:modified").GetProperty("@value").GetString());
        Assert.Equal(["files", "items", "versions"], listed.Where(one => !one.TryGetProperty("dct:issued", out _) && one.TryGetProperty("dct:modified", out var modified) && modified.GetProperty("@value").GetString() == newest)
            .Select(one => one.GetProperty("dct:identifier").GetString()!.Split('/')[^1]).Order(StringComparer.Ordinal));
        var description = facts.GetProperty("description").GetString()!;
        Assert.StartsWith($"ข้อ {item.ToUpperInvariant()} ", description, StringComparison.Ordinal);
        Assert.Equal(description.IndexOf(item, StringComparison.OrdinalIgnoreCase), description.LastIndexOf(item.ToUpperInvariant() + " ", StringComparison.Ordinal));
    }

    [Theory, OnBoth]
    public async Task People_try_the_interface_without_script_in_their_language(Engine engine)
    {
        await using var house = await House.OpenSampled(engine);
        using var anybody = house.Anybody();

        (await anybody.Get("~/")).Ok().Find("footer a[href$='/open-data']");
        (await anybody.Get("~/open-data")).Ok().Shows("ข้อมูลที่เปิดเผยตามการประเมิน ITA").Shows("CC BY 4.0").Shows("catalog.jsonld");
        var page = (await anybody.Get("~/open-data/versions")).Ok();
        var tried = await anybody.Submit(page, "เรียกข้อมูล", ("year", "2567"), ("item", "o12"));
        tried.Ok().Shows("/api/v1/versions?year=2567&item=o12").Shows("O12");
        Assert.Equal(HttpStatusCode.OK, (await anybody.Get(tried.Find("a[href*='/api/v1/versions?']").GetAttribute("href")!)).Status);
        (await anybody.Send(HttpMethod.Get, "~/open-data/versions?year=abc")).Is(HttpStatusCode.BadRequest).Shows("year ต้องเป็นปี พ.ศ.");
        (await anybody.Send(HttpMethod.Get, "~/open-data/items?page=999")).Is(HttpStatusCode.NotFound);
        (await anybody.Get("~/en/open-data/versions")).Ok().Shows("Every version of every item ever published").Hides("ทุกฉบับที่เคยเผยแพร่");
        (await anybody.Get("~/ms/open-data")).Ok().Shows("Set data");
    }

    [Theory, OnBoth]
    public async Task Everything_the_sets_say_is_said_in_every_language(Engine engine)
    {
        await using var house = await House.Open(engine);
        var said = await house.Ask(services => Task.FromResult<List<string>>(
        [
            .. services.GetRequiredService<OpenShelf>().Sets.SelectMany(set => set.Columns.Select(column => column.Title).Concat(set.Filters.Select(filter => filter.Title)).Concat([set.Title, set.Summary])),
            .. Enum.GetValues<OpenKind>().Select(OpenWords.Of),
            .. Enum.GetValues<LicenceTerms>().Select(OpenWords.Of),
        ]));

        Assert.Empty(said.Except(house.Services.GetRequiredService<PublicWords>().Known));
    }

    [Theory, OnBoth]
    public async Task An_agency_says_what_others_may_do_with_its_data(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var owner = await house.As(Role.Owner);
        using var anybody = house.Anybody();
        (await anybody.Get("~/open-data")).Ok().Shows("CC BY 4.0");

        var page = (await officer.Get("~/office/disclosure/open-data")).Ok().Shows("ยังไม่ได้เลือกสัญญาอนุญาต");
        var stale = (await officer.Get("~/office/disclosure/open-data")).Ok();
        Assert.Equal(new Uri(house.Address, $"/{Settlement.Here}/catalog.jsonld").AbsoluteUri, page.Typed("catalogue"));
        (await officer.Submit(page, "บันทึก", ("Form.Licence", "cc0-1.0"))).Ok().Shows("บันทึกแล้ว").Hides("ยังไม่ได้เลือกสัญญาอนุญาต");

        (await anybody.Get("~/open-data")).Ok().Shows("CC0 1.0").Hides("CC BY 4.0");
        Assert.Equal("https://creativecommons.org/publicdomain/zero/1.0/", Json(await anybody.Get("~/api/v1/offices")).GetProperty("licence").GetString());
        Assert.Contains("zero/1.0/>; rel=\"license\"", (await anybody.Get("~/api/v1/offices.csv")).Header("Link"), StringComparison.Ordinal);
        // Who had the page open meanwhile is told.
        (await officer.Submit(stale, "บันทึก", ("Form.Licence", "odc-by-1.0"))).Refuses("มีผู้อื่นบันทึก");
        var again = (await officer.Get("~/office/disclosure/open-data")).Ok();
        (await officer.Submit(again, "บันทึก", ("Form.Licence", "all-rights-reserved"))).Refuses("โปรดเลือกสัญญาอนุญาตจากรายการ");
        Assert.Empty((await owner.Get("~/office/disclosure/open-data")).Ok().Document.QuerySelectorAll("main form"));
        Assert.Equal("cc0-1.0", await house.Ask(db => Task.FromResult(db.Set<SiteProfile>().Single().Licence)));
    }

    private static JsonElement Facts(Page page)
    {
        var facts = page.Document.QuerySelectorAll("script[type='application/ld+json']");
        Assert.DoesNotContain("alert(1)", page.Document.QuerySelectorAll("script:not([type='application/ld+json'])").Select(script => script.TextContent));
        return JsonDocument.Parse(Assert.Single(facts).TextContent).RootElement;
    }

    private static JsonElement Json(Page page, HttpStatusCode expected = HttpStatusCode.OK) => JsonDocument.Parse(page.Is(expected).Content).RootElement;

    private static string Path(JsonElement address) => new Uri(address.GetProperty("@id").GetString()!).PathAndQuery;
}
