using System.Xml.Linq;
using static Sujarit.Documents.Papers.Layouts.WordNames;

namespace Sujarit.Documents.Papers.Layouts;

/// <summary>Word's own fields in a text: only those that count pages are taken; others fetch, run, or say something else every day.</summary>
internal static class LayoutCodes
{
    private static readonly HashSet<string> accepted = new(["PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "PAGEREF", "REF", "SEQ", "SYMBOL"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of fields that are not taken.</summary>
    public static IEnumerable<string> Refused(XDocument text) =>
        Simple(text).Concat(Composed(text)).Select(code => code.Trim().Split((char[]?)null, 2)[0].Split('\\')[0]).Where(name => name.Length > 0 && !accepted.Contains(name)).Select(Shown).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Simple(XDocument text) => text.Descendants(W + "fldSimple").Select(field => field.Value("instr") ?? "");

    // A field begins, says its code in pieces, and ends; one may stand within another.
    private static IEnumerable<string> Composed(XDocument text)
    {
        var open = new Stack<List<string>>();
        List<string> loose = [];
        foreach (var piece in text.Descendants().Where(piece => piece.Name == W + "fldChar" || piece.Name == W + "instrText"))
        {
            if (piece.Name == W + "instrText")
            {
                (open.TryPeek(out var inner) ? inner : loose).Add(piece.Value);
            }
            else if (piece.Value("fldCharType") == "begin")
            {
                open.Push([]);
            }
            else if (piece.Value("fldCharType") == "end" && open.TryPop(out var whole))
            {
                yield return string.Concat(whole);
            }
        }

        foreach (var rest in open.Append(loose))
        {
            yield return string.Concat(rest);
        }
    }

    private static string Shown(string name) => name.Length > 40 ? name[..40] : name.ToUpperInvariant();
}
