using System.Globalization;
using System.Text.RegularExpressions;
using Sujarit.Documents.Contracts;

namespace Sujarit.Documents.Reading.Pdf;

/// <summary>
/// The text of pages as pdftotext gives it, line by line. Full lines join the next one; a wide gap inside a line becomes a tab, for it
/// parts columns.
/// </summary>
internal sealed partial class LaidOutText(Quota quota)
{
    private readonly Flow flow = new(quota);

    public static Document Read(string text, Quota quota)
    {
        var laid = new LaidOutText(quota);
        var pages = text.Split('\f');
        for (var page = 0; page < pages.Length; page++)
        {
            laid.ReadPage(pages[page], string.Create(CultureInfo.InvariantCulture, $"page {page + 1}"));
        }

        return laid.flow.Finish("") with { HasOnlyLines = true };
    }

    [GeneratedRegex(@" {3,}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Gap();

    // A number, a bullet or a bracketed letter begins a point of its own.
    [GeneratedRegex(@"^\s*([0-9๐-๙]+[.)]|\([0-9๐-๙ก-ฮ]+\)|[-–•○☐☑])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Point();

    // A line that ends in a figure with two places is a row of a table or the end of a sentence.
    [GeneratedRegex(@"[0-9๐-๙]\.[0-9๐-๙]{2}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figure();

    private void ReadPage(string page, string place)
    {
        var lines = page.Split('\n');
        var width = lines.Max(line => line.TrimEnd().Length);
        var before = "";
        foreach (var line in lines.Select(line => line.TrimEnd()))
        {
            if (!Continues(before, line, width))
            {
                flow.EndParagraph();
                flow.Where = place;
            }
            else if (!IsThai(before[^1]) || !IsThai(line.TrimStart()[0]))
            {
                // Thai puts no blank between words, so a line that ends in Thai needs none.
                flow.Write(' ');
            }

            flow.Write(Gap().Replace(line.Trim(), "\t"));
            before = line;
        }

        flow.EndParagraph();
    }

    private static bool Continues(string before, string line, int width) =>
        before.Length > 0
        && line.Length > 0
        && before.Length * 100 >= width * 85
        && Indent(line) <= Indent(before)
        && !Point().IsMatch(line)
        && !Figure().IsMatch(before)
        && !Gap().IsMatch(before.Trim())
        && !Gap().IsMatch(line.Trim());

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    private static bool IsThai(char letter) => letter is >= '\u0E01' and <= '\u0E4E';
}
