using System.Globalization;
using System.Text.Json;
using Sujarit.Disclosure.Tables;
using Sujarit.Documents.Contracts;
using Sujarit.Platform.Sheets;

namespace Sujarit.Disclosure.OpenData;

/// <summary>Rows of open data as files. Programs find the names of the interface in CSV and JSON; a spreadsheet is headed for people, with what each column is on its second sheet.</summary>
internal static class OpenFiles
{
    private const string moment = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>The whole set in a form.</summary>
    public static byte[] Write(OpenFormat format, IOpenSet set, IReadOnlyList<IReadOnlyList<object?>> rows) =>
        format == OpenFormat.Csv ? Csv(set, rows)
        : format == OpenFormat.Xlsx ? Xlsx(set, rows)
        : JsonText.Of(json => Write(json, set, rows));

    /// <summary>The rows as a list of objects.</summary>
    public static void Write(Utf8JsonWriter json, IOpenSet set, IReadOnlyList<IReadOnlyList<object?>> rows) =>
        JsonText.Write(json, [.. set.Columns.Select(column => column.Name)], rows.Select(row => row.Select(value => value is null or long or decimal ? value : Text(value))));

    private static byte[] Csv(IOpenSet set, IReadOnlyList<IReadOnlyList<object?>> rows) =>
        CsvSheet.Write(rows.Select(row => row.Select(Plain)).Prepend(set.Columns.Select(column => (object?)column.Name)));

    private static byte[] Xlsx(IOpenSet set, IReadOnlyList<IReadOnlyList<object?>> rows) =>
        XlsxWriter.Write(
            ("ข้อมูล", rows.Select(row => row.Select(Spread)).Prepend(set.Columns.Select(column => (object?)column.Title))),
            ("คำอธิบาย", set.Columns.Select(column => (IEnumerable<object?>)[column.Title, column.Name, OpenWords.Of(column.Kind), column.MayBeMissing ? "ว่างได้" : ""]).Prepend(["คอลัมน์", "ชื่อสำหรับโปรแกรม", "ชนิดข้อมูล", "หมายเหตุ"])));

    private static object? Plain(object? value) => value is long or decimal ? Convert.ToDecimal(value, CultureInfo.InvariantCulture) : value is null ? null : CsvCell.Guarded(Text(value));

    private static object? Spread(object? value) =>
        value switch
        {
            long number => (decimal)number,
            decimal or DateOnly or null => value,
            _ => Text(value),
        };

    private static string Text(object value) =>
        value switch
        {
            DateTimeOffset at => at.UtcDateTime.ToString(moment, CultureInfo.InvariantCulture),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            string text => text,
            _ => throw new ArgumentOutOfRangeException(nameof(value)),
        };
}
