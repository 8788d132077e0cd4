using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Sujarit.Assessment.Exports;

/// <summary>A table as XLSX: texts stay texts, whatever they begin with; scores are numbers.</summary>
internal static class XlsxFile
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // What a sheet's name may hold.
    private const int longestName = 31;

    public static byte[] Write(ScoreTable table)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            var sheet = book.AddNewPart<WorksheetPart>();
            WriteSheet(sheet, table);
            book.Workbook = new Workbook(new Sheets(new Sheet
            {
                Id = book.GetIdOfPart(sheet),
                SheetId = 1,
                Name = table.Name.Length > longestName ? table.Name[..longestName] : table.Name,
            }));
        }

        return stream.ToArray();
    }

    private static void WriteSheet(WorksheetPart part, ScoreTable table)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new Columns(table.Columns.Index().Select(column => new Column
        {
            Min = (uint)column.Index + 1,
            Max = (uint)column.Index + 1,
            Width = column.Item == "ชื่อ" ? 60 : 14,
            CustomWidth = true,
        })));
        writer.WriteStartElement(new SheetData());
        foreach (var row in table.Rows.Prepend([.. table.Columns]))
        {
            writer.WriteStartElement(new Row());
            foreach (var cell in row)
            {
                writer.WriteElement(Cell(cell));
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static Cell Cell(object? value) =>
        value is decimal
            ? new Cell(new CellValue(ScoreTable.Text(value))) { DataType = CellValues.Number }
            : new Cell(new InlineString(new Text(ScoreTable.Text(value)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString };
}
