namespace Sujarit.Modules.Documents.Reading;

/// <summary>Excel files made of the parts a test writes out.</summary>
internal static class ExcelFiles
{
    private const string main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string relations = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    public static byte[] Make(string rows, string afterRows = "", string strings = "", string styles = "", string state = "visible") =>
        WordFiles.Zip(
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ("_rels/.rels", WordFiles.Relations("", ("officeDocument", "xl/workbook.xml"))),
            (
                "xl/_rels/workbook.xml.rels",
                WordFiles.Relations("", ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml"))
            ),
            (
                "xl/workbook.xml",
                $"<workbook {main} {relations}><sheets><sheet name=\"แผ่น ๑\" sheetId=\"1\" state=\"{state}\" r:id=\"r0\"/></sheets></workbook>"
            ),
            ("xl/worksheets/sheet1.xml", $"<worksheet {main}><sheetData>{rows}</sheetData>{afterRows}</worksheet>"),
            ("xl/sharedStrings.xml", $"<sst {main}>{strings}</sst>"),
            ("xl/styles.xml", $"<styleSheet {main}>{styles}</styleSheet>")
        );

    public static string Row(int number, params string[] cells) => $"<row r=\"{number}\">{string.Concat(cells)}</row>";

    public static string Text(string place, string text) => $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    public static string Number(string place, string value, int style = 0) => $"<c r=\"{place}\" s=\"{style}\"><v>{value}</v></c>";
}
