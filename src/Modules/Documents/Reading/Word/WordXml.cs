using System.Globalization;
using System.Xml;

namespace Sujarit.Documents.Reading.Word;

/// <summary>WordprocessingML as it is written in a part.</summary>
internal static class WordXml
{
    // ECMA-376 transitional and strict.
    private const string transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public static bool IsWord(this XmlReader xml) => xml.NamespaceURI is transitional or strict;

    public static string? Value(this XmlReader xml, string attribute = "val") => xml.GetAttribute(attribute, xml.NamespaceURI);

    public static int? Number(this XmlReader xml, string attribute = "val") =>
        int.TryParse(xml.Value(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a property that needs no value is on.</summary>
    public static bool IsOn(this XmlReader xml) => xml.Value() is not ("0" or "false" or "off");
}
