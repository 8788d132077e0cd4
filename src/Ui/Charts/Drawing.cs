using System.Globalization;
using System.Text.Encodings.Web;

namespace Sujarit.Ui.Charts;

/// <summary>Writes SVG and tables; every text is encoded, every length written with a point. Colours are classes of the stylesheet.</summary>
internal sealed class Drawing(TextWriter writer, HtmlEncoder encoder)
{
    /// <summary>Markup of our own, as it is.</summary>
    public void Raw(string markup) => writer.Write(markup);

    /// <summary>Text of anybody.</summary>
    public void Said(string text) => encoder.Encode(writer, text);

    public void Open(double width, double height, string label)
    {
        Raw($"<svg viewBox=\"0 0 {N(width)} {N(height)}\" role=\"img\" aria-label=\"");
        Said(label);
        Raw("\">");
    }

    public void Close() => Raw("</svg>");

    public void Text(double x, double y, string text, string kind = "", string anchor = "start")
    {
        Raw($"<text x=\"{N(x)}\" y=\"{N(y)}\"{Class(kind)}{(anchor == "start" ? "" : $" text-anchor=\"{anchor}\"")}>");
        Said(text);
        Raw("</text>");
    }

    public void Line(double x1, double y1, double x2, double y2, string kind) =>
        Raw($"<line x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\"{Class(kind)}/>");

    public void Box(double x, double y, double width, double height, string kind, double round = 4) =>
        Raw($"<rect x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(width)}\" height=\"{N(height)}\" rx=\"{N(round)}\"{Class(kind)}/>");

    public void Dot(double x, double y, string kind, double size = 4) =>
        Raw($"<circle cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(size)}\"{Class(kind)}/>");

    public void Path(IEnumerable<(double X, double Y)> points, string kind, bool isClosed) =>
        Raw($"<{(isClosed ? "polygon" : "polyline")} points=\"{string.Join(' ', points.Select(point => $"{N(point.X)},{N(point.Y)}"))}\"{Class(kind)}/>");

    /// <summary>A row of a table; its first cell heads it.</summary>
    public void Row(IEnumerable<string> texts)
    {
        Raw("<tr>");
        foreach (var (index, text) in texts.Index())
        {
            Cell(text, index == 0 ? "th scope=\"row\"" : "td class=\"n\"", index == 0 ? "th" : "td");
        }

        Raw("</tr>");
    }

    /// <summary>The heads of the columns.</summary>
    public void Head(IEnumerable<string> texts)
    {
        Raw("<tr>");
        foreach (var (index, text) in texts.Index())
        {
            Cell(text, index == 0 ? "th scope=\"col\"" : "th scope=\"col\" class=\"n\"", "th");
        }

        Raw("</tr>");
    }

    private void Cell(string text, string start, string end)
    {
        Raw($"<{start}>");
        Said(text);
        Raw($"</{end}>");
    }

    private static string Class(string kind) => kind.Length == 0 ? "" : $" class=\"{kind}\"";

    private static string N(double number) => Math.Round(number, 2).ToString(CultureInfo.InvariantCulture);
}
