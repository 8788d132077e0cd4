using Sujarit.Documents.Contracts;
using Sujarit.Kernel.Thai;

namespace Sujarit.Measures.Import.Words;

/// <summary>
/// Takes a cell's paragraphs apart into points: one for each number or bullet, wherever on the line it stands, and one for each
/// paragraph without either. The numbers and bullets themselves are dropped. A point taken apart again gives itself.
/// </summary>
internal static class Points
{
    // A longer paragraph is no list of a clerk's; it is kept whole.
    private const int longest = 20_000;
    private const int deepest = 8;

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

    /// <summary>The text, or null for one that says nothing.</summary>
    public static string? OrNull(string text) => text.Length > 0 ? text : null;

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

        var cuts = depth < deepest && text.Length <= longest ? PointMark.Cuts(text, bare.Length) : [];
        if (cuts.Count == 0 && bare.Length == text.Length)
        {
            points.Add(bare);
            return;
        }

        // Without its mark a text may show another run of numbers.
        if (cuts.Count == 0)
        {
            TakeApart(bare, points, depth);
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
