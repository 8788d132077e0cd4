using Sujarit.Kernel;

namespace Sujarit.Disclosure.Twin;

/// <summary>Where a copy may not stand: within the data folder it would be backed up with the data, and where that is given out, the data would be too.</summary>
internal static class TwinGround
{
    // No system follows more links in one path.
    private const int mostLinks = 40;

    /// <summary>Refuses a folder that is the data folder or lies in it, by whatever links.</summary>
    /// <exception cref="UnreadableException">It does.</exception>
    public static void Refuse(string folder, string data)
    {
        var (place, kept) = (Resolved(folder), Resolved(data));
        if (place == kept || place.StartsWith(Path.EndsInDirectorySeparator(kept) ? kept : kept + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new UnreadableException($"{folder} อยู่ในโฟลเดอร์ข้อมูลของระบบ ({data}) ซึ่งเก็บข้อมูลที่ไม่เปิดเผย โปรดระบุโฟลเดอร์อื่นนอกโฟลเดอร์ข้อมูล");
        }
    }

    // Part by part, for what is not there yet has no target and may lie behind a link.
    private static string Resolved(string path)
    {
        var place = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        for (var followed = 0; followed < mostLinks; followed++)
        {
            if (FirstLink(place) is not var (link, target))
            {
                return place;
            }

            place = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Join(target, place[link.Length..])));
        }

        throw new UnreadableException($"{path} เป็นลิงก์ที่วนกลับมาที่เดิม โปรดระบุโฟลเดอร์อื่น");
    }

    private static (string Link, string Target)? FirstLink(string place)
    {
        var root = Path.GetPathRoot(place)!;
        var at = root;
        foreach (var part in place[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var above = at;
            at = Path.Join(at, part);
            if (new DirectoryInfo(at).LinkTarget is { } target)
            {
                return (at, Path.GetFullPath(target, above));
            }
        }

        return null;
    }
}
