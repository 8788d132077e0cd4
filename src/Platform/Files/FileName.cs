using System.Globalization;
using Sujarit.Kernel.Thai;

namespace Sujarit.Platform.Files;

/// <summary>Makes of a name somebody sends one that is safe to show and to save under, on any system.</summary>
internal static class FileName
{
    public const int Longest = 150;

    private const int told = 60;
    private const string nameless = "ไฟล์";

    // Windows opens devices by these names, whatever follows the dot.
    private static readonly HashSet<string> devices = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"COM{number}", $"LPT{number}" })],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The last part of a path, without characters that hide, turn or break it, ending as the kind of file does.</summary>
    public static string Clean(string name, FileKind kind)
    {
        var (stem, ending) = Parted(Shown(name), kind);
        stem = Cut(stem, Longest - ending.Length - 1);
        if (stem.Length == 0)
        {
            stem = nameless;
        }

        return devices.Contains(stem.Split('.')[0].Trim()) ? $"{nameless} {stem}.{ending}" : $"{stem}.{ending}";
    }

    /// <summary>A refused file's name before what is said of it, so that it is known among several; nothing where it has none.</summary>
    public static string Before(string name) => Cut(Shown(name), told) is { Length: > 0 } shown ? $"“{shown}” " : "";

    private static string Shown(string name) =>
        new string([.. ThaiText.Clean(name).Split('/', '\\')[^1].Where(letter => !IsRefused(letter))]).Trim(' ', '.');

    private static bool IsRefused(char letter) =>
        char.IsControl(letter) || letter is '<' or '>' or ':' or '"' or '|' or '?' or '*' || char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static (string Stem, string Ending) Parted(string name, FileKind kind)
    {
        var dot = name.LastIndexOf('.');
        var ending = dot < 0 ? "" : name[(dot + 1)..].ToLowerInvariant();
        if (!FileKind.All.Any(known => known.Endings.Contains(ending)))
        {
            return (name, kind.Endings[0]);
        }

        return (name[..dot].TrimEnd(' ', '.'), kind.Endings.Contains(ending) ? ending : kind.Endings[0]);
    }

    // Between whole letters: a Thai vowel is not parted from its consonant.
    private static string Cut(string name, int most)
    {
        if (name.Length <= most)
        {
            return name;
        }

        var end = 0;
        while (end < name.Length && end + StringInfo.GetNextTextElementLength(name, end) is var next && next <= most)
        {
            end = next;
        }

        return name[..end].TrimEnd(' ', '.');
    }
}
