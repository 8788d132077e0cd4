using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Sujarit.Documents.Printing;
using Sujarit.Kernel;
using Excel = DocumentFormat.OpenXml.Spreadsheet;

namespace Sujarit.Documents.Contracts;

/// <summary>Writes tables as an Excel file. Texts stay texts, whatever they begin with; nothing is computed.</summary>
public static class XlsxWriter
{
    /// <summary>The media type it is served with.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string bookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    // What Excel takes.
    private const int longestName = 31;
    private const int longestCell = 32_767;

    // In letters; a wider text wraps.
    private const int narrowest = 10;
    private const int widest = 60;

    // Places in the list of cell formats.
    private const uint moneyStyle = 1;
    private const uint dayStyle = 2;
    private const uint dayFormat = 164;

    // Excel counts a 29 February 1900 that never was: its earlier days are off by one.
    private static readonly DateOnly firstDay = new(1900, 3, 1);

    /// <summary>
    /// One sheet for each table, its heading the first row. A <see cref="decimal"/> is a number, a <see cref="Money"/> one with its satang,
    /// a <see cref="DateOnly"/> a day shown in the Thai era; all else is a text. The same rows give the same file, byte for byte.
    /// </summary>
    public static byte[] Write(params IEnumerable<(string Name, IEnumerable<IEnumerable<object?>> Rows)> sheets)
    {
        using var file = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = package.AddNewPart<WorkbookPart>(bookType, "book");
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Styles();
            var list = new Excel.Sheets();
            foreach (var (name, rows) in sheets)
            {
                var part = book.AddNewPart<WorksheetPart>(string.Create(CultureInfo.InvariantCulture, $"sheet{list.Count() + 1}"));
                Write(part, [.. rows.Select(row => row.ToList())]);
                list.Append(new Excel.Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)list.Count() + 1, Name = name.Length > longestName ? name[..longestName] : name });
            }

            book.Workbook = new Excel.Workbook(list);
        }

        using var packed = new MemoryStream();
        SteadyPackage.Pack(file, packed);
        return packed.ToArray();
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
        cell switch
        {
            decimal number => Number(number.ToString("0.####", CultureInfo.InvariantCulture), 0),
            Money money => Number(money.Baht.ToString("0.00", CultureInfo.InvariantCulture), moneyStyle),
            DateOnly day when day >= firstDay => Number(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture), dayStyle),
            DateOnly day => Text(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            _ => Text(cell?.ToString() ?? ""),
        };

    private static Excel.Cell Number(string value, uint style) =>
        new(new Excel.CellValue(value)) { DataType = Excel.CellValues.Number, StyleIndex = style == 0 ? null : style };

    private static Excel.Cell Text(string text) =>
        new(new Excel.InlineString(new Excel.Text(Fit(text)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = Excel.CellValues.InlineString };

    // ECMA-376, 18.8: the lists a style points into have to be there, and the first two fills are fixed. Format 4 is #,##0.00.
    private static Excel.Stylesheet Styles() =>
        new(
            new Excel.NumberingFormats(new Excel.NumberingFormat { NumberFormatId = dayFormat, FormatCode = "[$-107041E]d mmm yyyy" }),
            new Excel.Fonts(new Excel.Font()),
            new Excel.Fills(
                new Excel.Fill(new Excel.PatternFill { PatternType = Excel.PatternValues.None }),
                new Excel.Fill(new Excel.PatternFill { PatternType = Excel.PatternValues.Gray125 })
            ),
            new Excel.Borders(new Excel.Border()),
            new Excel.CellStyleFormats(new Excel.CellFormat()),
            new Excel.CellFormats(
                new Excel.CellFormat(),
                new Excel.CellFormat { NumberFormatId = 4, ApplyNumberFormat = true },
                new Excel.CellFormat { NumberFormatId = dayFormat, ApplyNumberFormat = true }
            )
        );

    private static string Fit(string text)
    {
        var fitting = new string([.. text.Where(letter => letter is '\n' or '\t' || !char.IsControl(letter))]);
        return fitting.Length <= longestCell ? fitting : fitting[..longestCell];
    }
}
