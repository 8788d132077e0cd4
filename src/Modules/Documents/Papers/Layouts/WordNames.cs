using System.Xml.Linq;

namespace Sujarit.Documents.Papers.Layouts;

/// <summary>WordprocessingML's names and the order its schema wants the properties in (ECMA-376 part 1, 17.3.1.26 and 17.3.2.28).</summary>
internal static class WordNames
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly string[] paragraphOrder =
    [
        "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap",
        "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc",
        "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange",
    ];

    private static readonly string[] runOrder =
    [
        "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color",
        "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath",
    ];

    /// <summary>Sets a property of a paragraph or a run, in its place; one of the same name goes.</summary>
    public static void Put(this XElement properties, XElement property)
    {
        var order = properties.Name.LocalName == "pPr" ? paragraphOrder : runOrder;
        properties.Elements(property.Name).Remove();
        var place = Array.IndexOf(order, property.Name.LocalName);
        var after = properties.Elements().FirstOrDefault(known => Array.IndexOf(order, known.Name.LocalName) > place);
        if (after is null)
        {
            properties.Add(property);
        }
        else
        {
            after.AddBeforeSelf(property);
        }
    }

    /// <summary>Sets it where it is not set yet.</summary>
    public static void PutUsual(this XElement properties, XElement property)
    {
        if (properties.Element(property.Name) is null)
        {
            properties.Put(property);
        }
    }

    public static XElement Property(string name, params (string Name, object Value)[] attributes) =>
        new(W + name, attributes.Select(attribute => new XAttribute(W + attribute.Name, attribute.Value)));

    /// <summary>Whether a property that is there or not is on (ECMA-376 part 1, 17.17.4).</summary>
    public static bool IsOn(XElement? toggle) => toggle is not null && toggle.Value() is not ("0" or "false" or "off");

    public static string? Value(this XElement? element, string attribute = "val") => element?.Attribute(W + attribute)?.Value;
}
