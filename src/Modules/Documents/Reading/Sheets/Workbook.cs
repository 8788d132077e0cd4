using System.Globalization;
using System.Xml;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Reading.Packed;

namespace Sujarit.Documents.Reading.Sheets;

/// <summary>Excel files (XLSX and its kin with macros, which are left alone), sheet by sheet, hidden ones too.</summary>
internal sealed class Workbook
{
    private const int mostSheets = 1000;

    private readonly Package package;
    private readonly Quota quota;
    private readonly IReadOnlyList<string> texts;
    private readonly CellFormats formats;
    private readonly Dictionary<string, string> targets = new(StringComparer.Ordinal);
    private bool since1904;

    private Workbook(Package package, Quota quota)
    {
        (this.package, this.quota) = (package, quota);
        var links = package.Relationships(package.MainPart());
        foreach (var link in links)
        {
            targets.TryAdd(link.Id, link.Target);
        }

        using var strings = package.Read(links.FirstOrDefault(link => link.Kind == "sharedStrings")?.Target ?? "");
        texts = SharedStrings.Read(strings, quota);
        using var styles = package.Read(links.FirstOrDefault(link => link.Kind == "styles")?.Target ?? "");
        formats = CellFormats.Read(styles);
    }

    public static Document Read(Package package, Quota quota)
    {
        var blocks = Filled(package, quota).SelectMany(sheet => new SheetLayout(sheet.Name, sheet.Sheet, quota).Lay());
        return new Document(package.Title(), [.. blocks]);
    }

    /// <summary>Its sheets in their order, each read when it is asked for.</summary>
    public static IEnumerable<(string Name, bool IsHidden, Sheet Sheet)> Filled(Package package, Quota quota)
    {
        var workbook = new Workbook(package, quota);
        var sheets = workbook.Sheets();
        foreach (var (at, (name, isHidden, part)) in sheets.Index())
        {
            quota.Reach(ReadingUnit.Sheets, at, sheets.Count);
            using var xml = package.Read(part);
            if (xml is not null)
            {
                var sheet = new Sheet(workbook, quota);
                sheet.Read(xml);
                yield return (name, isHidden, sheet);
            }
        }
    }

    /// <summary>What a cell shows for what it stores.</summary>
    public string Shown(string value, string? kind, string? style) =>
        kind switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < texts.Count ? texts[index] : "",
            "b" => value == "1" ? "TRUE" : "FALSE",
            "str" or "inlineStr" or "e" or "d" => value,
            _ => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
                ? formats.Of(style).Show(number, since1904)
                : value,
        };

    private List<(string Name, bool IsHidden, string Part)> Sheets()
    {
        var sheets = new List<(string Name, bool IsHidden, string Part)>();
        using var xml = package.Read(package.MainPart()) ?? throw new InvalidDataException();
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "workbookPr")
            {
                since1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml.LocalName == "sheet" && sheets.Count < mostSheets)
            {
                var isHidden = xml.GetAttribute("state") is "hidden" or "veryHidden";
                var name = Wording.Clean(xml.GetAttribute("name") ?? "") + (isHidden ? " (hidden)" : "");
                var id = xml.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
                    ?? xml.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships");
                sheets.Add((name, isHidden, targets.GetValueOrDefault(id ?? "") ?? ""));
            }
        }

        return sheets;
    }
}
