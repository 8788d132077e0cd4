using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Sujarit.Measures.Export;

/// <summary>Sheets as an Excel file. Cells hold texts, so that nothing is computed.</summary>
internal static class Workbook
{
    private const int longestCell = 32_767;

    public static byte[] Write(IReadOnlyList<(string Name, IReadOnlyList<string[]> Rows)> sheets)
    {
        using var file = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = package.AddWorkbookPart();
            var list = new Sheets();
            foreach (var (name, rows) in sheets)
            {
                var part = book.AddNewPart<WorksheetPart>();
                Write(part, rows);
                list.Append(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)list.Count() + 1, Name = name });
            }

            book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(list);
        }

        return file.ToArray();
    }

    private static void Write(WorksheetPart part, IEnumerable<string[]> rows)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteStartElement(new SheetData());
        foreach (var row in rows)
        {
            writer.WriteStartElement(new Row());
            foreach (var cell in row)
            {
                writer.WriteElement(new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(Fit(cell)) { Space = SpaceProcessingModeValues.Preserve }) });
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    // Text holds no control characters but line ends once it is clean; a cell holds only so much.
    private static string Fit(string text)
    {
        var fitting = new string([.. text.Where(letter => letter is '\n' or '\t' || !char.IsControl(letter))]);
        return fitting.Length <= longestCell ? fitting : fitting[..longestCell];
    }
}
