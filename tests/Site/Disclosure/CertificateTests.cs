using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Disclosure;
using Sujarit.Disclosure.Contracts;
using Sujarit.Disclosure.Sealing;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Site.Disclosure;

/// <summary>What was public from when to when is certified, and the certificate is checked by nothing but itself.</summary>
public sealed class CertificateTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory, OnBoth]
    public async Task What_was_public_from_when_to_when_is_certified_and_verified_without_a_database(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.PublishThree();
        using var anybody = house.Anybody();

        (await anybody.Get("~/ita/2567/o35")).Ok().Shows("หนังสือรับรองการเผยแพร่");
        var page = (await anybody.Get("~/ita/2567/o35/certificate")).Ok().Shows("ฉบับที่ 1").Shows("ฉบับที่ 3").Shows("ยังเผยแพร่อยู่");
        Assert.Equal(3, page.Document.QuerySelectorAll("section[aria-labelledby=shown] tbody tr").Length);
        var certificate = await anybody.Fetch("~/ita/2567/o35/certificate.json");
        var answer = Verify(certificate);

        Assert.True(answer.GetProperty("valid").GetBoolean(), answer.ToString());
        Assert.Equal(("certificate", "thansujarit", 2567, "O35"), (answer.GetProperty("kind").GetString(), answer.GetProperty("agency").GetString(), answer.GetProperty("assessment").GetInt32(), answer.GetProperty("item").GetString()));
        var versions = answer.GetProperty("versions").EnumerateArray().ToList();
        Assert.Equal([1, 2, 3], versions.Select(version => version.GetProperty("number").GetInt32()));
        Assert.Equal(versions[1].GetProperty("publicFrom").GetDateTimeOffset(), versions[0].GetProperty("publicUntil").GetDateTimeOffset());
        Assert.Equal(JsonValueKind.Null, versions[2].GetProperty("publicUntil").ValueKind);
        page.Shows(answer.GetProperty("root").GetString()!);
        Assert.DoesNotContain(house.Person(Role.ItaOfficer).Name, certificate, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task A_version_or_a_file_that_is_left_out_is_missed(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.PublishThree();
        using var anybody = house.Anybody();
        var certificate = await anybody.Fetch("~/ita/2567/o35/certificate.json");
        var without = JsonNode.Parse(certificate)!;
        without["versions"]!.AsArray().RemoveAt(1);
        Assert.False(Verify(without.ToJsonString()).GetProperty("valid").GetBoolean());

        // Two files are never one whose name holds the other's line.
        var merged = JsonNode.Parse(certificate)!;
        var file = merged["versions"]![0]!["files"]![0]!;
        file["name"] = file["name"]!.GetValue<string>() + "\n1 x";
        Assert.Contains("รายการไฟล์มีชื่อ", Verify(merged.ToJsonString()).GetProperty("problems").ToString(), StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task A_certificate_is_compared_with_a_root_and_with_copies(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.PublishThree();
        house.Clock.Pass(TimeSpan.FromDays(1));
        using var anybody = house.Anybody();
        var certificate = await anybody.Fetch("~/ita/2567/o35/certificate.json");
        var root = JsonDocument.Parse(certificate).RootElement.GetProperty("log").GetProperty("root").GetString()!;
        // The root of a day that is over: that which was told in public.
        (await anybody.Get("~/seals")).Ok().Shows(root);

        Assert.True(Verify(certificate, "--root", root.ToUpperInvariant()).GetProperty("valid").GetBoolean());
        Assert.False(Verify(certificate, "--root", new string('0', 64)).GetProperty("valid").GetBoolean());
        var copies = Directory.CreateDirectory(folder.Path("copies")).FullName;
        for (var number = 1; number <= 3; number++)
        {
            await File.WriteAllBytesAsync(Path.Combine(copies, $"ฉบับ-{number}.txt"), (await anybody.Get($"~/ita/2567/o35/versions/{number}/seal")).Content, TestContext.Current.CancellationToken);
        }

        await File.WriteAllTextAsync(Path.Combine(copies, "อื่น.txt"), "อื่น", TestContext.Current.CancellationToken);
        Assert.Contains("ก.txt", Verify(certificate, "--copies", copies).GetProperty("copies").GetProperty("missing").EnumerateArray().Select(name => name.GetString()));
        await File.WriteAllBytesAsync(Path.Combine(copies, "เปลี่ยนชื่อ.bin"), "แฟ้มที่ 0"u8.ToArray(), TestContext.Current.CancellationToken);
        var whole = Verify(certificate, "--copies", copies);
        Assert.True(whole.GetProperty("valid").GetBoolean(), whole.ToString());
        Assert.Equal(["อื่น.txt"], whole.GetProperty("copies").GetProperty("unknown").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(4, whole.GetProperty("copies").GetProperty("matched").GetArrayLength());
    }

    [Theory, OnBoth]
    public async Task A_root_that_somebody_kept_betrays_a_log_that_was_written_anew(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Publish(Publishing.Draft("หนึ่ง"));
        house.Clock.Pass(TimeSpan.FromDays(1));
        await house.Publish(Publishing.Draft("สอง"));
        house.Clock.Pass(TimeSpan.FromDays(1));
        using var anybody = house.Anybody();
        var log = await anybody.Fetch("~/seals.json");
        var first = JsonDocument.Parse(log).RootElement.GetProperty("days")[0].GetProperty("root").GetString()!;

        Assert.True(Verify(log).GetProperty("valid").GetBoolean());
        Assert.True(Verify(log, "--root", first).GetProperty("valid").GetBoolean());
        Assert.False(Verify(log, "--root", new string('a', 64)).GetProperty("valid").GetBoolean());
        var spoilt = JsonNode.Parse(log)!;
        spoilt["entries"]![0] = spoilt["entries"]![0]!.GetValue<string>().Replace("content ", "content 0", StringComparison.Ordinal);
        Assert.False(Verify(spoilt.ToJsonString()).GetProperty("valid").GetBoolean());
        spoilt = JsonNode.Parse(log)!;
        spoilt["entries"]!.AsArray().RemoveAt(1);
        Assert.False(Verify(spoilt.ToJsonString()).GetProperty("valid").GetBoolean());
    }

    [Theory]
    [InlineData("", "ไม่ใช่ JSON ที่สมบูรณ์")]
    [InlineData("""{"log":"sujarit-seal-log 1","agency":{},"size":1,"root":"x","days":[],"entries":[]}""", "ขาดข้อมูล")]
    [InlineData("[]", "ไม่ใช่หนังสือรับรอง")]
    [InlineData("""{"certificate":1}""", "ไม่ใช่หนังสือรับรอง")]
    [InlineData("""{"certificate":"sujarit-certificate 1"}""", "ขาดข้อมูล")]
    [InlineData("""{"log":"sujarit-seal-log 1","agency":{"code":"a","name":"b"},"size":1,"root":"x","days":[],"entries":[null]}""", "รายการที่ว่างเปล่า")]
    public void What_is_no_certificate_is_refused_in_a_sentence(string content, string why) => Proving.Verify(folder.Write("refused.json", content)).Refuses(3, why);

    [Theory, OnBoth]
    public async Task The_office_asks_for_a_time_and_is_told_who_published(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.PublishThree();
        using var officer = await house.As(Role.ItaOfficer);
        var second = await house.Ask(db => db.Set<Publication>().Where(publication => publication.Item == "O35")
            .Join(db.Set<PublicationVersion>().Where(version => version.Number == 2), publication => publication.Id, version => version.PublicationId, (_, version) => version.At).SingleAsync());
        var day = Kernel.ThaiClock.DayOf(second);

        var page = (await officer.Get($"~/office/disclosure/certificate/2567/o35?from={day:yyyy-MM-dd}&until={day:yyyy-MM-dd}")).Ok();
        Assert.Equal(2, page.Document.QuerySelectorAll("section[aria-labelledby=shown] tbody tr").Length);
        page.Shows("ฉบับที่ 1").Shows("ฉบับที่ 2").Hides("ฉบับที่ 3");
        var certificate = await officer.Fetch($"~/office/disclosure/certificate/2567/o35?handler=file&format=json&from={day:yyyy-MM-dd}&until={day:yyyy-MM-dd}");
        Assert.True(Verify(certificate).GetProperty("valid").GetBoolean());
        // Until when the last was public is proved by what followed it.
        var forged = JsonNode.Parse(certificate)!;
        forged["versions"]![1]!["publicUntil"] = "2030-01-01T00:00:00+00:00";
        Assert.False(Verify(forged.ToJsonString()).GetProperty("valid").GetBoolean());
        forged["next"] = null;
        Assert.False(Verify(forged.ToJsonString()).GetProperty("valid").GetBoolean());
        (await officer.Get($"~/office/disclosure/certificate/2567/o35?from={day.AddYears(-2):yyyy-MM-dd}&until={day.AddYears(-1):yyyy-MM-dd}")).Ok().Shows("ไม่มีสิ่งที่เผยแพร่ในช่วงเวลานี้");
        (await officer.Get($"~/office/disclosure/certificate/2567/o35?from={day:yyyy-MM-dd}&until={day.AddDays(-1):yyyy-MM-dd}")).Ok().Shows("วันสิ้นสุดต้องไม่อยู่ก่อนวันเริ่มต้น");
        (await officer.Get("~/office/disclosure/certificate/2567/o35?handler=file&format=docx")).Is(HttpStatusCode.OK);
        (await officer.Get("~/office/disclosure/certificate/2567/o2")).Ok().Shows("ไม่มีสิ่งที่เผยแพร่ในช่วงเวลานี้");
        (await officer.Get("~/office/disclosure/certificate/2567/o99")).Is(HttpStatusCode.NotFound);
    }

    [Theory, OnBoth]
    public async Task What_differs_from_its_seal_is_certified_by_nobody(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.PublishThree();
        using var anybody = house.Anybody();
        await Spoil(house, 2);

        (await anybody.Get("~/ita/2567/o35/certificate")).Ok().Shows("ไม่รับรองฉบับที่ 2");
        var certificate = JsonDocument.Parse(await anybody.Fetch("~/ita/2567/o35/certificate.json")).RootElement;
        Assert.Equal([1, 3], certificate.GetProperty("versions").EnumerateArray().Select(version => version.GetProperty("number").GetInt32()));
        Assert.True(Verify(certificate.ToString()).GetProperty("valid").GetBoolean());
    }

    [Theory, OnBoth]
    public async Task A_version_that_is_not_certified_excuses_no_other_end_than_its_seal_proves(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.PublishThree();
        using var anybody = house.Anybody();
        using var officer = await house.As(Role.ItaOfficer);
        const string asked = "~/office/disclosure/certificate/2567/o35";
        const string json = asked + "?handler=file&format=json";
        var whole = JsonNode.Parse(await officer.Fetch(json))!;
        var forged = whole.DeepClone();
        forged["versions"]!.AsArray().RemoveAt(2);
        forged["versions"]!.AsArray().RemoveAt(1);
        forged["refused"] = new JsonArray(new JsonObject { ["number"] = 2, ["why"] = "x", ["seal"] = null });
        forged["versions"]![0]!["publicUntil"] = "2030-01-01T00:00:00+00:00";
        var root = whole["log"]!["root"]!.GetValue<string>();
        Assert.False(Verify(forged.ToJsonString(), "--root", root).GetProperty("valid").GetBoolean());

        // Without an end it claims less, and the answer says what is not told.
        forged["versions"]![0]!["publicUntil"] = null;
        var less = Verify(forged.ToJsonString(), "--root", root);
        Assert.Equal((true, "not-told"), (less.GetProperty("valid").GetBoolean(), less.GetProperty("versions")[0].GetProperty("end").GetString()));
        Assert.Contains("versions.publicUntil", Unproved(less));
        Assert.Contains("refused", Unproved(less));

        // The version is altered in the database, its seal is not: that proves the end of the version before.
        await Spoil(house, 2, 3);
        (await anybody.Get("~/ita/2567/o35/certificate")).Ok().Shows("ไม่รับรองฉบับที่ 2").Shows("ไม่รับรองฉบับที่ 3").Hides("ยังเผยแพร่อยู่");
        var first = Verify(await officer.Fetch(json), "--root", root);
        Assert.True(first.GetProperty("valid").GetBoolean(), first.ToString());
        Assert.Equal((whole["versions"]![0]!["publicUntil"]!.GetValue<DateTimeOffset>(), "proved"), (first.GetProperty("versions")[0].GetProperty("publicUntil").GetDateTimeOffset(), first.GetProperty("versions")[0].GetProperty("end").GetString()));

        // Nor does its seal hold: the certificate tells no end, and says so.
        await house.Ask(db => db.Set<Seal>().Where(seal => db.Set<PublicationVersion>().Any(version => version.Id == seal.VersionId && version.Number == 2 && db.Set<Publication>().Any(publication => publication.Id == version.PublicationId && publication.Item == "O35"))).ExecuteUpdateAsync(set => set.SetProperty(seal => seal.Text, "x")));
        (await officer.Get(asked)).Ok().Shows("รับรองเวลาสิ้นสุดไม่ได้");
        Assert.Equal("not-told", Verify(await officer.Fetch(json)).GetProperty("versions")[0].GetProperty("end").GetString());
    }

    [Theory, OnBoth]
    public async Task Everybody_has_the_certificate_as_a_paper_until_that_is_asked_too_often_and_none_where_nothing_is_certified(Engine engine)
    {
        await using var house = await House.Open(engine, settings: new Dictionary<string, string?> { ["Print:PerMinute"] = "2" });
        await house.PublishThree();
        using var anybody = house.Anybody();
        using var officer = await house.As(Role.ItaOfficer);
        var link = (await anybody.Get("~/ita/2567/o35/certificate")).Ok().Find("a[href$='certificate.pdf']");

        var paper = (await anybody.Get(link.GetAttribute("href")!)).Ok();
        Assert.Equal("application/pdf", paper.Header("Content-Type"));
        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(paper.Content), StringComparison.Ordinal);
        // What is kept costs nothing and counts for nobody.
        for (var asked = 0; asked < 4; asked++)
        {
            Assert.Equal(paper.Header("ETag"), (await anybody.Get("~/ita/2567/o35/certificate.pdf")).Ok().Header("ETag"));
        }

        (await anybody.Get("~/ita/2567/o2/certificate.pdf")).Is(HttpStatusCode.NotFound);
        (await anybody.Get("~/ita/2567/o1/certificate.pdf")).Is(HttpStatusCode.TooManyRequests);

        await Spoil(house, 1, 2, 3);
        await house.Publish(Publishing.Draft("เรื่องอื่น", "O2"));
        (await anybody.Get("~/ita/2567/o35/certificate")).Ok().Shows("ไม่รับรองฉบับที่ 3").Shows("ไม่มีฉบับใดที่รับรองได้").Hides("ดาวน์โหลดหนังสือรับรอง");
        (await officer.Get("~/office/disclosure/certificate/2567/o35")).Ok().Shows("ไม่มีฉบับใดที่รับรองได้").Hides("ดาวน์โหลด Word").Hides("ดาวน์โหลด PDF");
        Assert.StartsWith("text/html", (await officer.Get("~/office/disclosure/certificate/2567/o35?handler=file&format=docx")).Ok().Header("Content-Type"), StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task Of_very_many_versions_the_newest_are_told_and_the_rest_counted(Engine engine)
    {
        const int all = 230;
        await using var house = await House.Open(engine);
        await house.Ask(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            await db.Atomically(async () =>
            {
                for (var number = 1; number <= all; number++)
                {
                    await services.GetRequiredService<Publications>().Publish(Publishing.Draft($"ครั้งที่ {number}"));
                    await db.SaveChangesAsync();
                }
            });
            return 0;
        });
        using var anybody = house.Anybody();

        var certificate = await anybody.Fetch("~/ita/2567/o35/certificate.json");

        var told = JsonDocument.Parse(certificate).RootElement;
        Assert.Equal((100, all - 100), (told.GetProperty("versions").GetArrayLength(), told.GetProperty("omitted").GetInt32()));
        Assert.True(Verify(certificate).GetProperty("valid").GetBoolean());
        var log = Verify(await anybody.Fetch("~/seals.json"));
        Assert.True(log.GetProperty("valid").GetBoolean());
        Assert.Equal(all, log.GetProperty("size").GetInt64());
        var count = (await anybody.Count("~/ita/2567/o35/certificate")).Count;
        Assert.True(count <= 6, $"{count} queries");
    }

    private static Task<int> Spoil(House house, params int[] numbers) =>
        house.Ask(db => db.Set<PublicationVersion>().Where(version => numbers.Contains(version.Number) && db.Set<Publication>().Any(publication => publication.Id == version.PublicationId && publication.Item == "O35")).ExecuteUpdateAsync(set => set.SetProperty(version => version.Html, "<p>แก้</p>")));

    private static IReadOnlyList<string> Unproved(JsonElement answer) => [.. answer.GetProperty("notProved").EnumerateArray().Select(limit => limit.GetProperty("what").GetString()!)];

    private JsonElement Verify(string content, params string[] options) => Proving.Verify(folder.Write("proof.json", content), options).Json();
}
