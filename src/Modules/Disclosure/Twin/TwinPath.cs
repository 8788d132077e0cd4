using System.Buffers;
using System.Text;

namespace Sujarit.Disclosure.Twin;

/// <summary>
/// Where an address stands as a plain file: the same words, decoded, below the folder. What no file system can hold under its own name, or what could
/// lead out of the folder, has none.
/// </summary>
internal static class TwinPath
{
    /// <summary>What a page is called within the folder of its address.</summary>
    public const string PageName = "index.html";

    /// <summary>The folder of what the program needs to know of the copy; no address begins with it.</summary>
    public const string Own = ".twin";

    /// <summary>The most bytes of one name, on nearly every file system; a Thai letter has three.</summary>
    public const int LongestName = 255;

    // Of a whole path; object stores take no longer key.
    private const int longestPath = 1024;

    private static readonly UTF8Encoding strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly SearchValues<char> refused = SearchValues.Create("<>:\"|?*\\/");

    // Windows opens devices by these names, whatever follows the dot.
    private static readonly HashSet<string> devices = new(
        ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"COM{number}", $"LPT{number}" }), "COM¹", "COM²", "COM³", "LPT¹", "LPT²", "LPT³"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The words of a path as it stands in an address; null where it cannot be read, or a word would be several.</summary>
    /// <param name="escaped">Begins with a slash; one at the end says nothing.</param>
    public static IReadOnlyList<string>? Words(string escaped)
    {
        if (!escaped.StartsWith('/'))
        {
            return null;
        }

        var trimmed = escaped.Length > 1 && escaped[^1] == '/' ? escaped[1..^1] : escaped[1..];
        if (trimmed.Length == 0)
        {
            return [];
        }

        var words = new List<string>();
        foreach (var part in trimmed.Split('/'))
        {
            if (Decoded(part) is not { Length: > 0 } word || word.AsSpan().ContainsAny('/', '\\', '\0'))
            {
                return null;
            }

            words.Add(word);
        }

        return words;
    }

    /// <summary>Why a word can be no file's name; null where it can. Its length is not looked at.</summary>
    public static string? Refusal(string word) =>
        word is "." or ".." ? "ที่อยู่ชี้ออกนอกโฟลเดอร์"
        : word.Any(char.IsControl) || word.AsSpan().ContainsAny(refused) ? "ชื่อมีอักขระที่ใช้เป็นชื่อไฟล์ไม่ได้"
        : word[^1] is '.' or ' ' || word[0] == ' ' ? "ชื่อขึ้นต้นหรือลงท้ายด้วยจุดหรือเว้นวรรค ซึ่งใช้เป็นชื่อไฟล์ไม่ได้ในทุกระบบ"
        : devices.Contains(word.Split('.')[0].TrimEnd()) ? "ชื่อตรงกับชื่ออุปกรณ์ที่ Windows สงวนไว้"
        : null;

    /// <summary>Whether a name is longer than a file may have.</summary>
    public static bool IsTooLong(string word) => Encoding.UTF8.GetByteCount(word) > LongestName;

    /// <summary>The path of these words; why there can be none.</summary>
    public static (string? Path, string? Why) Of(IReadOnlyList<string> words)
    {
        if (words.Count > 0 && words[0].Equals(Own, StringComparison.OrdinalIgnoreCase))
        {
            return (null, "ชื่อนี้สงวนไว้สำหรับรายการไฟล์ของสำเนา");
        }

        var why = words.Select(Refusal).FirstOrDefault(refusal => refusal is not null) ?? (words.Any(IsTooLong) ? $"ชื่อยาวเกิน {LongestName} ไบต์ (อักษรไทยตัวละ 3 ไบต์)" : null);
        var path = string.Join('/', words);
        return why is not null ? (null, why) : Encoding.UTF8.GetByteCount(path) > longestPath ? (null, "ที่อยู่ยาวเกินกว่าที่เก็บเป็นไฟล์ได้") : (path, null);
    }

    /// <summary>Whether a path may stand in the folder as it is; asked of every path a list of files names.</summary>
    public static bool IsSafe(string path) => path.Split('/') is var words && words.All(word => word.Length > 0) && Of(words).Path is not null;

    /// <summary>A name that is too long, cut between whole letters, with a part of a hash that keeps it apart from others, and its ending.</summary>
    public static string Cut(string name, string hash)
    {
        const int kept = 180;
        const int mostEnding = 12;
        var ending = Path.GetExtension(name) is { Length: <= mostEnding } known && Encoding.UTF8.GetByteCount(known) <= mostEnding * 3 ? known : "";
        var start = new StringBuilder();
        var bytes = 0;
        foreach (var letter in System.Globalization.StringInfo.GetTextElementEnumerator(name).Letters())
        {
            bytes += Encoding.UTF8.GetByteCount(letter);
            if (bytes > kept)
            {
                break;
            }

            start.Append(letter);
        }

        return $"{start.ToString().TrimEnd(' ', '.')}~{hash[..10]}{ending}";
    }

    /// <summary>The words as an address writes them, from the root.</summary>
    public static string Escaped(IEnumerable<string> words) => "/" + string.Join('/', words.Select(Uri.EscapeDataString));

    private static IEnumerable<string> Letters(this System.Globalization.TextElementEnumerator letters)
    {
        while (letters.MoveNext())
        {
            yield return letters.GetTextElement();
        }
    }

    // What is no UTF-8 is no name: a decoder that puts something in its place would let two addresses be one.
    private static string? Decoded(string part)
    {
        if (!part.Contains('%', StringComparison.Ordinal))
        {
            return part;
        }

        var bytes = new List<byte>(part.Length);
        for (var at = 0; at < part.Length; at++)
        {
            if (part[at] != '%')
            {
                var length = char.IsHighSurrogate(part[at]) && at + 1 < part.Length ? 2 : 1;
                bytes.AddRange(Encoding.UTF8.GetBytes(part.Substring(at, length)));
                at += length - 1;
            }
            else if (at + 2 < part.Length && char.IsAsciiHexDigit(part[at + 1]) && char.IsAsciiHexDigit(part[at + 2]))
            {
                bytes.Add(Convert.ToByte(part.Substring(at + 1, 2), 16));
                at += 2;
            }
            else
            {
                return null;
            }
        }

        try
        {
            return strict.GetString([.. bytes]);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
