using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sujarit.Disclosure.Tables;

/// <summary>JSON that is given out to anybody: people may read it too, line by line and in Thai letters.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static byte[] Of(Action<Utf8JsonWriter> write)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, readable))
        {
            write(json);
        }

        return text.ToArray();
    }

    /// <summary>Rows as a list of objects.</summary>
    /// <param name="json">Where they are written to.</param>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="rows">The cells of each row: texts, whole or decimal numbers, or null.</param>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<string> columns, IEnumerable<IEnumerable<object?>> rows)
    {
        json.WriteStartArray();
        foreach (var row in rows)
        {
            json.WriteStartObject();
            foreach (var (column, cell) in columns.Zip(row))
            {
                json.WritePropertyName(column);
                Write(json, cell);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, object? cell)
    {
        switch (cell)
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
                json.WriteStringValue((string)cell);
                break;
        }
    }
}
