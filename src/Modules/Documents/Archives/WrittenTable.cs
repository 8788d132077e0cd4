using System.Collections;
using System.Globalization;
using System.Text.Json;
using Sujarit.Documents.Contracts;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Sheets;

namespace Sujarit.Documents.Archives;

/// <summary>A table as people and programs open it: days as 2024-09-30, moments in the time of Thailand.</summary>
internal sealed class WrittenTable(ArchivedTable table, IReadOnlyList<IReadOnlyList<object?>> rows)
{
    private static readonly TimeSpan thailand = TimeSpan.FromHours(7);

    public byte[] Csv() => CsvSheet.Write(rows.Select(row => row.Select((cell, at) => (string?)Text(table.Columns[at], cell))).Prepend(Head));

    public byte[] Xlsx() =>
        XlsxWriter.Write((SheetName, rows.Select(row => row.Select((cell, at) => cell is decimal or int or long ? Convert.ToDecimal(cell, CultureInfo.InvariantCulture) : (object?)Text(table.Columns[at], cell))).Prepend(Head)));

    public byte[] Json() =>
        JsonSerializer.SerializeToUtf8Bytes(rows.Select(row => table.Columns.Zip(row).ToDictionary(pair => pair.First.Key, pair => pair.Second)), AnswerJson.Options);

    private IEnumerable<string> Head => table.Columns.Select(column => column.Title);

    private string SheetName => table.Name[(table.Name.LastIndexOf('/') + 1)..];

    private static string Text(ArchivedColumn column, object? cell) =>
        cell switch
        {
            null => "",
            string text => text,
            bool isSo => isSo ? "ใช่" : "ไม่ใช่",
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTimeOffset moment => moment.ToOffset(thailand).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            Enum word => column.Words?.GetValueOrDefault(word.ToString()) ?? word.ToString(),
            IEnumerable cells => string.Join('\n', cells.Cast<object?>().Select(part => Text(column, part))),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => cell.ToString() ?? "",
        };
}
