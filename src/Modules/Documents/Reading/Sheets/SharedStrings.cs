using System.Text;
using System.Xml;

namespace Sujarit.Documents.Reading.Sheets;

/// <summary>The texts a workbook keeps once for all its cells.</summary>
internal static class SharedStrings
{
    public static IReadOnlyList<string> Read(XmlReader? xml, Quota quota)
    {
        var texts = new List<string>();
        while (xml?.Read() == true)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
            {
                quota.TakeParagraph();
                texts.Add(ReadText(xml, "si", quota));
            }
        }

        return texts;
    }

    /// <summary>The text of an element in all its runs; how it is pronounced (rPh) is left out.</summary>
    public static string ReadText(XmlReader xml, string element, Quota quota)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        bool isInText = false, isPronunciation = false;
        while (xml.Read() && (xml.NodeType != XmlNodeType.EndElement || xml.LocalName != element))
        {
            quota.CheckDepth(xml.Depth);
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when !xml.IsEmptyElement:
                    isPronunciation |= xml.LocalName == "rPh";
                    isInText = xml.LocalName == "t" && !isPronunciation;
                    break;
                case XmlNodeType.EndElement:
                    isPronunciation &= xml.LocalName != "rPh";
                    isInText = false;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when isInText:
                    quota.TakeCharacters(xml.Value.Length);
                    text.Append(xml.Value);
                    break;
            }
        }

        return text.ToString();
    }
}
