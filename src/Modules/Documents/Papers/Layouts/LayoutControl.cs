using System.Xml.Linq;
using static Sujarit.Documents.Papers.Layouts.WordNames;

namespace Sujarit.Documents.Papers.Layouts;

/// <summary>A content control of a layout that has a tag.</summary>
internal sealed class LayoutControl
{
    private readonly XElement control;

    private LayoutControl(XElement control, string tag) => (this.control, Tag) = (control, tag);

    public string Tag { get; }

    public XElement Element => control;

    public XElement Content => control.Element(W + "sdtContent") ?? new XElement(W + "sdtContent");

    public bool HoldsRow => Content.Elements(W + "tr").Any() || control.Parent?.Name == W + "tbl";

    public bool HoldsCell => Content.Elements(W + "tc").Any();

    /// <summary>Whether it stands in a line, among other words or alone.</summary>
    public bool IsInLine => !HoldsRow && !HoldsCell && control.Ancestors().First(around => around.Name.LocalName is "p" or "tc" or "body" or "hdr" or "ftr" or "footnote" or "endnote" or "txbxContent").Name == W + "p";

    /// <summary>The paragraph it stands in; null where it holds paragraphs of its own.</summary>
    public XElement? Line => IsInLine ? control.Ancestors(W + "p").First() : null;

    /// <summary>Whether nothing else stands in its line, so that the line may become paragraphs.</summary>
    public bool IsAlone => Line is { } line && control.Parent == line && line.Elements().All(part => part == control || part.Name.LocalName is "pPr" or "bookmarkStart" or "bookmarkEnd" or "proofErr" || IsBareRun(part));

    public bool IsInTextBox => control.Ancestors().Any(around => around.Name.LocalName == "txbxContent");

    /// <summary>The controls of a part that have a tag, outer ones first.</summary>
    public static IReadOnlyList<LayoutControl> In(XDocument part) =>
        [.. part.Descendants(W + "sdt").Select(control => (control, tag: control.Element(W + "sdtPr")?.Element(W + "tag").Value()?.Trim())).Where(known => !string.IsNullOrEmpty(known.tag)).Select(known => new LayoutControl(known.control, known.tag!.ToLowerInvariant()))];

    /// <summary>How the letters in it look: as those that stand there, or as Word would letter what is typed over its prompt.</summary>
    public XElement? Letters()
    {
        var own = control.Element(W + "sdtPr");
        var letters = own?.Element(W + "showingPlcHdr") is null
            ? Content.Descendants(W + "r").OrderBy(run => run.Element(W + "t") is null).FirstOrDefault()?.Element(W + "rPr") ?? own?.Element(W + "rPr")
            : own.Element(W + "rPr") ?? Paragraph()?.Element(W + "pPr")?.Element(W + "rPr");
        if (letters is null)
        {
            return null;
        }

        // A paragraph mark's properties hold more than letters may.
        var copy = new XElement(W + "rPr", letters.Elements().Where(property => property.Name.LocalName is not ("ins" or "del" or "moveFrom" or "moveTo" or "rPrChange")));
        copy.Elements(W + "rStyle").Where(style => style.Value() == "PlaceholderText").Remove();
        return copy.HasElements ? copy : null;
    }

    /// <summary>The properties of the paragraph in it, or of the one it stands in; without the shape of a section.</summary>
    public XElement? Shape()
    {
        var shape = Paragraph()?.Element(W + "pPr") is { } properties ? new XElement(properties) : null;
        shape?.Elements().Where(property => property.Name.LocalName is "sectPr" or "pPrChange").Remove();
        return shape is { HasElements: true } ? shape : null;
    }

    private XElement? Paragraph() => Line ?? Content.Descendants(W + "p").FirstOrDefault();

    private static bool IsBareRun(XElement part) => part.Name == W + "r" && part.Elements().All(piece => piece.Name == W + "rPr" || (piece.Name == W + "t" && string.IsNullOrWhiteSpace(piece.Value)));
}
