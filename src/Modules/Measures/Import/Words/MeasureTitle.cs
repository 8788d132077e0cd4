using System.Globalization;
using System.Text.RegularExpressions;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel.Thai;

namespace Sujarit.Measures.Import.Words;

/// <summary>The titles of measures: in their own cell, as headings, and where one cell runs into the next measure.</summary>
internal static partial class MeasureTitle
{
    /// <summary>The titles in one cell: more than one where the cell goes on into the next measure.</summary>
    public static IReadOnlyList<string> Split(IReadOnlyList<Paragraph> paragraphs, int? no)
    {
        var text = Points.OneText(paragraphs);
        var titles = new List<string>();
        var from = 0;
        var expected = (no ?? 1) + 1;
        foreach (Match next in Next().Matches(text))
        {
            if (next.Index > 0 && ToNumber(next) == expected)
            {
                titles.Add(Bare(text[from..next.Index]));
                from = next.Index;
                expected++;
            }
        }

        titles.Add(Bare(text[from..]));
        return titles;
    }

    /// <summary>The text of a cell, parted where "มาตรการที่ n" begins the next measure.</summary>
    public static IEnumerable<(string? Title, IReadOnlyList<Paragraph> Text)> Turns(IReadOnlyList<Paragraph> paragraphs, int no)
    {
        string? title = null;
        var text = new List<Paragraph>();
        foreach (var paragraph in paragraphs)
        {
            var points = text.Count(earlier => PointMark.Number(earlier.Text) is not null);
            if (paragraph.Mark is null && Begun(paragraph.Text, no + 1, points))
            {
                yield return (title, text);
                title = Bare(paragraph.Text);
                text = [];
                no++;
                continue;
            }

            text.Add(paragraph);
        }

        yield return (title, text);
    }

    // "มาตรการที่ ๔" begins measure 4 wherever it stands; "๔. มาตรการ…" does unless it is the fourth point of a list.
    private static bool Begun(string text, int next, int pointsBefore) =>
        Announced().Match(text) is { Success: true } announced ? ToNumber(announced) == next && Named().IsMatch(text[announced.Length..])
        : NumberOf(text) == next && pointsBefore != next - 1 && text.Contains("มาตรการ", StringComparison.Ordinal);

    /// <summary>A measure's title without its number.</summary>
    public static string Bare(string text) => PointMark.Strip(Announced().Replace(Points.Tidy(text), "", 1)).Trim(' ', ':');

    /// <summary>The number in "มาตรการที่ ๒" or "๒. มาตรการ…"; null for other text.</summary>
    public static int? NumberOf(string text) => Next().Match(text) is { Success: true, Index: 0 } match ? ToNumber(match) : null;

    private static int ToNumber(Match match) =>
        int.Parse(ThaiDigits.ToArabic(match.Groups["n"].Value), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"มาตรการที่\s*(?<n>[0-9๐-๙]{1,2})|(?<![0-9๐-๙.])(?<n>[0-9๐-๙]{1,2})\s*[.)]\s*(?=มาตรการ|โครงการ|กิจกรรม)", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Next();

    // "มาตรการที่ ๒ ได้รับความร่วมมือดี" speaks of a measure and begins none.
    [GeneratedRegex("^\\s*(?:มาตรการ|โครงการ|กิจกรรม|แนวทาง|การ)", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Named();

    [GeneratedRegex(@"^\s*(?:[0-9๐-๙]{1,2}[.)]\s*)?มาตรการที่\s*(?<n>[0-9๐-๙]{1,2})\s*[:.)]?\s*(?=\S)", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Announced();
}
