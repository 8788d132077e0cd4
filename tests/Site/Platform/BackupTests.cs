using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Kernel;
using Sujarit.Modules.Platform.Files;
using Sujarit.Organizations;
using Sujarit.Platform.Access;
using Sujarit.Platform.Audit;
using Sujarit.Platform.Data;
using Sujarit.Web;

namespace Sujarit.Site.Platform;

public class BackupTests
{
    private static readonly JsonSerializerOptions readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [OnBoth(Engine.Sqlite)]
    [OnBoth(Engine.PostgreSql)]
    public async Task What_is_restored_into_either_database_equals_the_original_and_people_sign_in(Engine engine, Engine into)
    {
        Assert.SkipWhen(into == Engine.PostgreSql && PostgreSqlServer.IsMissing, PostgreSqlServer.WhyMissing);
        using var folder = new Folder();
        // With everything the invented agency has: lists that are empty too.
        await using var original = await House.OpenSampled(engine);
        var picture = await FileTests.Keep(original, SamplePictures.Jpeg(), "หลักฐาน.jpg");
        await original.Do(db => db.Add(Office.Open("กองสุดท้าย\nบรรทัดสอง \"อัญประกาศ\"", 90)));
        using (var before = await SignedIn.As(original, Role.Owner))
        {
            (await before.Get("~/office/" + picture.Address)).Ok();
        }

        var made = await BackupVerb.Make(original.Services, folder.Path("a.zip"));
        await using var restored = await House.OpenEmpty(into, House.Idle);
        await RestoreVerb.Restore(restored.Services, folder.Path("a.zip"), null);
        await BackupVerb.Make(restored.Services, folder.Path("b.zip"));

        Assert.True(made.Rows > 50);
        Assert.Empty(Differences(Content(folder.Path("a.zip")), Content(folder.Path("b.zip"))));
        Assert.Contains(Content(folder.Path("a.zip")).Keys, name => name.EndsWith(picture.Sha256, StringComparison.Ordinal));
        await SignsIn(restored, original.Person(Role.Owner), picture.Address);
        await IsIntact(restored);
    }

    [Theory, OnBoth]
    public async Task A_restore_over_data_is_refused_unless_that_data_is_kept_first(Engine engine)
    {
        using var folder = new Folder();
        await using var house = await House.Open(engine, House.Idle);
        await BackupVerb.Make(house.Services, folder.Path("a.zip"));
        await house.Do(db => db.Add(Office.Open("กองใหม่", 91)));

        var refused = await Assert.ThrowsAsync<UnreadableException>(() => RestoreVerb.Restore(house.Services, folder.Path("a.zip"), null));
        Assert.Contains("--replace", refused.Message, StringComparison.Ordinal);

        await RestoreVerb.Restore(house.Services, folder.Path("a.zip"), folder.Path("before.zip"));
        await BackupVerb.Make(house.Services, folder.Path("b.zip"));
        Assert.Empty(Differences(Content(folder.Path("a.zip")), Content(folder.Path("b.zip"))));
        Assert.Contains("กองใหม่", Content(folder.Path("before.zip"))["tables/organizations_office.jsonl"], StringComparison.Ordinal);
        await house.Do(db => db.Add(Office.Open("กองหลังกู้คืน", 92)));
        await IsIntact(house);
    }

    [Theory, OnBoth]
    public async Task A_backup_is_never_written_over_another(Engine engine)
    {
        using var folder = new Folder();
        await using var house = await House.Open(engine);
        var file = folder.Write("a.zip", "ของเดิม");
        await Assert.ThrowsAsync<UnreadableException>(() => BackupVerb.Make(house.Services, file));
        Assert.Equal("ของเดิม", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        foreach (var place in new[] { folder.Path(""), folder.Path("no-such-folder/a.zip") })
        {
            Assert.Contains("โฟลเดอร์", (await Assert.ThrowsAsync<UnreadableException>(() => BackupVerb.Make(house.Services, place))).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [OnBoth("tables/organizations_office.jsonl", "[1]\n")]
    [OnBoth("data/../../outside", "x")]
    [OnBoth("data/keys/added.xml", "x")]
    public async Task A_backup_that_was_altered_touches_nothing(Engine engine, string entry, string content)
    {
        using var folder = new Folder();
        await using var house = await House.Open(engine);
        await BackupVerb.Make(house.Services, folder.Path("a.zip"));
        await using (var zip = await ZipFile.OpenAsync(folder.Path("a.zip"), ZipArchiveMode.Update, TestContext.Current.CancellationToken))
        {
            zip.GetEntry(entry)?.Delete();
            await using var altered = await zip.CreateEntry(entry).OpenAsync(TestContext.Current.CancellationToken);
            await altered.WriteAsync(Encoding.UTF8.GetBytes(content), TestContext.Current.CancellationToken);
        }

        await using var empty = await House.OpenEmpty(engine);
        await Assert.ThrowsAsync<UnreadableException>(() => RestoreVerb.Restore(empty.Services, folder.Path("a.zip"), null));
        Assert.False(Directory.Exists(Path.Combine(empty.Folder, "files")));
        await RestoresNothing(empty);
    }

    [Theory, OnBoth]
    public async Task Half_a_backup_and_any_other_file_are_refused_with_a_sentence(Engine engine)
    {
        using var folder = new Folder();
        await using var house = await House.Open(engine);
        await BackupVerb.Make(house.Services, folder.Path("a.zip"));
        var whole = await File.ReadAllBytesAsync(folder.Path("a.zip"), TestContext.Current.CancellationToken);
        await using var empty = await House.OpenEmpty(engine);

        foreach (var file in new[] { folder.Write("half.zip", whole[..(whole.Length / 2)]), folder.Write("text.zip", "ไม่ใช่แฟ้มสำรอง") })
        {
            var refused = await Assert.ThrowsAsync<UnreadableException>(() => RestoreVerb.Restore(empty.Services, file, null));
            Assert.Contains("แฟ้มสำรอง", refused.Message, StringComparison.Ordinal);
        }
    }

    private static async Task RestoresNothing(House house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().OverAll();
        var restore = new Sujarit.Platform.Operations.Backups.Restore(scope.ServiceProvider.GetRequiredService<AppDb>(), new(house.Folder));
        Assert.False(await restore.HasRows());
    }

    private static async Task SignsIn(House house, Inhabitant person, string address)
    {
        using var caller = await SignedIn.As(house, person);
        Assert.Equal("image/jpeg", (await caller.Get("~/office/" + address)).Ok().Header("Content-Type"));
    }

    private static async Task IsIntact(House house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().OverAll();
        var reports = await new AuditCheck(scope.ServiceProvider.GetRequiredService<AppDb>(), scope.ServiceProvider.GetRequiredService<ChainHeads>()).Run();
        Assert.NotEmpty(reports);
        Assert.All(reports, report => Assert.Empty(report.Problems));
    }

    // Rows have no order; the manifest names a time. Keys of the second site join those it was given.
    // By name and both texts: where they differ, somebody has to see how.
    private static List<string> Differences(SortedDictionary<string, string> one, SortedDictionary<string, string> other) =>
        [.. one.Keys.Union(other.Keys).Where(name => one.GetValueOrDefault(name) != other.GetValueOrDefault(name)).Select(name => $"{name}: {one.GetValueOrDefault(name)} <> {other.GetValueOrDefault(name)}")];

    private static SortedDictionary<string, string> Content(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        var content = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries.Where(entry => entry.FullName != "manifest.json"))
        {
            using var stream = entry.Open();
            if (!entry.FullName.EndsWith(".jsonl", StringComparison.Ordinal))
            {
                content[entry.FullName] = Convert.ToHexStringLower(SHA256.HashData(stream));
                continue;
            }

            using var reader = new StreamReader(stream, Encoding.UTF8);
            content[entry.FullName] = string.Join('\n', reader.ReadToEnd().Split('\n').Select(Plain).Order(StringComparer.Ordinal));
        }

        return content;
    }

    // Databases write JSON within JSON each in its own way.
    private static string Plain(string line) => line.Length == 0 ? "" : JsonSerializer.Serialize(Sorted(JsonDocument.Parse(line).RootElement), readable);

    private static object? Sorted(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => new SortedDictionary<string, object?>(value.EnumerateObject().ToDictionary(pair => pair.Name, pair => Sorted(pair.Value)), StringComparer.Ordinal),
            JsonValueKind.Array => value.EnumerateArray().Select(Sorted).ToList(),
            _ => value.Clone(),
        };
}
