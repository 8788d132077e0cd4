using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure;
using Sujarit.Kernel;
using Sujarit.Platform.Access;

namespace Sujarit.Site.Disclosure;

/// <summary>Whatever a certificate or a log tells is proved, or the answer names it as not proved. The tests hold no list of their own.</summary>
public sealed class TamperingTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory, OnBoth]
    public async Task Whatever_is_altered_in_a_certificate_makes_it_invalid_or_is_named_as_not_proved(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.PublishThree(TimeSpan.FromDays(1));
        using var anybody = house.Anybody();
        using var officer = await house.As(Role.ItaOfficer);
        var day = ThaiClock.DayOf(await house.Ask(db => db.Set<PublicationVersion>().Where(version => version.Number == 2).MinAsync(version => version.At)));
        var whole = await anybody.Fetch("~/ita/2567/o35/certificate.json");
        var ofTime = await officer.Fetch($"~/office/disclosure/certificate/2567/o35?handler=file&format=json&from={day:yyyy-MM-dd}&until={day:yyyy-MM-dd}");
        await house.Ask(db => db.Set<PublicationVersion>().Where(version => version.Number == 2).ExecuteUpdateAsync(set => set.SetProperty(version => version.Html, "<p>แก้</p>")));
        var withRefused = await officer.Fetch("~/office/disclosure/certificate/2567/o35?handler=file&format=json");
        Assert.Equal((JsonValueKind.Object, 1), (JsonDocument.Parse(ofTime).RootElement.GetProperty("next").ValueKind, JsonDocument.Parse(withRefused).RootElement.GetProperty("refused").GetArrayLength()));

        foreach (var certificate in new[] { whole, ofTime, withRefused })
        {
            var root = JsonDocument.Parse(certificate).RootElement.GetProperty("log").GetProperty("root").GetString()!;
            Assert.True(TryAll(certificate, []) > 60);
            TryAll(certificate, ["--root", root]);
        }
    }

    [Theory, OnBoth]
    public async Task A_log_of_another_size_or_day_does_not_hold_under_the_same_root(Engine engine)
    {
        await using var house = await House.Open(engine);
        for (var number = 1; number <= 5; number++)
        {
            await house.Publish(Publishing.Draft($"ครั้งที่ {number}"));
            house.Clock.Pass(TimeSpan.FromDays(1));
        }

        using var anybody = house.Anybody();
        var certificate = await anybody.Fetch("~/ita/2567/o35/certificate.json");
        var root = JsonNode.Parse(certificate)!["log"]!["root"]!.GetValue<string>();
        foreach (var size in new[] { 1, 4, 6, 7, 8, 9, 16 })
        {
            var other = JsonNode.Parse(certificate)!;
            other["log"]!["size"] = size;
            Assert.False(Verify(other.ToJsonString(), "--root", root)!.Value.GetProperty("valid").GetBoolean(), $"size {size}");
            other["log"]!["last"]!["entry"]!["number"] = size;
            Assert.False(Verify(other.ToJsonString(), "--root", root)!.Value.GetProperty("valid").GetBoolean(), $"size {size} and number");
            // The proof of another leaf does not make it the last.
            other["log"]!["size"] = 4;
            other["log"]!["last"] = new JsonObject { ["entry"] = other["versions"]![3]!["entry"]!.DeepClone(), ["proof"] = other["versions"]![3]!["proof"]!.DeepClone() };
            Assert.False(Verify(other.ToJsonString(), "--root", root)!.Value.GetProperty("valid").GetBoolean());
        }
    }

    [Theory, OnBoth]
    public async Task Times_that_nobody_can_reckon_with_are_no_fault_of_the_program(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.PublishThree(TimeSpan.FromDays(1));
        using var anybody = house.Anybody();
        var certificate = await anybody.Fetch("~/ita/2567/o35/certificate.json");
        var log = await anybody.Fetch("~/seals.json");
        foreach (var at in new[] { "9999-12-31T23:59:59.999", "0001-01-01T00:00:00.000" })
        {
            foreach (var file in new[] { certificate, log })
            {
                var altered = System.Text.RegularExpressions.Regex.Replace(file, @"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}", at, System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5));
                Assert.NotEqual(file, altered);
                Assert.True(Verify(altered) is not { } answer || !answer.GetProperty("valid").GetBoolean());
            }

            var issued = JsonNode.Parse(certificate)!;
            issued["issuedAt"] = at + "Z";
            Assert.False(Verify(issued.ToJsonString())!.Value.GetProperty("valid").GetBoolean());
        }
    }

    [Theory, OnBoth]
    public async Task Whatever_is_altered_in_a_log_makes_it_invalid_or_is_named_as_not_proved(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.PublishThree(TimeSpan.FromDays(1));
        using var anybody = house.Anybody();
        var log = await anybody.Fetch("~/seals.json");
        var root = JsonDocument.Parse(log).RootElement.GetProperty("root").GetString()!;

        Assert.True(TryAll(log, []) > 20);
        TryAll(log, ["--root", root]);
    }

    // How many alterations were tried.
    private int TryAll(string file, string[] options)
    {
        Assert.True(Verify(file, options)!.Value.GetProperty("valid").GetBoolean());
        var tried = 0;
        foreach (var (what, altered) in Alterations(file))
        {
            tried++;
            if (Verify(altered, options) is { } answer && answer.GetProperty("valid").GetBoolean())
            {
                var named = answer.GetProperty("notProved").EnumerateArray().Select(limit => limit.GetProperty("what").GetString()!);
                Assert.True(named.Contains(what), $"{what} was altered {string.Join(' ', options)}, and the answer neither is invalid nor names it: {answer}");
            }
        }

        return tried;
    }

    // Every value, also what is null; every row taken away and doubled; every part that may be missing.
    private static IEnumerable<(string What, string Altered)> Alterations(string file)
    {
        foreach (var path in Paths(JsonNode.Parse(file)!, []).ToList())
        {
            var what = string.Join('.', path.Where(word => word is string));
            foreach (var alter in Ways(At(JsonNode.Parse(file)!, path), (string)path.Last(word => word is string)))
            {
                var root = JsonNode.Parse(file)!;
                alter(root, path);
                yield return (what, root.ToJsonString());
            }
        }
    }

    private static IEnumerable<object[]> Paths(JsonNode? node, object[] path) =>
        node switch
        {
            JsonObject parts => (path.Length == 0 ? [] : new[] { path }).Concat(parts.SelectMany(part => Paths(part.Value, [.. path, part.Key]))),
            JsonArray rows => new[] { path }.Concat(rows.SelectMany((row, index) => Paths(row, [.. path, index]))),
            _ => [path],
        };

    private static IEnumerable<Action<JsonNode, object[]>> Ways(JsonNode? value, string name) =>
        value switch
        {
            // Whoever leaves out who published tells less.
            JsonObject => name == "by" ? [] : [(root, path) => Put(root, path, null)],
            JsonArray rows => rows.SelectMany((_, index) => new Action<JsonNode, object[]>[]
            {
                (root, path) => At(root, path)!.AsArray().RemoveAt(index),
                (root, path) => At(root, path)!.AsArray().Insert(index, At(root, path)![index]!.DeepClone()),
            }).Append((root, path) => At(root, path)!.AsArray().Add(New(name))),
            null => New(name) is { } added ? [(root, path) => Put(root, path, added)] : [],
            _ => [(root, path) => Put(root, path, Other(value))],
        };

    private static JsonNode? New(string name) =>
        name switch
        {
            "refused" => new JsonObject { ["number"] = 4, ["why"] = "x", ["seal"] = null },
            "from" or "until" or "day" => "2030-01-01",
            "publicUntil" => "2030-01-01T00:00:00+00:00",
            "by" => new JsonObject { ["name"] = "ผู้อื่น", ["salt"] = "x" },
            "next" or "seal" => new JsonObject { ["entry"] = new JsonObject { ["number"] = 1, ["text"] = "x" }, ["proof"] = new JsonArray() },
            "proof" => new string('0', 64),
            "files" => new JsonObject { ["place"] = 1, ["name"] = "ข.txt", ["type"] = "text/plain", ["size"] = 1, ["sha256"] = new string('0', 64), ["isInPage"] = false },
            "days" => new JsonObject { ["day"] = "2030-01-01", ["size"] = 1, ["root"] = new string('0', 64) },
            "entries" => "x",
            _ => null,
        };

    private static JsonNode Other(JsonNode value) =>
        value.GetValueKind() switch
        {
            JsonValueKind.Number => value.GetValue<long>() + 1,
            JsonValueKind.True => false,
            JsonValueKind.False => true,
            _ when DateOnly.TryParseExact(value.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ when DateTimeOffset.TryParse(value.GetValue<string>(), CultureInfo.InvariantCulture, out var at) => at.AddMilliseconds(1).ToString("O", CultureInfo.InvariantCulture),
            _ => value.GetValue<string>() is { Length: > 0 } text ? text[..^1] + (text[^1] == '0' ? '1' : '0') : "x",
        };

    private static JsonNode? At(JsonNode root, IEnumerable<object> path) => path.Aggregate((JsonNode?)root, (at, word) => word is int index ? at![index] : at![(string)word]);

    private static void Put(JsonNode root, object[] path, JsonNode? value)
    {
        if (path[^1] is int index)
        {
            At(root, path[..^1])![index] = value?.DeepClone();
        }
        else
        {
            At(root, path[..^1])![(string)path[^1]] = value?.DeepClone();
        }
    }

    // Null where the file is refused.
    private JsonElement? Verify(string content, params string[] options)
    {
        var answer = Proving.Verify(folder.Write("proof.json", content), options);
        Assert.True(answer.Code is 0 or 3, answer.Messages);
        return answer.Code == 0 ? answer.Json() : null;
    }
}
