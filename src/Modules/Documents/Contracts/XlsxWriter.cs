using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Excel = DocumentFormat.OpenXml.Spreadsheet;

namespace Sujarit.Documents.Contracts;

/// <summary>Writes tables as an Excel file. Texts stay texts, whatever they begin with; nothing is computed.</summary>
public static class XlsxWriter
{
    /// <summary>The media type it is served with.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // What Excel takes.
    private const int longestName = 31;
    private const int longestCell = 32_767;

    // In letters; a wider text wraps.
    private const int narrowest = 10;
    private const int widest = 60;

    /// <summary>One sheet for each table, its heading the first row. A <see cref="decimal"/> is a number, all else a text.</summary>
    public static byte[] Write(params IEnumerable<(string Name, IEnumerable<IEnumerable<object?>> Rows)> sheets)
    {
        using var file = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = package.AddWorkbookPart();
            var list = new Excel.Sheets();
            foreach (var (name, rows) in sheets)
            {
                var part = book.AddNewPart<WorksheetPart>();
                Write(part, [.. rows.Select(row => row.ToList())]);
                list.Append(new Excel.Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)list.Count() + 1, Name = name.Length > longestName ? name[..longestName] : name });
            }

            book.Workbook = new Excel.Workbook(list);
        }

        return file.ToArray();
    }

    private static void Write(WorksheetPart part, List<List<object?>> rows)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Excel.Worksheet());
        writer.WriteElement(new Excel.Columns(Enumerable.Range(0, rows.Max(row => row.Count)).Select(column => Column(rows, column))));
        writer.WriteStartElement(new Excel.SheetData());
        foreach (var row in rows)
        {
            writer.WriteStartElement(new Excel.Row());
            foreach (var cell in row)
            {
                writer.WriteElement(Drawn(cell));
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static Excel.Column Column(List<List<object?>> rows, int column) =>
        new()
        {
            Min = (uint)column + 1,
            Max = (uint)column + 1,
            Width = Math.Clamp(rows.Max(row => row.ElementAtOrDefault(column)?.ToString()?.Length ?? 0) + 2, narrowest, widest),
            CustomWidth = true,
        };

    private static Excel.Cell Drawn(object? cell) =>
        cell is decimal number
            ? new Excel.Cell(new Excel.CellValue(number.ToString("0.####", CultureInfo.InvariantCulture))) { DataType = Excel.CellValues.Number }
            : new Excel.Cell(new Excel.InlineString(new Excel.Text(Fit(cell?.ToString() ?? "")) { Space = SpaceProcessingModeValues.Preserve })) { DataType = Excel.CellValues.InlineString };

    private static string Fit(string text)
    {
        var fitting = new string([.. text.Where(letter => letter is '\n' or '\t' || !char.IsControl(letter))]);
        return fitting.Length <= longestCell ? fitting : fitting[..longestCell];
    }
}
