using System.Text.RegularExpressions;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel.Thai;

namespace Sujarit.Documents.Papers;

/// <summary>
/// What is written in a paper's body: each line a paragraph, a line that begins with <c>#</c> a heading, one that begins with a number or a
/// dash a row of a list. Digits become Thai, but for lines without a Thai letter and for words with Latin letters.
/// </summary>
internal static partial class PaperBody
{
    public static IEnumerable<Block> Blocks(string body) => Lines(body).Select(Block);

    public static IEnumerable<string> Lines(string? text) => (text ?? "").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    /// <summary>A text with its digits as papers print them.</summary>
    public static string Printed(string? text) => text is null ? "" : text.Any(letter => letter is >= 'ก' and <= 'ฺ') ? ThaiDigits.ToThai(text) : text;

    private static Paragraph Block(string line)
    {
        if (line.StartsWith('#'))
        {
            return new Paragraph(Printed(line.TrimStart('#', ' '))) { Style = ParagraphStyle.Heading2 };
        }

        var item = Item().Match(line);
        return item.Success
            ? new Paragraph(Printed(item.Groups["text"].Value)) { Mark = Mark(item) }
            : new Paragraph(Printed(line));
    }

    private static string Mark(Match item) => Printed(item.Groups["text"].Value) != item.Groups["text"].Value || HasThai(item.Groups["text"].Value) ? ThaiDigits.ToThai(item.Groups["mark"].Value) : item.Groups["mark"].Value;

    private static bool HasThai(string text) => text.Any(letter => letter is >= 'ก' and <= 'ฺ');

    [GeneratedRegex(@"^(?<mark>[-•]|\(?[1-9๑-๙][0-9๐-๙]{0,2}[.)]|\([ก-ฮ]\)|[ก-ฮ]\))[ \t]+(?<text>.+)$", RegexOptions.None, 1000)]
    private static partial Regex Item();
}
