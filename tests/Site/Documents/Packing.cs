using System.IO.Compression;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Archives;
using Sujarit.Platform.Files;

namespace Sujarit.Site.Documents;

/// <summary>What the tests of archives do again and again.</summary>
internal static class Packing
{
    public const string Page = "~/office/documents/archive";

    /// <summary>Fetches it.</summary>
    public static async Task<ZipArchive> Open(Caller officer, YearArchive archive) => new(new MemoryStream((await officer.Send(HttpMethod.Get, $"{Page}/file/{archive.Id}")).Ok().Content));

    /// <summary>The name of each file by its hash, as the manifest says.</summary>
    public static async Task<Dictionary<string, string>> Listed(Caller officer, YearArchive archive)
    {
        await using var zip = await Open(officer, archive);
        return JsonDocument.Parse(Read(zip, "manifest.json")).RootElement.GetProperty("files").EnumerateArray()
            .GroupBy(file => file.GetProperty("sha256").GetString()!)
            .ToDictionary(files => files.Key, files => files.First().GetProperty("name").GetString()!);
    }

    /// <summary>The hash of a kept file.</summary>
    public static Task<string> Kept(House house, string name) => house.Ask(db => db.Set<StoredFile>().Where(file => file.Name == name).Select(file => file.Sha256).FirstAsync());

    /// <summary>Asks for the year the tests are in, and waits.</summary>
    public static Task<YearArchive> Made(House house, Caller officer) => Made(house, officer, "2567");

    /// <summary>Asks for a year, and waits.</summary>
    public static async Task<YearArchive> Made(House house, Caller officer, string of)
    {
        (await officer.Submit((await officer.Get(Page)).Ok(), "ทำแฟ้มรวม", ("Year", of))).Ok();
        return await Until(house, ArchiveState.Ready);
    }

    /// <summary>Waits until it stands so.</summary>
    public static async Task<YearArchive> Until(House house, ArchiveState state)
    {
        for (var look = 0; look < 1200 && (await Latest(house)).State != state; look++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        var found = await Latest(house);
        Assert.Equal(state, found.State);
        return found;
    }

    /// <summary>The one asked for last.</summary>
    public static Task<YearArchive> Latest(House house) => house.Ask(db => db.Set<YearArchive>().AsNoTracking().OrderByDescending(archive => archive.AskedAt).FirstAsync());

    /// <summary>What a file of it holds.</summary>
    public static byte[] Read(ZipArchive zip, string name)
    {
        using var entry = zip.GetEntry(name)!.Open();
        using var content = new MemoryStream();
        entry.CopyTo(content);
        return content.ToArray();
    }
}
