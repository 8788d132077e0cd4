using System.Xml.Linq;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Printing;
using Drawn = DocumentFormat.OpenXml.Wordprocessing;
using static Sujarit.Documents.Papers.Layouts.WordNames;

namespace Sujarit.Documents.Papers.Layouts;

/// <summary>Writes into a layout in the layout's own letters: it may have none of the styles of the built-in form, so nothing is set by their names.</summary>
/// <param name="shape">The properties of the paragraph that was there; null for none.</param>
/// <param name="letters">The properties of the letters that were there; null for none.</param>
internal sealed class LayoutInk(XElement? shape, XElement? letters)
{
    private const string symbols = "Segoe UI Symbol";
    private static readonly string[] edges = ["top", "left", "bottom", "right"];

    /// <summary>How large the letters are, in points.</summary>
    public double Size(LayoutStyles styles) => styles.Size(shape, letters);

    /// <summary>The text as runs.</summary>
    public IEnumerable<XElement> Runs(string text, bool isBold = false) => Ink.Runs(text).Select(run => Lettered(XElement.Parse(run.OuterXml), isBold));

    /// <summary>A paragraph of the shape that was there.</summary>
    public XElement Paragraph(string text) => new(W + "p", Copy(shape), Runs(text));

    /// <summary>The paragraphs of a paper's body: headings bold and not indented, the points of a list with their marks.</summary>
    public IEnumerable<XElement> Body(string body)
    {
        var paragraphs = PaperBody.Blocks(body).Cast<Paragraph>().Select(Body).ToList();
        return paragraphs.Count > 0 ? paragraphs : [Paragraph("")];
    }

    /// <summary>A line of the mark of a cancelled paper; lines that follow each other stand in one frame.</summary>
    public XElement Framed(string text, bool isBold)
    {
        var properties = Copy(shape) ?? new XElement(W + "pPr");
        (string, object)[] line = [("val", "single"), ("sz", 8), ("space", 4), ("color", "auto")];
        properties.Put(new XElement(W + "pBdr", edges.Select(edge => Property(edge, line))));
        properties.Put(Property("ind", ("left", 0), ("firstLine", 0)));
        properties.Put(Property("jc", ("val", "center")));
        return new XElement(W + "p", properties, Runs(text, isBold));
    }

    /// <summary>A paragraph as the built-in form draws it, its styles written out.</summary>
    public XElement Borrowed(Drawn.Paragraph drawn)
    {
        var paragraph = XElement.Parse(drawn.OuterXml);
        var properties = paragraph.Element(W + "pPr") ?? new XElement(W + "pPr");
        var style = properties.Element(W + "pStyle").Value();
        properties.Elements(W + "pStyle").Remove();
        if (shape?.Element(W + "pStyle") is { } own)
        {
            properties.Put(new XElement(own));
        }

        WriteOut(style, properties);
        paragraph.Elements(W + "r").ToList().ForEach(run => Lettered(run, isBold: style == "OpinionTitle"));
        return paragraph;
    }

    private XElement Body(Paragraph block)
    {
        if (block.Style != ParagraphStyle.Heading2)
        {
            return Paragraph(block.Mark is { } mark ? $"{mark} {block.Text}" : block.Text);
        }

        var properties = Copy(shape) ?? new XElement(W + "pPr");
        properties.Put(Property("keepNext"));
        properties.Put(Property("ind", ("left", properties.Element(W + "ind").Value("left") ?? "0"), ("firstLine", 0)));
        return new XElement(W + "p", properties, Runs(block.Text, isBold: true));
    }

    // As Printing/styles.xml has them.
    private static void WriteOut(string? style, XElement properties)
    {
        properties.PutUsual(Property("keepLines"));
        switch (style)
        {
            case "OpinionTitle":
                properties.Put(Property("keepNext"));
                properties.PutUsual(Property("spacing", ("before", 240), ("after", 0)));
                properties.PutUsual(Property("jc", ("val", "left")));
                break;
            case "BodyText":
                properties.PutUsual(Property("spacing", ("before", 120), ("after", 0)));
                properties.PutUsual(Property("ind", ("left", 0), ("firstLine", 1417)));
                properties.PutUsual(Property("jc", ("val", "thaiDistribute")));
                break;
            default:
                properties.PutUsual(Property("spacing", ("before", 0), ("after", 0)));
                properties.PutUsual(Property("jc", ("val", "center")));
                break;
        }

        properties.PutUsual(Property("ind", ("left", 0), ("firstLine", 0)));
        var room = properties.Element(W + "ind")!;
        if (room.Attribute(W + "firstLine") is null && room.Attribute(W + "hanging") is null)
        {
            room.Add(new XAttribute(W + "firstLine", 0));
        }
    }

    private XElement Lettered(XElement run, bool isBold)
    {
        var style = run.Element(W + "rPr")?.Element(W + "rStyle").Value();
        run.Elements(W + "rPr").Remove();
        var properties = Copy(letters) ?? new XElement(W + "rPr");
        if (isBold)
        {
            properties.Put(Property("b"));
            properties.Put(Property("bCs"));
        }

        if (style == "DottedLine")
        {
            properties.Put(Property("u", ("val", "dotted")));
        }
        else if (style == "CheckBox")
        {
            properties.Put(Property("rFonts", ("ascii", symbols), ("hAnsi", symbols), ("eastAsia", symbols), ("cs", symbols)));
        }

        if (properties.HasElements)
        {
            run.AddFirst(properties);
        }

        return run;
    }

    private static XElement? Copy(XElement? properties) => properties is null ? null : new XElement(properties);
}
