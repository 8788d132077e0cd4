using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using static Sujarit.Documents.Papers.Layouts.WordNames;

namespace Sujarit.Documents.Papers.Layouts;

/// <summary>What is to be seen of a filled layout as it is printed, and why the rest is not.</summary>
internal sealed class LayoutSight
{
    private const string unusedHeader = "อยู่ในหัวกระดาษหรือท้ายกระดาษที่ไม่พิมพ์บนหน้าแรก โปรดย้ายมาไว้ในเนื้อหา หรือในหัวกระดาษที่หน้าแรกใช้ (ดูตัวเลือก “หน้าแรกต่างกัน” และ “หน้าคี่และหน้าคู่ต่างกัน”)";
    private const string hidden = "อยู่ในข้อความที่ซ่อนไว้ โปรดเลือกข้อความนั้น แล้วปิดตัวเลือก “ซ่อน” (Hidden) ในหน้าต่างแบบอักษรหรือในสไตล์";
    private const string hiddenShape = "อยู่ในกล่องข้อความที่ซ่อนไว้ โปรดแสดงกล่องนั้นในบานหน้าต่างส่วนที่เลือก (Selection Pane)";
    private const string hiddenRow = "อยู่ในแถวของตารางที่ซ่อนไว้ โปรดแสดงแถวนั้น";
    private const string fallback = "อยู่ในส่วนที่ Word รุ่นปัจจุบันไม่แสดง โปรดลบ แล้วแทรกกล่องเนื้อหาใหม่";
    private const string unusedNote = "อยู่ในเชิงอรรถที่ไม่มีตำแหน่งอ้างถึงในเนื้อหา โปรดย้ายมาไว้ในเนื้อหา";

    // What Word since 2013 draws by itself; of anything else it shows the fallback.
    private static readonly HashSet<string> drawn =
    [
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", "http://schemas.microsoft.com/office/word/2010/wordprocessingInk",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing", "http://schemas.microsoft.com/office/word/2010/wordml", "http://schemas.microsoft.com/office/word/2012/wordml",
    ];

    private readonly LayoutStyles styles;
    private readonly HashSet<string> notes;
    private readonly List<(string Said, string? Why)> seen = [];

    /// <summary>Looks through a filled layout.</summary>
    /// <param name="package">The filled layout.</param>
    /// <param name="sign">What the words begin with that are looked for.</param>
    public LayoutSight(WordprocessingDocument package, char sign)
    {
        var main = package.MainDocumentPart!;
        var text = main.ReadText();
        styles = new LayoutStyles(main.StyleDefinitionsPart?.ReadText());
        notes = [.. text.Descendants().Where(part => part.Name == W + "footnoteReference" || part.Name == W + "endnoteReference").Select(reference => reference.Name.LocalName[..3] + reference.Value("id"))];
        var printed = LayoutPages.Printed(text, main.DocumentSettingsPart?.ReadText());
        Look(text, sign, null);
        foreach (var part in LayoutFilling.Beside(main))
        {
            Look(part.ReadText(), sign, part is HeaderPart or FooterPart && !printed.Contains(main.GetIdOfPart(part)) ? unusedHeader : null);
        }
    }

    /// <summary>Whether words are printed somewhere.</summary>
    public bool Shows(string words) => seen.Exists(known => known.Why is null && known.Said.Contains(words, StringComparison.Ordinal));

    /// <summary>Why words that stand in the file are not printed, a remedy with each.</summary>
    public IEnumerable<string> Why(string words) => seen.Where(known => known.Said.Contains(words, StringComparison.Ordinal)).Select(known => known.Why).OfType<string>().Distinct();

    private void Look(XDocument text, char sign, string? why) =>
        seen.AddRange(text.Descendants(W + "t").Where(words => words.Value.Contains(sign)).Select(words => (words.Value, why ?? words.Ancestors().Select(Hides).FirstOrDefault(reason => reason is not null))));

    private string? Hides(XElement around) =>
        around.Name.LocalName switch
        {
            "r" when around.Name.Namespace == W => styles.Hides(around) ? hidden : null,
            "tr" => IsOn(around.Element(W + "trPr")?.Element(W + "hidden")) ? hiddenRow : null,
            "inline" or "anchor" => around.Elements().Any(part => part.Name.LocalName == "docPr" && (string?)part.Attribute("hidden") is "1" or "true") ? hiddenShape : null,
            "shape" or "rect" or "roundrect" or "group" => IsHidden((string?)around.Attribute("style") ?? "") ? hiddenShape : null,
            "Choice" or "Fallback" => Taken(around.Parent!) == around ? null : fallback,
            "footnote" or "endnote" => notes.Contains(around.Name.LocalName[..3] + around.Value("id")) ? null : unusedNote,
            _ => null,
        };

    private static bool IsHidden(string style) => style.Replace(" ", "", StringComparison.Ordinal) is var said && (said.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase) || said.Contains("display:none", StringComparison.OrdinalIgnoreCase));

    // ECMA-376 part 3, 7.5: the first choice all of whose namespaces are understood, or else the fallback.
    private static XElement? Taken(XElement alternatives) =>
        alternatives.Elements().FirstOrDefault(choice => choice.Name.LocalName == "Fallback" || ((string?)choice.Attribute("Requires") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).All(prefix => drawn.Contains(choice.GetNamespaceOfPrefix(prefix)?.NamespaceName ?? "")));
}
