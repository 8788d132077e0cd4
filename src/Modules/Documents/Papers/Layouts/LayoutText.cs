using System.Xml.Linq;

namespace Sujarit.Documents.Papers.Layouts;

/// <summary>One of the texts a layout is made of.</summary>
/// <param name="Kind">Which, as relationships name it: <c>officeDocument</c> for the pages themselves.</param>
/// <param name="Text">What it says.</param>
internal sealed record LayoutText(string Kind, XDocument Text)
{
    public bool IsMain => Kind == "officeDocument";

    /// <summary>Where it stands, for people.</summary>
    public string Place =>
        Kind switch
        {
            "header" => "หัวกระดาษ",
            "footer" => "ท้ายกระดาษ",
            "footnotes" or "endnotes" => "เชิงอรรถ",
            _ => "เนื้อหา",
        };
}
