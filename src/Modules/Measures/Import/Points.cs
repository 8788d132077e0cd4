using Sujarit.Documents.Contracts;
using Sujarit.Kernel.Thai;

namespace Sujarit.Measures.Import;

/// <summary>
/// Takes a cell's paragraphs apart into points: one for each number or bullet, wherever on the line it stands, and one for each
/// paragraph without either. The numbers and bullets themselves are dropped. A point taken apart again gives itself.
/// </summary>
internal static class Points
{
    public static IReadOnlyList<string> Of(IEnumerable<Paragraph> paragraphs) =>
        [.. paragraphs.SelectMany(paragraph => paragraph.Text.Split('\n')).SelectMany(Of)];

    public static IReadOnlyList<string> Of(string text)
    {
        var points = new List<string>();
        TakeApart(Tidy(text), points, depth: 0);
        return points;
    }

    /// <summary>The paragraphs as one text, for what is no list: a title, a period.</summary>
    public static string OneText(IEnumerable<Paragraph> paragraphs) =>
        Tidy(string.Join(' ', paragraphs.Select(paragraph => paragraph.Text.Replace('\n', ' '))));

    public static string Tidy(string text)
    {
        var mended = ThaiText.MendSpaces(ThaiText.Clean(text));
        return string.Join(' ', mended.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    private static void TakeApart(string text, List<string> points, int depth)
    {
        var bare = PointMark.Strip(text);
        if (bare.Length == 0)
        {
            return;
        }

        var cuts = depth < 8 ? PointMark.Cuts(text, bare.Length) : [];
        if (cuts.Count == 0)
        {
            points.Add(bare);
            return;
        }

        var from = 0;
        foreach (var cut in cuts.Append(text.Length))
        {
            TakeApart(text[from..cut].Trim(), points, depth + 1);
            from = cut;
        }
    }
}
