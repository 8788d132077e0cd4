using System.Globalization;
using System.Xml;

namespace Sujarit.Documents.Reading.Sheets;

/// <summary>The number formats of a workbook, by the style number its cells carry.</summary>
internal sealed class CellFormats
{
    private static readonly NumberFormat general = new("");

    private readonly Dictionary<int, NumberFormat> formats = [];
    private readonly List<int> styles = [];

    public static CellFormats Read(XmlReader? xml)
    {
        var found = new CellFormats();
        var isInCellStyles = false;
        while (xml?.Read() == true)
        {
            switch (xml.LocalName)
            {
                case "numFmt" when xml.NodeType == XmlNodeType.Element:
                    found.formats[Number(xml, "numFmtId")] = new NumberFormat(xml.GetAttribute("formatCode") ?? "");
                    break;
                case "cellXfs":
                    isInCellStyles = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
                    break;
                case "xf" when isInCellStyles && xml.NodeType == XmlNodeType.Element:
                    found.styles.Add(Number(xml, "numFmtId"));
                    break;
            }
        }

        return found;
    }

    /// <summary>The format of a cell's style; the general one where the cell names none.</summary>
    public NumberFormat Of(string? style)
    {
        if (!int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= styles.Count)
        {
            return general;
        }

        if (!formats.TryGetValue(styles[index], out var format))
        {
            format = new NumberFormat(Known(styles[index]));
            formats[styles[index]] = format;
        }

        return format;
    }

    // ECMA-376, 18.8.30: formats that are known by number alone; 59 and on are the Thai ones.
    private static string Known(int format) =>
        format switch
        {
            1 => "0",
            2 => "0.00",
            3 => "#,##0",
            4 => "#,##0.00",
            9 => "0%",
            10 => "0.00%",
            11 or 48 => "0.00E+00",
            14 or 15 or 16 or 17 or (>= 71 and <= 74) or 81 => "d/m/y",
            18 or 19 or 20 or 21 or 45 or 46 or 47 or 75 or 76 or 78 or 79 or 80 => "h:mm:ss",
            22 or 77 => "d/m/y h:mm",
            37 or 38 or 41 or 42 => "#,##0;-#,##0",
            39 or 40 or 43 or 44 => "#,##0.00;-#,##0.00",
            59 => "t0",
            60 => "t0.00",
            61 => "t#,##0",
            62 => "t#,##0.00",
            67 => "t0%",
            68 => "t0.00%",
            _ => "",
        };

    private static int Number(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
