using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Sujarit.Disclosure.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Operations.Requests;

namespace Sujarit.Disclosure.Twin;

/// <summary>Reads the whole public site of an agency from its own pages, link by link, before anything of the copy is changed.</summary>
internal sealed class TwinCrawl(TwinScope scope, InnerSite site, TwinFolder folder, Func<Task> step)
{
    /// <summary>The most addresses of one site: more is a loop.</summary>
    private const int most = 200_000;

    private const string html = "text/html";
    private const string sheet = "text/css";
    private readonly Queue<TwinAddress> ahead = new();
    private readonly HashSet<string> met = [];
    private readonly Dictionary<string, TwinFate> fates = [];
    private readonly List<TwinFind> found = [];
    private readonly List<TwinLeftOut> leftOut = [];
    private readonly TwinPlan plan = new();

    /// <summary>What was read, in the order it was met.</summary>
    public IReadOnlyList<TwinFind> Found => found;

    /// <summary>What cannot be in the copy, or not where it was.</summary>
    public IReadOnlyList<TwinLeftOut> LeftOut => leftOut;

    /// <summary>The earlier copies of what could not be read this time.</summary>
    public List<TwinEntry> Kept { get; } = [];

    /// <summary>Whether something could not be read: then nothing is known to be gone.</summary>
    public bool IsPatchy { get; private set; }

    /// <summary>The style sheet of the pages.</summary>
    public string? Sheet { get; private set; }

    /// <summary>What became of an address.</summary>
    public TwinFate Of(TwinAddress address) => fates.GetValueOrDefault(address.Key, TwinFate.Missing);

    /// <summary>Reads everything that can be reached from here.</summary>
    /// <exception cref="UnreadableException">The home page cannot be read.</exception>
    public async Task From(IReadOnlyList<TwinAddress> starts, CancellationToken cancel)
    {
        foreach (var start in starts)
        {
            Meet(start);
        }

        while (ahead.TryDequeue(out var next))
        {
            cancel.ThrowIfCancellationRequested();
            await step();
            await Visit(next, cancel);
        }

        if (starts.Count == 0 || Of(starts[0]).Words is null)
        {
            throw new UnreadableException("อ่านหน้าแรกของเว็บไซต์ไม่ได้ สำเนาเดิมยังอยู่ครบ โปรดเปิดหน้าแรกดูว่าใช้ได้ แล้วทำสำเนาอีกครั้ง");
        }
    }

    private async Task Visit(TwinAddress address, CancellationToken cancel)
    {
        // A sheet names fonts that are met only when it is read.
        var known = folder.Known(address.Key) is { Mark: not null } entry && !entry.Path.EndsWith(".css", StringComparison.Ordinal) ? entry : null;
        var (head, spool) = await Ask(address, known?.Mark, cancel);
        if (head.Status >= StatusCodes.Status500InternalServerError)
        {
            (head, spool) = await Ask(address, known?.Mark, cancel);
        }

        switch (head.Status)
        {
            case StatusCodes.Status304NotModified when known is not null:
                Keep(address, known);
                break;
            case StatusCodes.Status200OK:
                await Take(address, head, spool, cancel);
                break;
            case >= StatusCodes.Status300MultipleChoices and < StatusCodes.Status400BadRequest:
                Onward(address, head.Headers.Location.ToString());
                break;
            case >= StatusCodes.Status500InternalServerError:
                Miss(address);
                break;
            default:
                Leave(address, $"เว็บไซต์ไม่แสดงที่อยู่นี้ (รหัส {head.Status}) จึงไม่มีในสำเนา");
                break;
        }
    }

    private async Task<(InnerHead Head, string? Spool)> Ask(TwinAddress address, string? mark, CancellationToken cancel)
    {
        var spool = folder.Spool();
        Stream? file = null;
        try
        {
            var head = await site.Ask(
                new InnerRequest(scope.Origin, address.Asked, address.Query, mark),
                answer => answer.Status == StatusCodes.Status200OK ? file = new FileStream(spool, FileMode.CreateNew, FileAccess.Write) : Stream.Null,
                cancel);
            if (head.Status == StatusCodes.Status200OK && file is null)
            {
                // An empty file is a file.
                file = new FileStream(spool, FileMode.CreateNew, FileAccess.Write);
            }

            return (head, file is null ? null : spool);
        }
        finally
        {
            if (file is not null)
            {
                await file.DisposeAsync();
            }
        }
    }

    private async Task Take(TwinAddress address, InnerHead head, string? spool, CancellationToken cancel)
    {
        var type = head.Headers.ContentType.ToString();
        var isPage = type.StartsWith(html, StringComparison.OrdinalIgnoreCase);
        if (spool is null || Claim(address, isPage) is not { Path: { } path } place)
        {
            return;
        }

        fates[address.Key] = new TwinFate(place.Words, null);
        if (isPage)
        {
            found.Add(new TwinFind(address, path, IsPage: true, spool, null));
            MeetLinks(await File.ReadAllTextAsync(spool, Encoding.UTF8, cancel), address);
            return;
        }

        if (type.StartsWith(sheet, StringComparison.OrdinalIgnoreCase))
        {
            foreach (var part in PageLinks.OfSheet(await File.ReadAllTextAsync(spool, Encoding.UTF8, cancel)))
            {
                Meet(part, address);
            }
        }

        await using var content = File.OpenRead(spool);
        var entry = new TwinEntry(address.Key, path, Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel)), content.Length, head.Headers.ETag.ToString() is { Length: > 0 } mark ? mark : null);
        var stands = folder.Entries.GetValueOrDefault(path) is { } before && before.Sha256 == entry.Sha256 && folder.Stands(before);
        found.Add(new TwinFind(address, path, IsPage: false, stands ? null : spool, entry));
    }

    private void Keep(TwinAddress address, TwinEntry known)
    {
        if (Claim(address, isPage: false) is { Path: { } path } place)
        {
            fates[address.Key] = new TwinFate(place.Words, null);
            // It stands where its address says, or did when another had that place.
            found.Add(new TwinFind(address, path, IsPage: false, null, known));
        }
    }

    private TwinPlace Claim(TwinAddress address, bool isPage)
    {
        var place = plan.Claim(address, isPage);
        if (place.Path is null)
        {
            Leave(address, place.Why!);
        }
        else if (place.Why is { } told)
        {
            leftOut.Add(new TwinLeftOut(address.Key, told));
        }

        return place;
    }

    private void Onward(TwinAddress address, string location)
    {
        if (scope.Of(location, address) is not { } link)
        {
            Leave(address, "ที่อยู่นี้พาไปเว็บไซต์อื่น");
            return;
        }

        fates[address.Key] = new TwinFate(null, link);
        if (link.Address is { } next)
        {
            Meet(next);
        }
    }

    private void Miss(TwinAddress address)
    {
        IsPatchy = true;
        leftOut.Add(new TwinLeftOut(address.Key, "ระบบขัดข้องขณะอ่านหน้านี้ จึงใช้สำเนาเดิมถ้ามี และไม่ลบสิ่งใดในรอบนี้"));
        fates[address.Key] = TwinFate.Missing;
        if (folder.Entries.Values.FirstOrDefault(entry => entry.Address == address.Key) is { } earlier && plan.Claim(address, earlier.Path.EndsWith("/" + TwinPath.PageName, StringComparison.Ordinal)) is { Path: { } path } place && path == earlier.Path)
        {
            fates[address.Key] = new TwinFate(place.Words, null);
            Kept.Add(earlier);
        }
    }

    private void Leave(TwinAddress address, string why)
    {
        fates[address.Key] = TwinFate.Missing;
        leftOut.Add(new TwinLeftOut(address.Key, why));
    }

    private void MeetLinks(string page, TwinAddress on)
    {
        foreach (var tag in PageTags.Of(page))
        {
            if (Sheet is null && tag.Opens("link") && tag["rel"]?.Value == "stylesheet")
            {
                Sheet = tag["href"]?.Value;
            }

            foreach (var place in PageLinks.Of(tag))
            {
                Meet(place.Value, on);
            }
        }
    }

    private void Meet(string href, TwinAddress on)
    {
        if (scope.Of(href, on) is not { } link)
        {
            return;
        }

        if (link.Address is { } address)
        {
            Meet(address);
        }
        else if (!link.IsReadable && met.Add(link.Live))
        {
            leftOut.Add(new TwinLeftOut(link.Live, "ที่อยู่มีอักขระที่ใช้เป็นชื่อไฟล์ไม่ได้"));
        }
    }

    private void Meet(TwinAddress address)
    {
        if (met.Contains(address.Key))
        {
            return;
        }

        if (met.Count >= most)
        {
            // What is not read is not gone.
            IsPatchy = true;
            return;
        }

        met.Add(address.Key);
        ahead.Enqueue(address);
    }
}
