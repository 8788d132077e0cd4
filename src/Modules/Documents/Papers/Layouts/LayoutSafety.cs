using System.Xml.Linq;
using Sujarit.Documents.Printing;
using Sujarit.Documents.Reading.Packed;
using Sujarit.Kernel;

namespace Sujarit.Documents.Papers.Layouts;

/// <summary>
/// Whether a layout holds nothing but text, pictures and their looks: whatever runs, changes by itself, or is fetched from elsewhere as the
/// file is opened is refused by its name.
/// </summary>
internal sealed class LayoutSafety(Package package, int deepest)
{
    private const int mostParts = 500;
    private const int mostElements = 300_000;
    private const int headLength = 32;
    private const string mainPart = "word/document.xml";
    private const string remarks = "ข้อคิดเห็น (comment) โปรดลบทั้งหมด";

    private static readonly HashSet<string> accepted =
    [
        "officeDocument", "core-properties", "extended-properties", "custom-properties", "thumbnail", "styles", "stylesWithEffects", "settings", "webSettings", "fontTable", "theme", "numbering",
        "header", "footer", "footnotes", "endnotes", "image", "customXml", "customXmlProps", "glossaryDocument", "people",
    ];

    // What Word 365 writes by itself, and no page shows: it is not looked at, and taken away as a paper is written.
    private static readonly HashSet<string> dropped = ["classificationlabels", "intelligence", "printerSettings"];

    private static readonly Dictionary<string, string> names = new()
    {
        ["vbaProject"] = "มาโคร (macro)",
        ["attachedTemplate"] = "แม่แบบที่ผูกไว้ (attached template) ซึ่งอยู่นอกเครื่อง โปรดเปิดแท็บ นักพัฒนา > แม่แบบเอกสาร แล้วพิมพ์ Normal แทนที่อยู่เดิม",
        ["image"] = "ภาพที่เก็บอยู่นอกไฟล์",
        ["hyperlink"] = "ลิงก์ไปยังเว็บหรืออีเมล (คลิกขวาแล้วเลือกเอาลิงก์ออก)",
        ["oleObject"] = "วัตถุจากโปรแกรมอื่น (OLE)",
        ["package"] = "ไฟล์ที่ฝังไว้",
        ["control"] = "ตัวควบคุม ActiveX",
        ["aFChunk"] = "เนื้อหาของไฟล์อื่น (altChunk)",
        ["subDocument"] = "เอกสารย่อยจากไฟล์อื่น",
        ["comments"] = remarks,
        ["commentsExtended"] = remarks,
        ["commentsExtensible"] = remarks,
        ["commentsIds"] = remarks,
        ["documenttasks"] = remarks,
        ["origin"] = "ลายมือชื่อดิจิทัล โปรดเอาออก (ไฟล์ > ข้อมูล > ดูลายเซ็น)",
        ["webextensiontaskpanes"] = "ส่วนเสริมของ Word (add-in) โปรดเอาออก (ไฟล์ > ข้อมูล > ตรวจหาปัญหา > ตรวจสอบเอกสาร)",
        ["font"] = "แบบอักษรที่ฝังไว้ (ปิดได้ที่ ตัวเลือก > บันทึก)",
        ["chart"] = "แผนภูมิ โปรดวางเป็นภาพ",
        ["diagramData"] = "SmartArt โปรดวางเป็นภาพ",
        ["mailMergeSource"] = "แหล่งข้อมูลจดหมายเวียน",
    };

    private readonly List<string> faults = [];
    private readonly Dictionary<string, string> seen = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<string> Faults => faults;

    /// <summary>Looks through the whole file.</summary>
    /// <returns>Its texts: the pages and what stands above, below and at the foot of them; empty where something is wrong.</returns>
    public IReadOnlyList<LayoutText> Look()
    {
        if (package.Names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Any(same => same.Count() > 1) || package.Names.Count() > mostParts)
        {
            faults.Add("ไฟล์มีส่วนย่อยข้างในซ้ำหรือมากผิดปกติ โปรดเปิดใน Word แล้วบันทึกใหม่");
            return [];
        }

        if (package.MainPart() != mainPart)
        {
            faults.Add("ไฟล์นี้ไม่ใช่เอกสาร Word หรือไม่ได้บันทึกจาก Word โดยตรง โปรดเปิดใน Word แล้วบันทึกเป็น “เอกสาร Word (.docx)”");
            return [];
        }

        Follow("");
        var stories = seen.Where(part => part.Value is "officeDocument" or "header" or "footer" or "footnotes" or "endnotes").Select(part => new LayoutText(part.Value, Story(part.Key))).ToList();
        stories.ForEach(LookInto);
        return faults.Count == 0 ? stories : [];
    }

    private void Follow(string part)
    {
        foreach (var link in package.Relationships(part))
        {
            if ((link.Target.Length > 0 && dropped.Contains(link.Kind)) || (link.Kind == "attachedTemplate" && LayoutTemplate.IsOnThisComputer(link.Outside)))
            {
                continue;
            }

            if (link.Target.Length == 0 || !accepted.Contains(link.Kind))
            {
                Refuse(names.GetValueOrDefault(link.Kind) ?? (link.Target.Length == 0 ? $"การอ้างถึงนอกไฟล์ ({link.Kind})" : $"ส่วนที่ไม่รับ ({link.Kind}) โปรดคัดเนื้อหาไปวางในไฟล์ใหม่แล้วบันทึก"));
            }
            else if (seen.TryAdd(link.Target, link.Kind))
            {
                LookAt(link);
                Follow(link.Target);
            }
        }
    }

    private void LookAt(Relationship link)
    {
        if (link.Kind == "image")
        {
            var head = package.Head(link.Target, headLength);
            if (!PictureSize.IsJpeg(head) && PictureSize.Of(head) is null)
            {
                faults.Add($"ภาพ {link.Target[(link.Target.LastIndexOf('/') + 1)..]} ไม่ใช่ PNG หรือ JPG โปรดแปลงแล้ววางใหม่");
            }
        }
        else if (link.Kind != "thumbnail")
        {
            Measure(link.Target);
        }
    }

    // What is nested without end would be taken apart later by code that goes down with it.
    private void Measure(string part)
    {
        using var xml = package.Read(part) ?? throw new InvalidDataException();
        var elements = 0;
        while (xml.Read())
        {
            if (xml.Depth > deepest || ++elements > mostElements)
            {
                throw new UnreadableException("ไฟล์มีโครงสร้างซับซ้อนผิดปกติ โปรดคัดเนื้อหาไปวางในไฟล์ใหม่แล้วบันทึก");
            }
        }
    }

    private XDocument Story(string part)
    {
        using var xml = package.Read(part) ?? throw new InvalidDataException();
        return XDocument.Load(xml);
    }

    private void LookInto(LayoutText story)
    {
        if (story.Text.Root?.Name.Namespace != WordNames.W)
        {
            faults.Add("ไฟล์บันทึกแบบ Strict Open XML โปรดบันทึกเป็น “เอกสาร Word (.docx)” ธรรมดา");
            return;
        }

        if (story.Text.Descendants().Any(part => part.Name.Namespace == WordNames.W && part.Name.LocalName is "ins" or "del" or "moveFrom" or "moveTo" or "cellIns" or "cellDel" or "cellMerge"))
        {
            Refuse("การติดตามการแก้ไขที่ยังไม่ยอมรับ โปรดยอมรับหรือปฏิเสธทั้งหมด");
        }

        foreach (var field in LayoutCodes.Refused(story.Text))
        {
            Refuse($"เขตข้อมูล (field) {field} โปรดพิมพ์เป็นข้อความ หรือใช้กล่องเนื้อหา");
        }

        if (story.Text.Descendants().Where(part => part.Name.NamespaceName.StartsWith("urn:schemas-microsoft-com", StringComparison.Ordinal)).Attributes().Any(LeadsOut))
        {
            Refuse("ภาพที่เก็บอยู่นอกไฟล์");
        }
    }

    private static bool LeadsOut(XAttribute attribute) => attribute.Name.LocalName is "src" or "href" && attribute.Value is { Length: > 0 } place && !place.StartsWith('#');

    private void Refuse(string what)
    {
        var sentence = $"ไฟล์มี{what}";
        if (!faults.Contains(sentence))
        {
            faults.Add(sentence);
        }
    }
}
