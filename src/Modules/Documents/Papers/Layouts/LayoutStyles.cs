using System.Globalization;
using System.Xml.Linq;
using static Sujarit.Documents.Papers.Layouts.WordNames;

namespace Sujarit.Documents.Papers.Layouts;

/// <summary>The styles of a layout: what letters look like where nothing is said beside them.</summary>
internal sealed class LayoutStyles(XDocument? styles)
{
    private const int deepest = 20;
    private const double usual = 10;

    private readonly Dictionary<string, XElement> known = (styles?.Descendants(W + "style") ?? []).GroupBy(style => style.Value("styleId") ?? "").ToDictionary(same => same.Key, same => same.First());
    private readonly string? ordinary = styles?.Descendants(W + "style").FirstOrDefault(style => style.Value("type") == "paragraph" && style.Value("default") is "1" or "true" or "on").Value("styleId");

    /// <summary>The size of Thai letters in points (ECMA-376 part 1, 17.3.2.39: complex script goes by its own).</summary>
    public double Size(XElement? shape, XElement? letters)
    {
        var size = letters?.Element(W + "szCs") ?? Said(letters?.Element(W + "rStyle").Value(), "szCs") ?? Said(shape?.Element(W + "pStyle").Value() ?? ordinary, "szCs") ?? AtFirst("szCs");
        return double.TryParse(size.Value(), CultureInfo.InvariantCulture, out var halves) && halves is >= 2 and <= 400 ? halves / 2 : usual;
    }

    /// <summary>Whether the words of a run are hidden. Said beside them it counts; what styles say turns over what others say (17.7.3).</summary>
    public bool Hides(XElement run)
    {
        var letters = run.Element(W + "rPr");
        if (letters?.Element(W + "vanish") is { } own)
        {
            return IsOn(own);
        }

        var paragraph = run.Ancestors(W + "p").FirstOrDefault()?.Element(W + "pPr")?.Element(W + "pStyle").Value() ?? ordinary;
        return IsOn(AtFirst("vanish")) || (IsOn(Said(paragraph, "vanish")) ^ IsOn(Said(letters?.Element(W + "rStyle").Value(), "vanish")));
    }

    private XElement? AtFirst(string property) => styles?.Descendants(W + "rPrDefault").Elements(W + "rPr").Elements(W + property).FirstOrDefault();

    private XElement? Said(string? style, string property)
    {
        for (var depth = 0; depth < deepest && style is not null && known.TryGetValue(style, out var found); depth++)
        {
            if (found.Element(W + "rPr")?.Element(W + property) is { } said)
            {
                return said;
            }

            style = found.Element(W + "basedOn").Value();
        }

        return null;
    }
}
