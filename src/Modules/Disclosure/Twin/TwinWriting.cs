using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Sujarit.Disclosure.Contracts;
using Sujarit.Platform.Commands;

namespace Sujarit.Disclosure.Twin;

/// <summary>Writes what was read of a site into its folder: first what is new or changed, then what is gone goes, and last the list of all.</summary>
internal sealed class TwinWriting(TwinScope scope, TwinCrawl crawl, TwinFolder folder, TwinPage pages, Func<Task> step)
{
    private const string robots = "robots.txt";
    private readonly Dictionary<string, TwinEntry> written = [];
    private readonly List<TwinLeftOut> refused = [];
    private int changed;
    private int removed;

    /// <summary>Writes the copy.</summary>
    /// <param name="root">The folder, as the report names it.</param>
    /// <param name="status">The copy's page about itself, and the sentence of what it tells.</param>
    /// <param name="at">The moment it is of.</param>
    /// <param name="cancel">Ends the work between two files; the next run goes on.</param>
    public async Task<TwinReport> Write(string root, TwinStatus status, DateTimeOffset at, CancellationToken cancel)
    {
        var fronts = await Fronts(cancel);
        List<string> coming = [.. crawl.Found.Select(find => find.Path), .. fronts.Select(front => front.Path), TwinStatus.PagePath, TwinStatus.JsonPath];
        folder.Announce(coming);
        MakeRoom(coming);
        foreach (var find in crawl.Found)
        {
            cancel.ThrowIfCancellationRequested();
            await step();
            await Write(find, cancel);
        }

        foreach (var (path, content) in fronts)
        {
            await Put("/" + path, path, content, cancel);
        }

        crawl.Kept.ForEach(entry => written[entry.Path] = entry);
        var told = crawl.IsPatchy ? folder.Entries.Values.Where(entry => !written.ContainsKey(entry.Path) && !IsStatus(entry.Path)) : [];
        foreach (var entry in told.ToList())
        {
            written[entry.Path] = entry;
        }

        RemoveGone();
        var report = Report(root);
        await TellOfIt(status, report, at, cancel);
        folder.Settle(written.Values);
        return report;
    }

    // What stands before the agency's own addresses where these do not begin at the root.
    private async Task<List<(string Path, byte[] Content)>> Fronts(CancellationToken cancel)
    {
        if (scope.Root.Length == 0)
        {
            return [];
        }

        var name = System.Net.WebUtility.HtmlEncode(scope.Agency.Name);
        var front = $"<!doctype html>\n<html lang=\"th\">\n<head>\n<meta charset=\"utf-8\">\n<title>{name}</title>\n<meta http-equiv=\"refresh\" content=\"0; url={scope.Root}\">\n</head>\n<body><p><a href=\"{scope.Root}\">{name}</a></p></body>\n</html>\n";
        var fronts = new List<(string, byte[])> { (TwinPath.PageName, Encoding.UTF8.GetBytes(front)) };
        // Search engines ask for it at the root alone.
        if (crawl.Found.FirstOrDefault(find => find.Path == $"{scope.Agency.Code}/{robots}") is { Spool: var spool } find)
        {
            fronts.Add((robots, await File.ReadAllBytesAsync(spool ?? folder.Absolute(find.Path), cancel)));
        }

        return fronts;
    }

    private async Task Write(TwinFind find, CancellationToken cancel)
    {
        if (find.IsPage)
        {
            var page = pages.Rewrite(await File.ReadAllTextAsync(find.Spool!, Encoding.UTF8, cancel), find.Address);
            File.Delete(find.Spool!);
            await Put(find.Address.Key, find.Path, Encoding.UTF8.GetBytes(page), cancel);
            return;
        }

        if (find.Spool is { } spool)
        {
            Place(spool, find.Entry!);
        }
        else
        {
            written[find.Path] = find.Entry!;
        }
    }

    private async Task Put(string address, string path, byte[] content, CancellationToken cancel)
    {
        var entry = new TwinEntry(address, path, Convert.ToHexStringLower(SHA256.HashData(content)), content.Length, null);
        if (folder.Entries.GetValueOrDefault(path) is { } before && before.Sha256 == entry.Sha256 && folder.Stands(before))
        {
            written[path] = entry;
            return;
        }

        var spool = folder.Spool();
        await File.WriteAllBytesAsync(spool, content, cancel);
        Place(spool, entry);
    }

    private void Place(string spool, TwinEntry entry)
    {
        if (folder.Place(spool, entry.Path) is { } why)
        {
            refused.Add(new TwinLeftOut(entry.Address, why));
            return;
        }

        written[entry.Path] = entry;
        changed++;
    }

    // What is gone and stands where a folder is to be, or the other way round, goes first.
    private void MakeRoom(List<string> coming)
    {
        var files = coming.ToHashSet(StringComparer.Ordinal);
        var folders = coming.SelectMany(TwinPlan.Above).ToHashSet(StringComparer.Ordinal);
        foreach (var path in folder.Entries.Keys.Concat(folder.Leftover).Where(path => folders.Contains(path) || TwinPlan.Above(path).Any(files.Contains)))
        {
            removed += folder.Remove(path) ? 1 : 0;
        }
    }

    private void RemoveGone()
    {
        foreach (var path in folder.Entries.Keys.Concat(folder.Leftover).Where(path => !written.ContainsKey(path) && !IsStatus(path)))
        {
            removed += folder.Remove(path) ? 1 : 0;
        }
    }

    private TwinReport Report(string root)
    {
        var count = crawl.Found.Count(find => find.IsPage && written.ContainsKey(find.Path));
        return new TwinReport(root, scope.Agency.Code, count, written.Count - count, changed, written.Count - changed, removed, written.Values.Sum(entry => entry.Size), [.. crawl.LeftOut, .. refused]);
    }

    // Changes with every run, and is no change of the site.
    private async Task TellOfIt(TwinStatus status, TwinReport report, DateTimeOffset at, CancellationToken cancel)
    {
        var told = new { At = at.UtcDateTime, report.Agency, scope.Agency.Name, scope.Live, report.Pages, report.Files, report.Bytes, report.LeftOut };
        foreach (var (path, content) in new[]
        {
            (TwinStatus.PagePath, Encoding.UTF8.GetBytes(status.Page(scope, report, crawl.Sheet, at))),
            (TwinStatus.JsonPath, JsonSerializer.SerializeToUtf8Bytes(told, AnswerJson.Options)),
        })
        {
            var spool = folder.Spool();
            await File.WriteAllBytesAsync(spool, content, cancel);
            if (folder.Place(spool, path) is null)
            {
                written[path] = new TwinEntry("/" + path, path, Convert.ToHexStringLower(SHA256.HashData(content)), content.Length, null);
            }
        }
    }

    private static bool IsStatus(string path) => path is TwinStatus.PagePath or TwinStatus.JsonPath;
}
