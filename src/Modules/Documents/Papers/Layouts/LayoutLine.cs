using System.Xml.Linq;
using static Sujarit.Documents.Papers.Layouts.WordNames;

namespace Sujarit.Documents.Papers.Layouts;

/// <summary>Takes words out of a layout and leaves what only hangs on them: boxes, pictures, notes, ends of pages and sections, marks of places.</summary>
internal static class LayoutLine
{
    private static readonly XNamespace alternatives = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static readonly HashSet<string> hanging = ["drawing", "pict", "object", "footnoteReference", "endnoteReference"];

    /// <summary>A line goes with its words. Word wants a paragraph at the end of every cell and box, and keeps the shape of a section in one.</summary>
    public static void TakeOut(XElement paragraph)
    {
        foreach (var words in paragraph.Descendants().Where(part => IsWord(part) && part.Ancestors(W + "p").First() == paragraph).ToList())
        {
            words.Remove();
        }

        var marks = LoneMarks(paragraph);
        if (Holds(paragraph))
        {
            return;
        }

        if (paragraph.ElementsAfterSelf(W + "p").Any() || paragraph.ElementsBeforeSelf().LastOrDefault()?.Name == W + "p")
        {
            paragraph.ReplaceWith(marks);
        }
        else
        {
            paragraph.Elements().Where(part => part.Name != W + "pPr").Remove();
            paragraph.Add(marks);
        }
    }

    /// <summary>Takes from what is about to be written over whatever floats beside its words, and marks whose other half stands elsewhere.</summary>
    public static IReadOnlyList<XElement> TakeFloating(XElement place)
    {
        var floating = place.Descendants().Where(part => IsRun(part) && !part.Ancestors().TakeWhile(around => around != place).Any(IsRun) && part.Descendants().Any(Floats)).ToList();
        var marks = LoneMarks(place).Where(mark => !floating.Exists(run => mark.Ancestors().Contains(run))).ToList();
        List<XElement> taken = [.. marks, .. floating];
        taken.ForEach(part => part.Remove());
        foreach (var words in floating.SelectMany(run => run.DescendantsAndSelf(W + "r")).Where(run => !run.Ancestors().Any(around => around.Name.LocalName == "txbxContent")).Elements().Where(IsWord).ToList())
        {
            words.Remove();
        }

        return taken;
    }

    private static bool IsRun(XElement part) => part.Name == W + "r" || part.Name == alternatives + "AlternateContent";

    private static bool Floats(XElement part) =>
        part.Name.LocalName == "anchor" || (part.Name.LocalName is "shape" or "rect" or "roundrect" or "group" && ((string?)part.Attribute("style"))?.Contains("position:absolute", StringComparison.Ordinal) == true);

    // What a run says itself; a formula says something too.
    private static bool IsWord(XElement part) =>
        part.Name.LocalName is "oMath" or "oMathPara" || (part.Parent?.Name == W + "r" && part.Name != W + "rPr" && part.Name != alternatives + "AlternateContent" && !hanging.Contains(part.Name.LocalName) && !EndsPage(part));

    private static bool EndsPage(XElement part) => part.Name == W + "br" && part.Value("type") is "page" or "column";

    private static bool Holds(XElement paragraph) =>
        paragraph.Element(W + "pPr") is { } shape && (shape.Element(W + "sectPr") is not null || IsOn(shape.Element(W + "pageBreakBefore")))
        || paragraph.Descendants().Any(part => hanging.Contains(part.Name.LocalName) || EndsPage(part));

    private static List<XElement> LoneMarks(XElement place)
    {
        var marks = place.Descendants().Where(part => part.Name == W + "bookmarkStart" || part.Name == W + "bookmarkEnd").ToList();
        return [.. marks.GroupBy(mark => mark.Value("id")).Where(pair => pair.Select(mark => mark.Name).Distinct().Count() == 1).SelectMany(pair => pair)];
    }
}
