using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace Sujarit.Documents.Papers.Layouts;

/// <summary>The text of a part as XML, read and written back whole.</summary>
internal static class PartText
{
    public static XDocument ReadText(this OpenXmlPart part)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }

    public static void WriteText(this OpenXmlPart part, XDocument text)
    {
        using var stream = new MemoryStream();
        text.Save(stream, SaveOptions.DisableFormatting);
        stream.Position = 0;
        part.FeedData(stream);
    }
}
