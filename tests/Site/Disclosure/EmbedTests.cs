using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Sujarit.Platform.Access;

namespace Sujarit.Site.Disclosure;

public sealed class EmbedTests(Houses houses) : IClassFixture<Houses>
{
    private const string anyFrame = "frame-ancestors *";

    private static readonly string[] forPrograms =
        [
            "/{agency}/seals.json", "/{agency}/status.json", "/{agency}/ita/{assessment}/{item}/certificate.json", "/{agency}/catalog.jsonld",
            "/{agency}/api/v1", "/{agency}/api/v1/openapi.json", "/{agency}/api/v1/{set}", "/{agency}/api/v1/{set}.{format}",
            "/{agency}/ita/{assessment}/{item}/versions/{number:int}/tables/{table:int}.{format}", "/{agency}/ita/{assessment}/{item}/versions.{format}", "/{agency}/news/{id:guid}/tables/{table:int}.{format}", "/{agency}/about/tables/{table:int}.{format}",
        ];

    [Theory, OnBoth]
    public async Task A_year_fits_a_frame_and_leads_out_of_it(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        await house.Publish(Publishing.Draft("มีแล้ว", files: ["ก.txt"]));

        var page = (await anybody.Get("~/embed/ita/2567")).Ok().Shows("เผยแพร่แล้ว 1 จาก 35 ข้อ").Shows("1 ไฟล์").Shows("ยังไม่ได้เผยแพร่");

        Assert.Contains(anyFrame, page.Header("Content-Security-Policy")!, StringComparison.Ordinal);
        Assert.Null(page.Header("X-Frame-Options"));
        Assert.Null(page.Header("Set-Cookie"));
        Assert.Equal(35, page.Document.QuerySelectorAll("li").Length);
        Assert.Empty(page.Document.QuerySelectorAll("nav, header, footer, form, script"));
        Assert.All(page.Document.QuerySelectorAll("a"), link => Assert.Equal("_blank", link.GetAttribute("target")));
        (await anybody.Get("~/embed/ita/2567")).Ok();
        var kept = (await anybody.Get("~/embed/ita/2567")).Ok();
        Assert.NotNull(kept.Header("Age"));
        Assert.Contains(anyFrame, kept.Header("Content-Security-Policy")!, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task One_item_shows_its_newest_version_at_once(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        (await anybody.Get("~/embed/ita/2567/o35")).Ok().Shows("ยังไม่ได้เผยแพร่");
        await house.Publish(Publishing.Draft("ฉบับแรก", files: ["ก.txt"]));
        (await anybody.Get("~/embed/ita/2567/o35")).Ok().Shows("ฉบับแรก");
        await house.Publish(Publishing.Draft("ฉบับใหม่", files: ["ก.txt"]));

        var page = (await anybody.Get("~/embed/ita/2567/o35")).Ok().Shows("ฉบับใหม่").Hides("ฉบับแรก").Shows("ก.txt");

        Assert.Contains(anyFrame, page.Header("Content-Security-Policy")!, StringComparison.Ordinal);
        Assert.Equal("_blank", page.Find("base").GetAttribute("target"));
        (await anybody.Send(HttpMethod.Get, page.Find(".files a").GetAttribute("href")!)).Is(HttpStatusCode.OK);
    }

    [Theory, OnBoth]
    public async Task Programs_read_what_is_published_and_can_check_it(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        var version = await house.Publish(Publishing.Draft("มีแล้ว", files: ["ก ข.txt"]));

        var answer = (await anybody.Get("~/embed/ita/2567.json")).Ok();
        var year = JsonDocument.Parse(answer.Source).RootElement;
        var item = year.GetProperty("items").EnumerateArray().Single(item => item.GetProperty("code").GetString() == "O35");

        Assert.Equal("*", answer.Header("Access-Control-Allow-Origin"));
        Assert.Equal("application/json; charset=utf-8", answer.Header("Content-Type"));
        Assert.Equal((2567, Settlement.Here, 35), (year.GetProperty("assessment").GetInt32(), year.GetProperty("agency").GetProperty("code").GetString(), year.GetProperty("items").GetArrayLength()));
        Assert.Equal(("published", version.Hash, 1), (item.GetProperty("state").GetString(), item.GetProperty("hash").GetString(), item.GetProperty("version").GetInt32()));
        Assert.Equal(version.At.UtcDateTime, item.GetProperty("publishedAt").GetDateTime());
        Assert.Equal(new Uri(house.Address, $"/{Settlement.Here}/ita/2567/o35").AbsoluteUri, item.GetProperty("address").GetString());
        var file = item.GetProperty("files").EnumerateArray().Single();
        var content = (await anybody.Send(HttpMethod.Get, new Uri(file.GetProperty("address").GetString()!).PathAndQuery)).Ok().Content;
        Assert.Equal(file.GetProperty("sha256").GetString(), Convert.ToHexStringLower(SHA256.HashData(content)));
        Assert.Equal((content.Length, "ก ข.txt"), (file.GetProperty("size").GetInt32(), file.GetProperty("name").GetString()));
        var missing = year.GetProperty("items").EnumerateArray().First();
        Assert.Equal(("not-published", JsonValueKind.Null, 0), (missing.GetProperty("state").GetString(), missing.GetProperty("publishedAt").ValueKind, missing.GetProperty("files").GetArrayLength()));
    }

    [Theory]
    [OnBoth("~/embed/ita/9999")]
    [OnBoth("~/embed/ita/9999.json")]
    [OnBoth("~/embed/ita/x.json")]
    [OnBoth("~/embed/ita/2567/o99")]
    [OnBoth("~/embed/ita/2567/o1.json")]
    [OnBoth("/nowhere/embed/ita/2567")]
    [OnBoth("/nowhere/embed/ita/2567.json")]
    public async Task What_is_not_there_is_not_found(Engine engine, string path)
    {
        using var anybody = (await houses.On(engine)).Anybody();

        var page = (await anybody.Get(path)).Is(HttpStatusCode.NotFound);

        Assert.DoesNotContain(anyFrame, page.Header("Content-Security-Policy") ?? "", StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task No_other_page_stands_in_a_frame_of_another_site(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);
        foreach (var door in (await Doors.Of(house.Services)).Where(door => door.Method == "GET" && !door.Pattern.StartsWith("/{agency}/embed/", StringComparison.Ordinal)))
        {
            var page = await officer.Send(HttpMethod.Get, door.At(Settlement.Here, new Dictionary<string, string> { ["assessment"] = "2567", ["item"] = "o1" }));
            Assert.DoesNotContain(anyFrame, page.Header("Content-Security-Policy") ?? "", StringComparison.Ordinal);
            // What is everybody's data may be read by the programs of any page; it knows nobody, and it is no page itself.
            if (page.Header("Access-Control-Allow-Origin") is not null)
            {
                Assert.Contains(door.Pattern, forPrograms);
                Assert.Null(page.Header("Set-Cookie"));
                Assert.DoesNotContain("html", page.Header("Content-Type"), StringComparison.Ordinal);
            }
        }
    }

    [Theory, OnBoth]
    public async Task Nothing_of_another_agency_is_embedded(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        await house.Publish(Publishing.Draft("ของที่อื่น", files: ["ลับ.txt"]), Settlement.There);

        (await anybody.Get("~/embed/ita/2567")).Ok().Shows("เผยแพร่แล้ว 0 จาก 35 ข้อ");
        (await anybody.Get("~/embed/ita/2567/o35")).Ok().Shows("ยังไม่ได้เผยแพร่");
        Assert.DoesNotContain("\"published\"", (await anybody.Get("~/embed/ita/2567.json")).Ok().Source, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task An_officer_copies_what_shows_the_year_or_one_item_elsewhere(Engine engine)
    {
        await using var house = await House.Open(engine, settings: new Dictionary<string, string?> { ["Site:Address"] = "https://ita.example.go.th" });
        using var officer = await house.As(Role.ItaOfficer);
        await house.Publish(Publishing.Draft("มีแล้ว") with { Title = "รายงาน <b>\"พิเศษ\"</b>" });

        var page = (await officer.Get("~/office/disclosure/embed?Year=2567")).Ok().Shows("Joomla").Shows("WordPress").Shows("https://ita.example.go.th/thansujarit/embed/ita/2567.json");

        var frame = new HtmlParser().ParseDocument(page.Typed("frame-code")!).QuerySelector("iframe")!;
        Assert.Equal(("https://ita.example.go.th/thansujarit/embed/ita/2567", "lazy"), (frame.GetAttribute("src"), frame.GetAttribute("loading")));
        Assert.Contains("องค์การบริหารส่วนตำบลธารสุจริต", frame.GetAttribute("title"), StringComparison.Ordinal);
        var links = new HtmlParser().ParseDocument(page.Typed("links-code")!);
        Assert.Equal(35, links.QuerySelectorAll("li > a").Length);
        Assert.Equal("รายงาน <b>\"พิเศษ\"</b>", links.QuerySelector("a[href='https://ita.example.go.th/thansujarit/ita/2567/o35']")!.TextContent);
        (await officer.Send(HttpMethod.Get, page.Find("iframe.preview").GetAttribute("src")!)).Is(HttpStatusCode.OK);
        var one = await officer.Submit(page, "แสดง", ("Item", "o35"));
        Assert.Contains("https://ita.example.go.th/thansujarit/embed/ita/2567/o35", one.Ok().Typed("frame-code"), StringComparison.Ordinal);
        (await officer.Send(HttpMethod.Get, "~/office/disclosure/embed?Year=2567&Item=o99")).Is(HttpStatusCode.NotFound);
        (await officer.Send(HttpMethod.Get, "~/office/disclosure/embed?Year=2500")).Is(HttpStatusCode.NotFound);
        (await officer.Get("~/office/disclosure/news")).Ok().Find(".tabs a[href$='/office/disclosure/embed']");
    }
}
