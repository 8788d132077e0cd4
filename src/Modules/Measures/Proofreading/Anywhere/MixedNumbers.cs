using System.Text.RegularExpressions;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Proofreading.Anywhere;

/// <summary>Thai and Arabic digits inside one number, as ๒๕ behind a 6.</summary>
internal static partial class MixedNumbers
{
    public static IEnumerable<Finding> Read(IReadOnlyList<(string Where, string Text)> texts) =>
        texts.SelectMany(part => In(part.Text).Select(number => new Finding(
            FindingKind.MixedNumber,
            part.Where,
            number.Value,
            $"“{number.Value}” มีทั้งเลขไทยและเลขอารบิกในจำนวนเดียวกัน โปรดพิมพ์ใหม่ด้วยเลขชุดเดียว"
        )));

    /// <summary>The text with its mixed numbers blanked out; what is left keeps its place.</summary>
    public static string Blank(string text)
    {
        var left = text.ToCharArray();
        foreach (var number in In(text))
        {
            Array.Fill(left, ' ', number.Index, number.Length);
        }

        return new string(left);
    }

    private static IEnumerable<Match> In(string text) => Number().Matches(Links.Blank(text)).Where(number => IsMixed(number.Value));

    // ๐12 is a bullet or the letter O drawn with the nearest key.
    private static bool IsMixed(string number) =>
        number.Any(char.IsAsciiDigit) && number.Any(character => character is >= '๐' and <= '๙') && !(number.Length <= 3 && number[0] is '๐' or '0');

    [GeneratedRegex(@"(?<![A-Za-z0-9๐-๙])[0-9๐-๙]+(?:[.,/-][0-9๐-๙]+)*", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Number();
}
