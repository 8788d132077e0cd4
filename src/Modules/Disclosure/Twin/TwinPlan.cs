using System.Security.Cryptography;
using System.Text;

namespace Sujarit.Disclosure.Twin;

/// <summary>Gives each address its path in the copy, and none to two: also where the file system takes capitals and small letters for the same.</summary>
internal sealed class TwinPlan
{
    private readonly HashSet<string> files = [];
    private readonly HashSet<string> folders = [];

    /// <summary>The path of an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="isPage">A page stands in a folder of its own, so that its address stays the same on any host.</param>
    public TwinPlace Claim(TwinAddress address, bool isPage)
    {
        IReadOnlyList<string> words = address.Plain;
        string? told = null;
        if (!isPage && words.Count > 0 && TwinPath.IsTooLong(words[^1]))
        {
            words = [.. words.Take(words.Count - 1), TwinPath.Cut(words[^1], Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address.Key))))];
            told = $"ชื่อไฟล์ยาวเกิน {TwinPath.LongestName} ไบต์ จึงเก็บไว้ในชื่อที่สั้นลง และลิงก์ในสำเนาชี้ไปที่ชื่อนั้น";
        }

        var (path, why) = TwinPath.Of(isPage ? [.. words, TwinPath.PageName] : words);
        if (path is null)
        {
            return new TwinPlace(null, null, why);
        }

        return Taken(path) is { } taken ? new TwinPlace(null, null, taken) : new TwinPlace(path, words, told);
    }

    private string? Taken(string path)
    {
        var folded = Folded(path);
        var above = Above(folded).ToList();
        if (files.Contains(folded))
        {
            return "มีที่อยู่อื่นที่ต่างกันเพียงตัวพิมพ์ใหญ่เล็ก หรือใช้ไฟล์เดียวกัน";
        }

        if (folders.Contains(folded) || above.Exists(files.Contains))
        {
            return "ที่อยู่เป็นทั้งไฟล์และโฟลเดอร์";
        }

        files.Add(folded);
        folders.UnionWith(above);
        return null;
    }

    /// <summary>The folders above a path.</summary>
    public static IEnumerable<string> Above(string path)
    {
        for (var at = path.IndexOf('/', StringComparison.Ordinal); at > 0; at = path.IndexOf('/', at + 1))
        {
            yield return path[..at];
        }
    }

    private static string Folded(string path) => path.Normalize(NormalizationForm.FormC).ToLowerInvariant();
}
