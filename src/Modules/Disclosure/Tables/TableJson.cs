using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sujarit.Kernel;

namespace Sujarit.Disclosure.Tables;

/// <summary>
/// The one text of a table: <c>{"columns":[{"name":"…","kind":"money"}],"rows":[["…"]]}</c> without blanks, keys in this order,
/// <c>"grouped":true</c> behind the kind where it is so.
/// </summary>
internal static class TableJson
{
    private static readonly JsonWriterOptions plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly (ColumnKind Kind, string Name)[] kinds =
        [(ColumnKind.Text, "text"), (ColumnKind.WholeNumber, "whole-number"), (ColumnKind.Money, "money"), (ColumnKind.Date, "date")];

    public static string Write(DataTable table)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, plain))
        {
            json.WriteStartObject();
            json.WriteStartArray("columns");
            foreach (var column in table.Columns)
            {
                Write(json, column);
            }

            json.WriteEndArray();
            json.WriteStartArray("rows");
            foreach (var row in table.Rows)
            {
                json.WriteStartArray();
                foreach (var cell in row)
                {
                    json.WriteStringValue(cell);
                }

                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
    }

    public static DataTable Read(string json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json);
            var columns = parsed.RootElement.GetProperty("columns").EnumerateArray().Select(Column).ToList();
            return DataTable.Of(columns, parsed.RootElement.GetProperty("rows").EnumerateArray().Select(row => row.EnumerateArray().Select(cell => cell.GetString() ?? "").ToList()));
        }
        catch (RuleBrokenException broken)
        {
            throw new UnreadableException(broken.Message, broken);
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new UnreadableException("อ่านตารางที่เก็บไว้ไม่ได้ โปรดนำเข้าตารางใหม่จากไฟล์", broken);
        }
    }

    private static void Write(Utf8JsonWriter json, DataColumn column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("kind", kinds.Single(kind => kind.Kind == column.Kind).Name);
        if (column.IsGrouped)
        {
            json.WriteBoolean("grouped", true);
        }

        json.WriteEndObject();
    }

    private static DataColumn Column(JsonElement column)
    {
        var kind = column.GetProperty("kind").GetString();
        return new DataColumn(column.GetProperty("name").GetString() ?? "", kinds.First(known => known.Name == kind).Kind)
        {
            IsGrouped = column.TryGetProperty("grouped", out var isGrouped) && isGrouped.GetBoolean(),
        };
    }
}
