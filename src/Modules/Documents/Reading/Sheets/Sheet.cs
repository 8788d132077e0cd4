using System.Globalization;
using System.Xml;

namespace Sujarit.Documents.Reading.Sheets;

/// <summary>Reads one sheet row by row, keeping only what is filled.</summary>
internal sealed class Sheet(Workbook workbook, Quota quota)
{
    private const int mostAreas = 50_000;
    private int row;
    private int column;

    public List<SheetRow> Rows { get; } = [];

    public List<Area> Areas { get; } = [];

    public void Read(XmlReader xml)
    {
        while (xml.Read())
        {
            quota.CheckDepth(xml.Depth);
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "row":
                    row = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : row + 1;
                    column = 0;
                    break;
                case "c":
                    ReadCell(xml);
                    break;
                case "mergeCell" when Areas.Count < mostAreas && Area.Parse(xml.GetAttribute("ref")) is { } area:
                    Areas.Add(area);
                    break;
            }
        }

        Rows.Sort((one, other) => one.Number.CompareTo(other.Number));
    }

    private void ReadCell(XmlReader xml)
    {
        column = Area.TryPlace(xml.GetAttribute("r"), out var place) ? place.Column : column + 1;
        var (kind, style) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        if (xml.IsEmptyElement)
        {
            return;
        }

        var value = "";
        while (xml.Read() && (xml.NodeType != XmlNodeType.EndElement || xml.LocalName != "c"))
        {
            quota.CheckDepth(xml.Depth);
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "is")
            {
                value = SharedStrings.ReadText(xml, "is", quota);
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "v" && !xml.IsEmptyElement && xml.Read() && xml.NodeType != XmlNodeType.EndElement)
            {
                value = xml.Value;
            }
        }

        Keep(workbook.Shown(value, kind, style));
    }

    private void Keep(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        quota.TakeCharacters(text.Length);
        quota.TakeFilled();
        if (Rows.Count == 0 || Rows[^1].Number != row)
        {
            quota.TakeRow();
            Rows.Add(new SheetRow(row, []));
        }

        Rows[^1].Cells[column] = text;
    }
}
