using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Sujarit.Disclosure.Search;

/// <summary>A piece of a text as it is shown, cut into what was searched for and the rest.</summary>
/// <param name="Parts">Its parts in their order; together they are the piece.</param>
internal sealed record MarkedText(IReadOnlyList<(string Text, bool IsHit)> Parts) : IHtmlContent
{
    // How far the end of a piece is taken back to the nearest space, at most.
    private const int loose = 20;

    public bool HasHit => Parts.Any(part => part.IsHit);

    /// <summary>Marks a whole text.</summary>
    public static MarkedText Of(string shown, SearchWords words)
    {
        var hits = Hits(shown, words);
        var parts = new List<(string, bool)>();
        var from = 0;
        foreach (var (start, end) in hits)
        {
            Add(parts, shown[from..start], isHit: false);
            Add(parts, shown[start..end], isHit: true);
            from = end;
        }

        Add(parts, shown[from..], isHit: false);
        return new MarkedText(parts);
    }

    /// <summary>Marks a piece cut out of a longer text: its ends are taken back to where a reader can begin, and shown by dots.</summary>
    public static MarkedText OfPiece(string piece, SearchWords words, bool isCutBefore, bool isCutAfter)
    {
        var hits = Hits(piece, words);
        var first = hits.Count > 0 ? hits[0].Start : piece.Length;
        var last = hits.Count > 0 ? hits[^1].End : 0;
        var start = isCutBefore ? Math.Min(Begin(piece), first) : 0;
        var end = isCutAfter ? Math.Max(End(piece), last) : piece.Length;
        var marked = Of(end > start ? piece[start..end].Trim() : "", words);
        return marked with { Parts = [.. Dots(isCutBefore), .. marked.Parts, .. Dots(isCutAfter)] };
    }

    /// <summary>Without a blank of its own between the parts: Thai words have none.</summary>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var (text, isHit) in Parts)
        {
            writer.Write(isHit ? "<mark>" : "");
            encoder.Encode(writer, text);
            writer.Write(isHit ? "</mark>" : "");
        }
    }

    public override string ToString() => string.Concat(Parts.Select(part => part.IsHit ? $"[{part.Text}]" : part.Text));

    /// <summary>Where the words stand, in order, those that touch as one. A mark above or below a consonant goes with it.</summary>
    private static List<(int Start, int End)> Hits(string shown, SearchWords words)
    {
        var folded = SearchFold.Of(shown);
        var all = new List<(int Start, int End)>();
        foreach (var word in words.All)
        {
            for (var at = folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                all.Add((WithBase(shown, at), WithMarks(shown, at + word.Length)));
            }
        }

        var merged = new List<(int Start, int End)>();
        foreach (var hit in all.OrderBy(hit => hit.Start).ThenByDescending(hit => hit.End))
        {
            if (merged.Count > 0 && hit.Start <= merged[^1].End)
            {
                merged[^1] = (merged[^1].Start, Math.Max(merged[^1].End, hit.End));
            }
            else
            {
                merged.Add(hit);
            }
        }

        return merged;
    }

    private static int WithBase(string text, int at)
    {
        while (at > 0 && Belongs(text[at]))
        {
            at--;
        }

        return at;
    }

    private static int WithMarks(string text, int at)
    {
        while (at < text.Length && Belongs(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool Belongs(char letter) => char.IsLowSurrogate(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static int Begin(string piece)
    {
        var space = piece.AsSpan(0, Math.Min(loose, piece.Length)).IndexOf(' ');
        return space >= 0 ? space + 1 : WithMarks(piece, 0);
    }

    private static int End(string piece)
    {
        var from = Math.Max(0, piece.Length - loose);
        var space = piece.AsSpan(from).LastIndexOf(' ');
        return space >= 0 ? from + space : piece.Length == 0 ? 0 : WithBase(piece, piece.Length - 1);
    }

    private static IEnumerable<(string, bool)> Dots(bool isCut) => isCut ? [("…", false)] : [];

    private static void Add(List<(string, bool)> parts, string text, bool isHit)
    {
        if (text.Length > 0)
        {
            parts.Add((text, isHit));
        }
    }
}
