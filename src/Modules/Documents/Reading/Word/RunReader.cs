using System.Globalization;
using System.Xml;

namespace Sujarit.Documents.Reading.Word;

/// <summary>What stands inside a paragraph: words, tabs, line breaks, signs of symbol fonts and check boxes.</summary>
internal sealed class RunReader
{
    private string? symbolFont;
    private bool isHidden;

    public CheckBox Box { get; } = new();

    /// <summary>Takes the start of an element; true where its text is text of the paper.</summary>
    public bool Open(XmlReader xml, Flow flow)
    {
        switch (xml.LocalName)
        {
            case "r":
                (symbolFont, isHidden) = (null, false);
                break;
            case "vanish":
                isHidden = xml.IsOn();
                break;
            case "rFonts":
                var font = xml.Value("ascii") ?? xml.Value("hAnsi");
                symbolFont = Symbols.IsSymbolFont(font) ? font : null;
                break;
            case "tab" or "ptab":
                WritePlain("\t", flow);
                break;
            case "br" or "cr":
                WritePlain("\n", flow);
                break;
            case "noBreakHyphen":
                WritePlain("-", flow);
                break;
            case "sym":
                WriteSymbol(xml.Value("font") ?? "", xml.Value("char") ?? "", flow);
                break;
            case "sdtContent":
                Box.Enter(xml.Depth);
                break;
            case "checkBox":
                Box.Announce();
                break;
            case "default" or "checked":
                Box.Tick(xml.IsOn());
                break;
        }

        return xml.LocalName == "t";
    }

    public void Write(string text, Flow flow) =>
        WritePlain(symbolFont is null ? text : string.Concat(text.Select(character => Symbols.Read(symbolFont, character))), flow);

    private void WritePlain(string text, Flow flow)
    {
        if (!isHidden)
        {
            flow.Write(Box.Instead ?? text);
        }
    }

    private void WriteSymbol(string font, string code, Flow flow)
    {
        if (int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value))
        {
            var isPrivate = value is >= 0xE000 and <= 0xF8FF;
            WritePlain((isPrivate || Symbols.IsSymbolFont(font) ? Symbols.Read(font, value) : (char)value).ToString(), flow);
        }
    }
}
