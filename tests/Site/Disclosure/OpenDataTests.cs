using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.OpenApi;
using Sujarit.Platform.Access;

namespace Sujarit.Site.Disclosure;

/// <summary>What the agency discloses is there for programs as it is for people, at once, with its licence, and nothing of anybody else.</summary>
public sealed class OpenDataTests
{
    private static readonly string[] sets = ["items", "versions", "files", "news", "channels", "executives", "offices", "status", "uptime", "seal-days"];

    private static readonly Dictionary<string, string?> free = new() { ["OpenData:PerMinute"] = "100000" };

    [Theory, OnBoth]
    public async Task Every_set_is_given_page_by_page_and_whole_in_three_forms_with_the_same_rows(Engine engine)
    {
        await using var house = await House.OpenSampled(engine);
        using var anybody = house.Anybody();
        var known = Json(await anybody.Get("~/api/v1")).GetProperty("sets").EnumerateArray().ToList();
        Assert.Equal(sets, known.Select(set => set.GetProperty("name").GetString()));

        foreach (var set in known)
        {
            var paged = Json(await anybody.Get(Below(set, "address")));
            var rows = paged.GetProperty("data").EnumerateArray().ToList();
            var whole = Json(await anybody.Get(Below(set, "json"))).EnumerateArray().ToList();
            var csv = Lines((await anybody.Get(Below(set, "csv"))).Ok());
            var book = new ZipArchive(new MemoryStream((await anybody.Get(Below(set, "xlsx"))).Ok().Content));

            Assert.Equal(paged.GetProperty("total").GetInt32(), whole.Count);
            Assert.All(rows.Zip(whole), pair => Assert.True(JsonElement.DeepEquals(pair.First, pair.Second)));
            Assert.Equal(whole.Count + 1, csv.Count);
            Assert.All(whole, row => Assert.Equal(csv[0].TrimStart('\uFEFF'), string.Join(',', row.EnumerateObject().Select(value => value.Name))));
            Assert.NotNull(book.GetEntry("xl/worksheets/sheet2.xml"));
        }

        var items = Json(await anybody.Get("~/api/v1/items"));
        Assert.True(items.GetProperty("total").GetInt32() >= 35);
    }

    [Theory, OnBoth]
    public async Task Pages_follow_each_other_without_a_row_lost_or_told_twice(Engine engine)
    {
        await using var house = await House.OpenSampled(engine);
        using var anybody = house.Anybody();
        var whole = Json(await anybody.Get("~/api/v1/files.json")).EnumerateArray().Select(row => row.GetProperty("address").GetString()).ToList();

        var told = new List<string?>();
        var next = "~/api/v1/files?size=7";
        while (next is not null)
        {
            var page = await anybody.Get(next);
            var answer = Json(page);
            told.AddRange(answer.GetProperty("data").EnumerateArray().Select(row => row.GetProperty("address").GetString()));
            var follows = answer.GetProperty("next").GetString();
            Assert.Equal(follows is not null, page.Header("Link")!.Contains("rel=\"next\"", StringComparison.Ordinal));
            next = follows is null ? null : new Uri(follows).PathAndQuery;
        }

        Assert.Equal(whole.Count, told.Count);
        Assert.Equal(whole.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
        var beyond = (await anybody.Get("~/api/v1/files?page=9999")).Is(HttpStatusCode.NotFound);
        Assert.Contains("ไม่มีหน้า 9999", beyond.Source, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task What_is_published_stands_in_the_data_at_once_and_is_what_the_pages_say(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        Assert.Equal(0, Json(await anybody.Get("~/api/v1/items")).GetProperty("total").GetInt32());
        Assert.Equal("[]", (await anybody.Get("~/api/v1/items.json")).Ok().Source);
        var first = await house.Publish(Publishing.Draft("ฉบับแรก", files: ["ก ข.txt"]));
        house.Clock.Pass(TimeSpan.FromHours(3));
        var second = await house.Publish(Publishing.Draft("ฉบับใหม่", files: ["ค.txt"]) with { Title = "=รายงาน,\"พิเศษ\"" });

        var item = Json(await anybody.Get("~/api/v1/items")).GetProperty("data").EnumerateArray().Single();
        var versions = Json(await anybody.Get("~/api/v1/versions?year=2567&item=o35")).GetProperty("data").EnumerateArray().ToList();
        var files = Json(await anybody.Get("~/api/v1/files.json")).EnumerateArray().ToList();

        Assert.Equal((2567, "O35", 2, second.Hash), (item.GetProperty("assessment").GetInt32(), item.GetProperty("item").GetString(), item.GetProperty("version").GetInt32(), item.GetProperty("sha256").GetString()));
        Assert.Equal([2, 1], versions.Select(version => version.GetProperty("version").GetInt32()));
        Assert.Equal(versions[0].GetProperty("publishedAt").GetString(), versions[1].GetProperty("publicUntil").GetString());
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (versions[0].GetProperty("publicUntil").ValueKind, versions[1].GetProperty("sha256Before").ValueKind));
        Assert.Equal((first.Hash, 1, 2), (versions[0].GetProperty("sha256Before").GetString(), versions[1].GetProperty("seal").GetInt32(), versions[0].GetProperty("seal").GetInt32()));
        Assert.Equal("แฟ้มที่ 0", (await anybody.Get(new Uri(files[1].GetProperty("address").GetString()!).PathAndQuery)).Ok().Source);
        (await anybody.Get(new Uri(item.GetProperty("address").GetString()!).PathAndQuery)).Ok().Shows("ฉบับใหม่");
        // What a spreadsheet would run stays a text.
        Assert.Contains("\"'=รายงาน,\"\"พิเศษ\"\"\"", (await anybody.Get("~/api/v1/versions.csv")).Ok().Source, StringComparison.Ordinal);
    }

    [Theory]
    [OnBoth("~/api/v1/items?yaer=2567", "yaer")]
    [OnBoth("~/api/v1/items?year=25670", "year")]
    [OnBoth("~/api/v1/items?year=2567&year=2566", "ได้เพียงค่าเดียว")]
    [OnBoth("~/api/v1/items?item=o999", "item")]
    [OnBoth("~/api/v1/items?since=31/1/2567", "since")]
    [OnBoth("~/api/v1/items?page=0", "page")]
    [OnBoth("~/api/v1/items?page=99999999999", "page")]
    [OnBoth("~/api/v1/items?size=1001", "size")]
    [OnBoth("~/api/v1/items.csv?page=2", "page")]
    [OnBoth("~/api/v1/news?kind=rumour", "kind")]
    [OnBoth("~/api/v1/offices?year=2567", "year")]
    [OnBoth("~/api/v1?page=2", "page")]
    [OnBoth("~/api/v1/openapi.json?x=%3Cscript%3E", "ไม่มีตัวเลือก")]
    [OnBoth("~/catalog.jsonld?x=1", "ไม่มีตัวเลือก")]
    public async Task What_is_not_understood_is_refused_with_a_sentence(Engine engine, string path, string says)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();

        var answer = (await anybody.Get(path)).Is(HttpStatusCode.BadRequest);

        Assert.Equal("application/problem+json", answer.Header("Content-Type"));
        Assert.Contains(says, Json(answer, HttpStatusCode.BadRequest).GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Header("Cache-Control"));
    }

    [Theory]
    [OnBoth("~/api/v1/secrets")]
    [OnBoth("~/api/v1/items.pdf")]
    [OnBoth("~/api/v1/ITEMS")]
    [OnBoth("~/api/v2/items")]
    [OnBoth("~/en/api/v1/items")]
    [OnBoth("~/open-data/secrets")]
    [OnBoth("/nowhere/api/v1/items")]
    [OnBoth("/nowhere/catalog.jsonld")]
    public async Task What_is_not_there_is_not_found(Engine engine, string path)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();

        (await anybody.Get(path)).Is(HttpStatusCode.NotFound);
    }

    [Theory, OnBoth]
    public async Task An_answer_bears_a_mark_and_is_not_sent_again_while_nothing_changes(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Publish(Publishing.Draft("มีแล้ว"));
        using var client = new HttpClient { BaseAddress = house.Address };
        using var first = await client.GetAsync(new Uri($"/{Settlement.Here}/api/v1/items?year=2567", UriKind.Relative));
        using var head = await client.SendAsync(new(HttpMethod.Head, $"/{Settlement.Here}/api/v1/items?year=2567"));

        async Task<HttpStatusCode> Again()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/{Settlement.Here}/api/v1/items?year=2567");
            request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
            using var answer = await client.SendAsync(request);
            return answer.StatusCode;
        }

        Assert.Equal(HttpStatusCode.NotModified, await Again());
        Assert.Equal((first.Headers.ETag, first.Content.Headers.ContentLength), (head.Headers.ETag, head.Content.Headers.ContentLength));
        Assert.Equal("*", Assert.Single(first.Headers.GetValues("Access-Control-Allow-Origin")));
        await house.Publish(Publishing.Draft("มีอีก"));
        Assert.Equal(HttpStatusCode.OK, await Again());
    }

    [Theory, OnBoth]
    public async Task Who_asks_too_often_is_told_when_to_come_back_and_others_are_answered(Engine engine)
    {
        await using var house = await House.Open(engine, settings: new Dictionary<string, string?> { ["OpenData:PerMinute"] = "3" });
        using var anybody = house.Anybody();
        for (var times = 0; times < 3; times++)
        {
            // With words that are not kept.
            (await anybody.Get(string.Create(CultureInfo.InvariantCulture, $"~/api/v1/items?since=2024-01-0{times + 1}"))).Ok();
        }

        var refused = (await anybody.Send(HttpMethod.Get, "~/api/v1/items?since=2024-02-01")).Is(HttpStatusCode.TooManyRequests);

        Assert.InRange(int.Parse(refused.Header("Retry-After")!, CultureInfo.InvariantCulture), 1, 60);
        Assert.Contains("เรียกข้อมูลถี่เกินไป", Json(refused, HttpStatusCode.TooManyRequests).GetProperty("detail").GetString(), StringComparison.Ordinal);
        // Who tries it on a page reads a page.
        var page = (await anybody.Send(HttpMethod.Get, "~/open-data/items?since=2024-02-01")).Is(HttpStatusCode.TooManyRequests).Shows("ส่งคำขอถี่เกินไป").Shows("โปรดรอสักครู่");
        Assert.NotNull(page.Header("Retry-After"));
        (await anybody.Get("~/ita")).Ok();
    }

    [Theory, OnBoth]
    public async Task Nothing_of_another_agency_and_nothing_unpublished_is_given(Engine engine)
    {
        await using var house = await House.Open(engine, settings: free);
        using var anybody = house.Anybody();
        await house.Publish(Publishing.Draft("ของที่อื่น", files: ["ลับ.txt"]), Settlement.There);

        foreach (var path in sets.Select(set => $"~/api/v1/{set}").Append("~/catalog.jsonld"))
        {
            var answer = (await anybody.Get(path)).Ok().Source;
            Assert.DoesNotContain("ลับ.txt", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("รายงานผลการดำเนินการตามมาตรการ", answer, StringComparison.Ordinal);
            Assert.DoesNotContain(house.Person(Role.ItaOfficer).Email, answer, StringComparison.Ordinal);
        }
    }

    [Theory, OnBoth]
    public async Task The_description_can_be_read_by_the_tools_of_others_and_tells_what_the_answers_are(Engine engine)
    {
        await using var house = await House.OpenSampled(engine);
        using var anybody = house.Anybody();

        var read = await OpenApiDocument.LoadAsync(new MemoryStream((await anybody.Get("~/api/v1/openapi.json")).Ok().Content), "json");

        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", read.Document!.Info.License!.Url!.AbsoluteUri);
        Assert.Equal(new Uri(house.Address, $"/{Settlement.Here}/api/v1").AbsoluteUri, read.Document.Servers!.Single().Url);
        Assert.Equal(sets.Length * 2, read.Document.Paths.Count);
        foreach (var set in sets)
        {
            var operation = read.Document.Paths["/" + set].Operations![HttpMethod.Get];
            var schema = operation.Responses!["200"].Content!["application/json"].Schema!;
            var answer = Json(await anybody.Get($"~/api/v1/{set}"));
            Assert.Equal(schema.Properties!.Keys.Order(StringComparer.Ordinal), answer.EnumerateObject().Select(value => value.Name).Order(StringComparer.Ordinal));
            var row = schema.Properties["data"].Items!;
            Assert.All(answer.GetProperty("data").EnumerateArray(), told => Fits(row, told));
            foreach (var parameter in operation.Parameters!.Where(parameter => parameter.Name is "year" or "size"))
            {
                (await anybody.Get($"~/api/v1/{set}?{parameter.Name}={(parameter.Name == "year" ? "2567" : "5")}")).Ok();
            }
        }
    }

    private static void Fits(IOpenApiSchema schema, JsonElement row)
    {
        Assert.Equal(schema.Properties!.Keys, row.EnumerateObject().Select(value => value.Name));
        foreach (var value in row.EnumerateObject())
        {
            var type = schema.Properties[value.Name].Type!.Value;
            Assert.True(
                value.Value.ValueKind switch
                {
                    JsonValueKind.Null => type.HasFlag(JsonSchemaType.Null),
                    JsonValueKind.Number => type.HasFlag(JsonSchemaType.Integer) || type.HasFlag(JsonSchemaType.Number),
                    _ => type.HasFlag(JsonSchemaType.String),
                },
                $"{value.Name} is {value.Value}");
        }
    }

    private static JsonElement Json(Page page, HttpStatusCode expected = HttpStatusCode.OK) => JsonDocument.Parse(page.Is(expected).Content).RootElement;

    private static List<string> Lines(Page page) => [.. Encoding.UTF8.GetString(page.Content).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];

    private static string Below(JsonElement set, string name) => new Uri(set.GetProperty(name).GetString()!).PathAndQuery;
}
