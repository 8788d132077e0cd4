using System.Globalization;
using System.Xml.Linq;
using static Sujarit.Documents.Papers.Layouts.WordNames;

namespace Sujarit.Documents.Papers.Layouts;

/// <summary>Which headers and footers are sure to be printed: those of the first page of the paper, and of every section that begins a page.</summary>
internal static class LayoutPages
{
    /// <summary>The relationships of those that are.</summary>
    /// <param name="text">The text of the pages, with the shapes of its sections.</param>
    /// <param name="settings">The settings of the file; null where there are none.</param>
    public static IReadOnlySet<string> Printed(XDocument text, XDocument? settings)
    {
        var hasEven = IsOn(settings?.Root?.Element(W + "evenAndOddHeaders"));
        var (printed, inherited, isFirst) = (new HashSet<string>(), new Dictionary<(string, string), string>(), true);
        foreach (var section in text.Descendants(W + "sectPr"))
        {
            foreach (var reference in section.Elements().Where(part => part.Name.LocalName is "headerReference" or "footerReference"))
            {
                inherited[(reference.Name.LocalName, reference.Value("type") ?? "default")] = reference.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "id")?.Value ?? "";
            }

            if (Page(section, isFirst, hasEven) is { } page)
            {
                printed.UnionWith(inherited.Where(known => known.Key.Item2 == page).Select(known => known.Value));
            }

            isFirst = false;
        }

        return printed;
    }

    // ECMA-376 part 1, 17.10: the first page of a section has a header of its own where titlePg says so; whether a later page is even is not known here.
    private static string? Page(XElement section, bool isFirst, bool hasEven) =>
        !isFirst && section.Element(W + "type").Value() is "continuous" or "nextColumn" ? null
        : IsOn(section.Element(W + "titlePg")) ? "first"
        : !hasEven ? "default"
        : !isFirst ? null
        : int.TryParse(section.Element(W + "pgNumType").Value("start"), CultureInfo.InvariantCulture, out var number) && number % 2 == 0 ? "even"
        : "default";
}
