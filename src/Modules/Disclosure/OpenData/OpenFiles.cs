using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sujarit.Disclosure.Tables;
using Sujarit.Documents.Contracts;
using Sujarit.Platform.Sheets;

namespace Sujarit.Disclosure.OpenData;

/// <summary>Rows of open data as files. Programs find the names of the interface in CSV and JSON; a spreadsheet is headed for people, with what each column is on its second sheet.</summary>
internal static class OpenFiles
{
    private const string moment = "yyyy-MM-dd'T'HH:mm:ss'Z'";
    private static readonly JsonWriterOptions readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>The whole set in a form.</summary>
    public static byte[] Write(OpenFormat format, IOpenSet set, IReadOnlyList<IReadOnlyList<object?>> rows) =>
        format == OpenFormat.Csv ? Csv(set, rows)
        : format == OpenFormat.Xlsx ? Xlsx(set, rows)
        : Json(json => Write(json, set, rows));

    /// <summary>A JSON text.</summary>
    public static byte[] Json(Action<Utf8JsonWriter> write)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, readable))
        {
            write(json);
        }

        return text.ToArray();
    }

    /// <summary>The rows as a list of objects.</summary>
    public static void Write(Utf8JsonWriter json, IOpenSet set, IReadOnlyList<IReadOnlyList<object?>> rows)
    {
        json.WriteStartArray();
        foreach (var row in rows)
        {
            json.WriteStartObject();
            for (var at = 0; at < row.Count; at++)
            {
                json.WritePropertyName(set.Columns[at].Name);
                Write(json, row[at]);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            default:
                json.WriteStringValue(Text(value));
                break;
        }
    }

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
