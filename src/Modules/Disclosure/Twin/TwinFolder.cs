using System.Text.Json;
using Sujarit.Kernel;
using Sujarit.Platform.Commands;

namespace Sujarit.Disclosure.Twin;

/// <summary>
/// The folder a copy is written into, while one writes it. Only what is ours is written over or taken away; nothing is written beside the folder,
/// whatever links stand in it; and each file is the earlier or the new one whole, whenever the program ends.
/// </summary>
internal sealed class TwinFolder : IDisposable
{
    private const string listName = "manifest.json";
    private const string comingName = "coming.json";
    private const string lockName = "lock";
    private const string workName = "work";
    private readonly string root;
    private readonly string agency;
    private readonly FileStream held;
    private readonly HashSet<string> ours = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TwinEntry> byAddress = [];
    private int spooled;

    private TwinFolder(string root, string agency, FileStream held)
    {
        this.root = root;
        this.agency = agency;
        this.held = held;
    }

    /// <summary>What stood in it when it was opened.</summary>
    public IReadOnlyDictionary<string, TwinEntry> Entries { get; private set; } = new Dictionary<string, TwinEntry>();

    /// <summary>What a run that was ended may have left and no list tells of.</summary>
    public IReadOnlyList<string> Leftover { get; private set; } = [];

    /// <summary>Opens the folder, for one at a time; makes it where there is none.</summary>
    /// <exception cref="UnreadableException">It is no folder of a copy of this agency, somebody is at work in it, or it cannot be written.</exception>
    public static TwinFolder Open(string folder, string agency)
    {
        var place = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (File.Exists(place))
        {
            throw new UnreadableException($"{place} เป็นไฟล์ ไม่ใช่โฟลเดอร์ โปรดระบุโฟลเดอร์ว่าง หรือโฟลเดอร์ที่เคยทำสำเนาไว้");
        }

        var own = Path.Combine(place, TwinPath.Own);
        Directory.CreateDirectory(place);
        if (!Directory.Exists(own))
        {
            if (Directory.EnumerateFileSystemEntries(place).Any())
            {
                throw Foreign(place);
            }

            Directory.CreateDirectory(own);
        }

        if (IsLink(own) || IsLink(Path.Combine(own, lockName)))
        {
            throw Foreign(place);
        }

        var opened = new TwinFolder(place, agency, Hold(place, Path.Combine(own, lockName)));
        try
        {
            opened.Read();
            opened.Sweep();
            Directory.CreateDirectory(opened.Work);
            return opened;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>What was written for an address before and stands as it was written; null where there is no such file.</summary>
    public TwinEntry? Known(string address) => byAddress.GetValueOrDefault(address) is { } entry && Stands(entry) ? entry : null;

    /// <summary>Whether a file stands where it was written, as long as it was.</summary>
    public bool Stands(TwinEntry entry)
    {
        var file = new FileInfo(Absolute(entry.Path));
        return file.Exists && !file.Attributes.HasFlag(FileAttributes.ReparsePoint) && file.Length == entry.Size && Barrier(entry.Path.Split('/')[..^1]) is null;
    }

    /// <summary>A place to write something before it is put where it belongs; on the same disk, so that this is one step.</summary>
    public string Spool() => Path.Combine(Work, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{spooled++}"));

    /// <summary>Says what is about to be written.</summary>
    public void Announce(IReadOnlyList<string> paths)
    {
        // What an earlier run wrote and did not come to list is still to be taken away.
        Keep(comingName, new TwinComing(agency, [.. paths.Union(Leftover)]));
        ours.UnionWith(paths);
    }

    /// <summary>Puts a written file where it belongs.</summary>
    /// <returns>Why it cannot stand there; null where it does.</returns>
    public string? Place(string spool, string path)
    {
        var words = path.Split('/');
        if (!TwinPath.IsSafe(path))
        {
            return "ที่อยู่ชี้ออกนอกโฟลเดอร์";
        }

        if (Barrier(words[..^1]) is { } barrier)
        {
            return barrier;
        }

        var target = Absolute(path);
        if (Directory.Exists(target) && !IsLink(target))
        {
            return "มีโฟลเดอร์ชื่อเดียวกันอยู่แล้ว";
        }

        if ((File.Exists(target) || IsLink(target)) && !ours.Contains(path))
        {
            return "มีไฟล์อื่นที่ไม่ใช่ของสำเนาอยู่ตรงนั้น";
        }

        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(spool, target, overwrite: true);
        return null;
    }

    /// <summary>Takes a file away that is ours, with the folders it leaves empty.</summary>
    /// <returns>Whether it is gone now and was there.</returns>
    public bool Remove(string path)
    {
        var words = path.Split('/');
        var target = Absolute(path);
        if (!ours.Contains(path) || Barrier(words[..^1]) is not null || !(File.Exists(target) || IsLink(target)))
        {
            return false;
        }

        File.Delete(target);
        for (var depth = words.Length - 1; depth > 0; depth--)
        {
            var folder = Absolute(string.Join('/', words[..depth]));
            if (Directory.EnumerateFileSystemEntries(folder).Any())
            {
                break;
            }

            Directory.Delete(folder);
        }

        return true;
    }

    /// <summary>All is written: from now on this stands in the folder.</summary>
    public void Settle(IEnumerable<TwinEntry> entries)
    {
        Keep(listName, new TwinManifest(TwinManifest.OwnForm, agency, [.. entries.OrderBy(entry => entry.Path, StringComparer.Ordinal)]));
        File.Delete(Path.Combine(root, TwinPath.Own, comingName));
    }

    public void Dispose()
    {
        try
        {
            Sweep();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // Whoever opens it next does so.
        }

        held.Dispose();
    }

    private string Work => Path.Combine(root, TwinPath.Own, workName);

    // A lock that a killed program left is held by nobody.
    private static FileStream Hold(string root, string place)
    {
        try
        {
            return new FileStream(place, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException taken) when (File.Exists(place))
        {
            throw new UnreadableException($"กำลังมีการทำสำเนาลงใน {root} อยู่แล้ว โปรดรอให้เสร็จก่อน แล้วเรียกใหม่", taken);
        }
    }

    private static UnreadableException Foreign(string root) =>
        new($"ใน {root} มีสิ่งอื่นที่ไม่ใช่สำเนาของเว็บไซต์นี้ ระบบจึงไม่เขียนทับหรือลบสิ่งใด โปรดระบุโฟลเดอร์ว่าง หรือโฟลเดอร์ที่เคยทำสำเนาของหน่วยงานนี้ไว้");

    private void Read()
    {
        var list = Kept<TwinManifest>(listName);
        var coming = Kept<TwinComing>(comingName);
        var isNew = list is null && coming is null;
        if ((list is not null && (list.Form != TwinManifest.OwnForm || list.Agency != agency)) || (coming is not null && coming.Agency != agency) || (isNew && Directory.EnumerateFileSystemEntries(root).Skip(1).Any()))
        {
            throw Foreign(root);
        }

        // A list that somebody wrote for us shall not have us take away what is beside the folder.
        if ((list?.Entries ?? []).Any(entry => !TwinPath.IsSafe(entry.Path)) || (coming?.Paths ?? []).Any(path => !TwinPath.IsSafe(path)))
        {
            throw Foreign(root);
        }

        Entries = (list?.Entries ?? []).ToDictionary(entry => entry.Path, StringComparer.Ordinal);
        foreach (var entry in Entries.Values)
        {
            byAddress.TryAdd(entry.Address, entry);
        }

        ours.UnionWith(Entries.Keys);
        ours.UnionWith(coming?.Paths ?? []);
        Leftover = [.. (coming?.Paths ?? []).Where(path => !Entries.ContainsKey(path))];
    }

    private T? Kept<T>(string name)
        where T : class
    {
        var place = Path.Combine(root, TwinPath.Own, name);
        if (!File.Exists(place) || IsLink(place))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllBytes(place), AnswerJson.Options);
        }
        catch (JsonException broken)
        {
            throw new UnreadableException($"อ่านรายการไฟล์ของสำเนา {place} ไม่ได้ โปรดระบุโฟลเดอร์ว่างแทน", broken);
        }
    }

    private void Keep(string name, object told)
    {
        var spool = Spool();
        using (var file = new FileStream(spool, FileMode.CreateNew, FileAccess.Write))
        {
            AnswerJson.Write(told, file);
            file.Flush(flushToDisk: true);
        }

        File.Move(spool, Path.Combine(root, TwinPath.Own, name), overwrite: true);
    }

    private void Sweep()
    {
        if (IsLink(Work))
        {
            File.Delete(Work);
        }
        else if (Directory.Exists(Work))
        {
            Directory.Delete(Work, recursive: true);
        }
    }

    // Why nothing can stand below these folders; null where it can.
    private string? Barrier(string[] folders)
    {
        for (var depth = 1; depth <= folders.Length; depth++)
        {
            var folder = Absolute(string.Join('/', folders[..depth]));
            if (IsLink(folder))
            {
                return "ในโฟลเดอร์มีลิงก์ที่ชี้ไปที่อื่น";
            }

            if (File.Exists(folder))
            {
                return "มีไฟล์ชื่อเดียวกับโฟลเดอร์ที่ต้องใช้อยู่แล้ว";
            }
        }

        return null;
    }

    /// <summary>Where a path of the copy stands on this machine.</summary>
    public string Absolute(string path) => Path.Combine([root, .. path.Split('/')]);

    private static bool IsLink(string place)
    {
        var file = new FileInfo(place);
        return file.Attributes != (FileAttributes)(-1) && file.Attributes.HasFlag(FileAttributes.ReparsePoint);
    }
}
