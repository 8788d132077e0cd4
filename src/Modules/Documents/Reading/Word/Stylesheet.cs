using System.Xml;

namespace Sujarit.Documents.Reading.Word;

/// <summary>The named styles of a Word file.</summary>
internal sealed class Stylesheet
{
    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);
    private string? standard;

    public static Stylesheet Read(XmlReader? xml)
    {
        var sheet = new Stylesheet();
        Style? style = null;
        while (xml?.Read() == true)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.IsWord())
            {
                style = sheet.Take(xml, style);
            }
        }

        return sheet;
    }

    /// <summary>The style and those it is based on, nearest first; the standard style for a paragraph that names none.</summary>
    public IEnumerable<Style> Chain(string? id)
    {
        id ??= standard;
        // A ring of styles ends where a real file's longest chain would.
        for (var step = 0; step < 20 && id is not null && styles.TryGetValue(id, out var style); step++)
        {
            yield return style;
            id = style.BasedOn;
        }
    }

    private Style? Take(XmlReader xml, Style? style)
    {
        switch (xml.LocalName)
        {
            case "style":
                style = new Style(xml.Value("styleId") ?? "");
                styles[style.Id] = style;
                if (xml.Value("type") is "paragraph" && xml.Value("default") is "1" or "true")
                {
                    standard = style.Id;
                }

                break;
            case "name" when style is not null:
                style.Name = xml.Value() ?? "";
                break;
            case "basedOn" when style is not null:
                style.BasedOn = xml.Value();
                break;
            case "numId" when style is not null:
                style.ListId = xml.Number();
                break;
            case "ilvl" when style is not null:
                style.ListLevel = xml.Number();
                break;
            case "outlineLvl" when style is not null:
                style.OutlineLevel = xml.Number();
                break;
            case "jc" when style is not null:
                style.IsCentred = xml.Value() is "center";
                break;
        }

        return style;
    }
}
