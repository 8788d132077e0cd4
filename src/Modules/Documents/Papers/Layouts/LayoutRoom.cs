using System.Globalization;
using System.Xml.Linq;
using Sujarit.Documents.Printing;
using static Sujarit.Documents.Papers.Layouts.WordNames;

namespace Sujarit.Documents.Papers.Layouts;

/// <summary>How wide a place of a layout is, in twips: a cell's room, or a line of the page.</summary>
internal sealed class LayoutRoom(XDocument text)
{
    private const int usualMargin = 108;
    private const int widest = 40_000;
    private static readonly int usual = PageShape.Usual.TextWidth;

    /// <summary>Of what stands in a control; the control may hold the cell, or stand in one.</summary>
    public int Of(XElement control) => control.Elements(W + "sdtContent").Elements(W + "tc").FirstOrDefault() is { } held ? Inside(held) : Around(control);

    private int Around(XElement place) => place.Ancestors(W + "tc").FirstOrDefault() is { } cell ? Inside(cell) : Line(place);

    private int Inside(XElement cell)
    {
        var table = cell.Ancestors(W + "tbl").FirstOrDefault();
        var own = cell.Element(W + "tcPr")?.Element(W + "tcMar");
        var shared = table?.Element(W + "tblPr")?.Element(W + "tblCellMar");
        return Math.Max(1, Width(cell, table) - Margin(own, shared, "left", "start") - Margin(own, shared, "right", "end"));
    }

    // What the cell says itself; else what Word last gave its columns; else its part of the row.
    private int Width(XElement cell, XElement? table)
    {
        var said = cell.Element(W + "tcPr")?.Element(W + "tcW");
        if (Fixed(said) is { } width)
        {
            return width;
        }

        var grid = table?.Element(W + "tblGrid")?.Elements(W + "gridCol").Select(column => Number(column, "w") ?? 0).ToList() ?? [];
        if (Part(said) is { } part)
        {
            return (int)(part * Whole(table, grid.Sum()));
        }

        var row = cell.Ancestors(W + "tr").First();
        var cells = row.Descendants(W + "tc").Where(other => other.Ancestors(W + "tr").First() == row).ToList();
        var first = (Number(row.Element(W + "trPr")?.Element(W + "gridBefore"), "val") ?? 0) + cells.TakeWhile(other => other != cell).Sum(Span);
        return grid.Skip(first).Take(Span(cell)).Sum() is > 0 and var columns ? columns : Whole(table, grid.Sum()) * Span(cell) / cells.Sum(Span);
    }

    private int Whole(XElement? table, int columns)
    {
        var said = table?.Element(W + "tblPr")?.Element(W + "tblW");
        return Fixed(said) ?? (Part(said) is { } part ? (int)(part * Around(table!)) : columns > 0 ? columns : table is null ? usual : Around(table));
    }

    // The shape of a section stands at its end; a page may be set in columns.
    private int Line(XElement place)
    {
        var section = text.Descendants(W + "sectPr").FirstOrDefault(known => known.IsAfter(place)) ?? text.Descendants(W + "sectPr").LastOrDefault();
        var margins = section?.Element(W + "pgMar");
        var page = Number(section?.Element(W + "pgSz"), "w") - Number(margins, "left") - Number(margins, "right") - (Number(margins, "gutter") ?? 0) is > 0 and { } room ? room : usual;
        var columns = section?.Element(W + "cols");
        var count = Number(columns, "num") ?? 1;
        return columns?.Elements(W + "col").Select(column => Number(column, "w")).Min() ?? (count > 1 ? (page - ((count - 1) * (Number(columns, "space") ?? 720))) / count : page);
    }

    private static int Span(XElement cell) => Number(cell.Element(W + "tcPr")?.Element(W + "gridSpan"), "val") ?? 1;

    private static int Margin(XElement? own, XElement? shared, params string[] sides) =>
        new[] { own, shared }.SelectMany(margins => sides.Select(side => margins?.Element(W + side))).FirstOrDefault(margin => margin is not null) is { } margin ? Number(margin, "w") ?? 0 : usualMargin;

    private static int? Fixed(XElement? width) => width.Value("type") is "dxa" or null ? Number(width, "w") : null;

    // In fiftieths of a percent, or with the sign of it (ECMA-376 part 1, 17.18.90).
    private static double? Part(XElement? width) =>
        width.Value("type") != "pct" || !double.TryParse(width.Value("w")?.TrimEnd('%'), CultureInfo.InvariantCulture, out var said) ? null
        : (width.Value("w")!.EndsWith('%') ? said / 100 : said / 5_000) is > 0 and <= 1 and var part ? part : null;

    private static int? Number(XElement? element, string attribute) =>
        int.TryParse(element.Value(attribute), CultureInfo.InvariantCulture, out var number) && number is > 0 and < widest ? number : null;
}
