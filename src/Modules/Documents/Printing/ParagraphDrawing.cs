using System.Globalization;
using Sujarit.Documents.Contracts;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sujarit.Documents.Printing;

/// <summary>Draws paragraphs, on the page and in the cells of tables.</summary>
internal sealed class ParagraphDrawing(ListBook lists, Lettering lettering)
{
    public W.Paragraph OnPage(Paragraph paragraph)
    {
        var properties = Properties(paragraph.Mark is null ? StyleOnPage(paragraph.Style) : "ListParagraph", paragraph);
        if (paragraph.Mark is { } mark)
        {
            properties.Append(lists.Place(mark));
            properties.Append(new W.Tabs(new W.TabStop { Val = W.TabStopValues.Left, Position = Twips.Centimetres(3.5) }));
            properties.Append(new W.Indentation { Left = "0", FirstLine = "1417" });
        }

        if (paragraph.Style == ParagraphStyle.Labelled && paragraph.Mark is null)
        {
            Hang(properties, paragraph.Text);
        }

        return Draw(properties, paragraph.Text);
    }

    /// <summary>What a cell holds: at least one paragraph, as Word demands.</summary>
    public IEnumerable<W.Paragraph> InCell(Cell? cell, bool isHeader)
    {
        lists.Restart();
        if (cell is null || cell.Paragraphs.Count == 0)
        {
            return [new W.Paragraph(new W.ParagraphProperties(Style("TableText")))];
        }

        return cell.Paragraphs.Select(paragraph => InCell(paragraph, isHeader));
    }

    public static W.ParagraphStyleId Style(string style) => new() { Val = style };

    private W.Paragraph InCell(Paragraph paragraph, bool isHeader)
    {
        var properties = Properties(isHeader ? "TableHeading" : StyleInCell(paragraph.Style), paragraph);
        if (paragraph.Mark is { } mark)
        {
            properties.Append(lists.Place(mark));
            var room = Twips.Points(TextWidth.Of(mark + " ", lettering.Table)).ToString(CultureInfo.InvariantCulture);
            properties.Append(new W.Indentation { Left = room, Hanging = room });
        }

        return Draw(properties, paragraph.Text);
    }

    private void Hang(W.ParagraphProperties properties, string text)
    {
        var label = text[..Math.Max(0, text.IndexOf('\t', StringComparison.Ordinal))];
        var room = Twips.Points(TextWidth.Of(label + "   ", lettering.Body));
        var indent = room.ToString(CultureInfo.InvariantCulture);
        properties.Append(
            new W.Tabs(new W.TabStop { Val = W.TabStopValues.Left, Position = room }),
            new W.SpacingBetweenLines { Before = Twips.Points(lettering.Body / 2).ToString(CultureInfo.InvariantCulture) },
            new W.Indentation { Left = indent, Hanging = indent });
    }

    private static W.ParagraphProperties Properties(string style, Paragraph paragraph)
    {
        var properties = new W.ParagraphProperties(Style(style));
        if (paragraph.StaysWithNext)
        {
            properties.Append(new W.KeepNext());
        }

        if (paragraph.StartsPage)
        {
            properties.Append(new W.PageBreakBefore());
        }

        return properties;
    }

    private static W.Paragraph Draw(W.ParagraphProperties properties, string text)
    {
        var drawn = new W.Paragraph(properties);
        drawn.Append(Ink.Runs(text));
        return drawn;
    }

    private static string StyleOnPage(ParagraphStyle style) =>
        style switch
        {
            ParagraphStyle.Title => "Title",
            ParagraphStyle.Heading1 => "Heading1",
            ParagraphStyle.Heading2 => "Heading2",
            ParagraphStyle.Plain or ParagraphStyle.Labelled => "Normal",
            ParagraphStyle.Centred => "Centred",
            _ => "BodyText",
        };

    private static string StyleInCell(ParagraphStyle style) =>
        style switch
        {
            ParagraphStyle.Title or ParagraphStyle.Heading1 or ParagraphStyle.Heading2 => "TableHeading",
            ParagraphStyle.Centred => "TableCentred",
            _ => "TableText",
        };
}
