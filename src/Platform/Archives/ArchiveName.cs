using System.Globalization;
using System.Text;
using Sujarit.Kernel.Thai;

namespace Sujarit.Platform.Archives;

/// <summary>Makes of a place in an archive one that any system can unpack, within the folder it is unpacked to.</summary>
public static class ArchiveName
{
    private const int longest = 180;
    private const int longestEnding = 12;
    private const string nameless = "ไม่มีชื่อ";

    // Windows opens devices by these names, whatever follows the dot.
    private static readonly HashSet<string> devices = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"COM{number}", $"LPT{number}" })],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The place, each part of at most 180 bytes in UTF-8, none leading up or out.</summary>
    public static string Safe(string place)
    {
        var parts = place.Split('/', '\\').Select(Part).Where(part => part.Length > 0).ToList();
        return parts.Count == 0 ? nameless : string.Join('/', parts);
    }

    /// <summary>The same place with a number before its ending: for the second of a name.</summary>
    public static string Again(string place, int number)
    {
        var ending = Ending(place[(place.LastIndexOf('/') + 1)..]);
        return $"{place[..^ending.Length]} ({number.ToString(CultureInfo.InvariantCulture)}){ending}";
    }

    private static string Part(string part)
    {
        var shown = new string([.. ThaiText.Clean(part).Where(letter => !IsRefused(letter))]).Trim(' ', '.');
        if (devices.Contains(shown.Split('.')[0].Trim()))
        {
            shown = $"{nameless} {shown}";
        }

        var ending = Ending(shown);
        return Cut(shown[..^ending.Length], longest - Encoding.UTF8.GetByteCount(ending)) + ending;
    }

    private static bool IsRefused(char letter) =>
        char.IsControl(letter) || letter is '<' or '>' or ':' or '"' or '|' or '?' or '*' || char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;

    private static string Ending(string name) => name.LastIndexOf('.') is var dot and > 0 && name.Length - dot <= longestEnding ? name[dot..] : "";

    // Between whole letters: a Thai vowel is not parted from its consonant.
    private static string Cut(string name, int most)
    {
        var cut = new StringBuilder();
        foreach (var letter in StringInfo.GetTextElementEnumerator(name).Whole())
        {
            if ((most -= Encoding.UTF8.GetByteCount(letter)) < 0)
            {
                return cut.ToString().TrimEnd(' ', '.');
            }

            cut.Append(letter);
        }

        return cut.ToString();
    }

    private static IEnumerable<string> Whole(this TextElementEnumerator letters)
    {
        while (letters.MoveNext())
        {
            yield return letters.GetTextElement();
        }
    }
}
