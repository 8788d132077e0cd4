using System.Text.RegularExpressions;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Proofreading;

/// <summary>Thai and Arabic digits on one paper; an official paper keeps to one set.</summary>
internal static partial class DigitCheck
{
    private const int longestQuote = 120;

    public static IEnumerable<Finding> Read(IReadOnlyList<(string Where, string Text)> parts) => Read(parts, text => text);

    /// <summary>Reads a paper of which something does not count.</summary>
    /// <param name="parts">Everything on it.</param>
    /// <param name="blank">Blanks out what does not count; what is left keeps its place.</param>
    public static IEnumerable<Finding> Read(IReadOnlyList<(string Where, string Text)> parts, Func<string, string> blank)
    {
        var texts = parts.Select(part => (part.Where, part.Text, Bare: Latin().Replace(blank(part.Text), found => new string(' ', found.Length)))).ToList();
        var thai = texts.Sum(part => part.Bare.Count(IsThai));
        var arabic = texts.Sum(part => part.Bare.Count(char.IsAsciiDigit));
        if (thai == 0 || arabic == 0)
        {
            yield break;
        }

        Func<char, bool> isRarer = thai >= arabic ? char.IsAsciiDigit : IsThai;
        foreach (var (where, text, bare) in texts.Where(part => part.Bare.Any(isRarer)).DistinctBy(part => part.Where))
        {
            var at = bare.IndexOf(bare.First(isRarer), StringComparison.Ordinal);
            var from = Math.Max(0, at - 40);
            yield return new Finding(
                FindingKind.MixedDigits,
                where,
                text[from..Math.Min(text.Length, from + longestQuote)].Trim(),
                "รายงานใช้ทั้งเลขไทยและเลขอารบิก หนังสือราชการใช้เลขไทยทั้งฉบับ โปรดใช้เลขชุดเดียวกัน"
            );
        }
    }

    // A lone ๐ is a bullet, drawn with the nearest key.
    private static bool IsThai(char character) => character is >= '๑' and <= '๙';

    // Addresses, codes and foreign words keep Arabic digits.
    [GeneratedRegex(@"(?:https?://|www\.)\S+|[A-Za-z][A-Za-z0-9._@/-]*|[0-9]+(?:[-/][0-9]+)*[A-Za-z]+", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Latin();
}
