using System.Xml;

namespace Sujarit.Documents.Reading.Word;

/// <summary>Reads the part in which a Word file defines its lists.</summary>
internal sealed class NumberingPart
{
    private readonly Dictionary<string, ListDefinition> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<int, ListUse> uses = [];
    private ListDefinition? definition;
    private ListUse? use;
    private ListLevel? level;
    private int depth;

    public static Numbering Read(XmlReader? xml, Stylesheet styles)
    {
        var part = new NumberingPart();
        while (xml?.Read() == true)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.IsWord())
            {
                part.Take(xml);
            }
        }

        return new Numbering(part.definitions, part.uses, styles);
    }

    private void Take(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "abstractNum":
                (definition, use, level) = (new ListDefinition(), null, null);
                definitions[xml.Value("abstractNumId") ?? ""] = definition;
                break;
            case "numStyleLink" when definition is not null:
                definition.StyleLink = xml.Value();
                break;
            case "num":
                (definition, use, level) = (null, new ListUse(), null);
                uses[xml.Number("numId") ?? 0] = use;
                break;
            case "abstractNumId" when use is not null:
                use.Definition = xml.Value() ?? "";
                break;
            case "lvlOverride":
                depth = xml.Number("ilvl") ?? 0;
                break;
            case "startOverride" when use is not null && depth is >= 0 and < ListDefinition.Depth:
                use.Starts[depth] = xml.Number();
                break;
            case "lvl":
                OpenLevel(xml.Number("ilvl") ?? 0);
                break;
            default:
                TakeLevel(xml);
                break;
        }
    }

    private void OpenLevel(int named)
    {
        level = new ListLevel();
        if (named is < 0 or >= ListDefinition.Depth)
        {
            return;
        }

        if (use is not null)
        {
            use.Levels[named] = level;
        }
        else if (definition is not null)
        {
            definition.Levels[named] = level;
        }
    }

    private void TakeLevel(XmlReader xml)
    {
        if (level is null)
        {
            return;
        }

        switch (xml.LocalName)
        {
            case "start":
                level.Start = xml.Number() ?? 1;
                break;
            case "numFmt":
                level.Format = xml.Value() ?? "decimal";
                break;
            case "lvlText":
                level.Text = xml.Value() ?? "";
                break;
            case "isLgl":
                level.IsPlain = xml.IsOn();
                break;
            case "lvlRestart":
                level.GoesOn = xml.Number() == 0;
                break;
            case "pStyle":
                level.StyleId = xml.Value();
                break;
            case "rFonts":
                level.Font = xml.Value("ascii") ?? xml.Value("hAnsi");
                break;
        }
    }
}
