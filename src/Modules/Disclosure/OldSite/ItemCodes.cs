using System.Globalization;
using System.Text.RegularExpressions;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel.Thai;

namespace Sujarit.Disclosure.OldSite;

/// <summary>Finds the codes of a year's items in whatever way offices write them: with blanks, dashes, Thai digits, the letter of another alphabet, ข้อ or OIT before.</summary>
internal sealed partial class ItemCodes
{
    private readonly Dictionary<int, string> codes = [];

    public ItemCodes(IEnumerable<Item> items)
    {
        foreach (var code in items.Select(item => item.Code))
        {
            if (int.TryParse(code.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                codes.TryAdd(number, code);
            }
        }
    }

    /// <summary>The codes in a text, in their order; numbers the year does not have aside.</summary>
    public IReadOnlyList<FoundCode> Find(string text)
    {
        var plain = ThaiDigits.ToArabic(text);
        var found = Written().Matches(plain).Select(match => Of(plain, match)).OfType<FoundCode>().ToList();
        return found.Count == 0 && Numbered().Match(plain) is { Success: true } numbered && Of(plain, numbered) is { } first ? [first] : found;
    }

    /// <summary>The one item a text speaks of; null for none, or several.</summary>
    public string? Only(string text) => Only(Find(text));

    /// <summary>The one item that was found; null for none, or several.</summary>
    public static string? Only(IReadOnlyList<FoundCode> found) =>
        found.Count > 0 && !found.Any(code => code.IsRange) && found.Select(code => code.Code).Distinct().Count() == 1 ? found[0].Code : null;

    /// <summary>A text without the code it begins with.</summary>
    public string Without(string text) =>
        Find(text) is [{ Index: <= 3, IsRange: false } first, ..] ? text[(first.Index + first.Length)..].TrimStart(' ', '.', ':', '-', '–', '—', '|', ')', '/', '"', '”') : text;

    private FoundCode? Of(string text, Match match)
    {
        var number = int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);
        return codes.TryGetValue(number, out var code) ? new FoundCode(code, match.Index, match.Length, Range().IsMatch(text.AsSpan(match.Index + match.Length))) : null;
    }

    // The letter may be Latin, Cyrillic or Greek: they look alike, and offices copy them from anywhere.
    [GeneratedRegex(@"(?<![A-Za-z0-9ก-๛])(?:(?:ข้อที่|ข้อ|ตัวชี้วัดที่|ตัวชี้วัด)\s*)?(?:OIT\s*[-–.:]?\s*(?:(?:ข้อที่|ข้อ)\s*)?)?(?:[OoОоΟοＯｏ]|โอ)\s*[-–.:_]?\s*0?(?<n>[1-9][0-9]?)(?![0-9A-Za-z])|(?<![A-Za-z0-9])OIT\s*[-–.:_]?\s*(?:(?:ข้อที่|ข้อ)\s*)?0?(?<n>[1-9][0-9]?)(?![0-9A-Za-z])|(?<=[ก-๛])[OoОоΟοＯｏ]\s?[-–.:_]?\s?0?(?<n>[1-9][0-9]?)(?![0-9A-Za-z])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Written();

    // ข้อ 3 further on is as well the third point of an order.
    [GeneratedRegex(@"^[\s•●▪►▶✓✔➤*»>-]{0,4}(?:ข้อที่|ข้อ)\s*0?(?<n>[1-9][0-9]?)(?![0-9A-Za-z])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\s*(?:-|–|—|~|ถึง)\s*(?:ข้อ\s*)?(?:OIT\s*)?[OoОоΟοＯｏ]\s*-?\s*0?[1-9]|^\s*ถึง\s*(?:ข้อ\s*)?[1-9]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Range();
}
