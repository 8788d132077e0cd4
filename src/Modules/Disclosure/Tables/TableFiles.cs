using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Sheets;

namespace Sujarit.Disclosure.Tables;

/// <summary>A table as the files and papers it is given out as.</summary>
internal static class TableFiles
{
    // Widths of columns are told by so many rows, in letters.
    private const int sampleRows = 200;
    private const int narrowest = 5;
    private const int widest = 40;

    public static byte[] Csv(DataTable table) =>
        CsvSheet.Write(table.Rows.Select(row => row.Select((cell, at) => Value(cell, table.Columns[at]) is decimal number ? number : (object?)CsvCell.Guarded(cell))).Prepend(table.Columns.Select(column => (object?)CsvCell.Guarded(column.Name))));

    public static byte[] Xlsx(DataTable table, string sheet) =>
        XlsxWriter.Write((sheet, table.Rows.Select(row => row.Select((cell, at) => Spread(cell, table.Columns[at]))).Prepend(table.Columns.Select(column => (object?)column.Name))));

    public static byte[] OpenJson(DataTable table) =>
        JsonText.Of(json => JsonText.Write(json, [.. table.Columns.Select(column => column.Name)], table.Rows.Select(row => row.Select((cell, at) => Value(cell, table.Columns[at])))));

    // The model knows no paragraph that stands at the right: numbers stand as texts do.
    public static Table Table(DataTable table, DigitScript digits) =>
        new([
            new Row([.. table.Columns.Select(column => Drawn(column.Name))]),
            .. table.Rows.Select(row => new Row([.. row.Select((cell, at) => Drawn(CellText.Shown(cell, table.Columns[at], digits)))])),
        ])
        {
            HeaderRows = 1,
            Widths = [.. table.Columns.Select((column, at) => Width(table, column, at))],
        };

    private static double Width(DataTable table, DataColumn column, int at)
    {
        var lengths = table.Rows.Take(sampleRows).Select(row => CellText.Shown(row[at], column, DigitScript.Arabic).Length).DefaultIfEmpty(column.Name.Length);
        return Math.Clamp(Math.Max(lengths.Average(), Math.Min(column.Name.Length, widest / 4)), narrowest, widest);
    }

    private static Cell Drawn(string text) => new(text.Length == 0 ? [] : [new Paragraph(text) { Style = ParagraphStyle.Plain }]);

    private static object? Spread(string cell, DataColumn column) =>
        Value(cell, column) switch
        {
            decimal when column.Kind == ColumnKind.Money => Money.Read(cell),
            string when column.Kind == ColumnKind.Date && CellText.Fits(cell, ColumnKind.Date) => CellText.Day(cell),
            var value => value,
        };

    /// <summary>A number where the cell is one, else its text, or null.</summary>
    private static object? Value(string cell, DataColumn column) =>
        cell.Length == 0 ? null
        : column.IsNumber && CellText.Fits(cell, column.Kind) ? CellText.Number(cell)
        : cell;
}
