using System.Globalization;
using System.Text.Json;

namespace Sujarit.Platform.Operations.Backups;

/// <summary>Values between a database and the lines of a backup, which are the same for every database.</summary>
internal static class Neutral
{
    /// <summary>Writes what a database gave.</summary>
    public static void Write(Utf8JsonWriter line, BackupColumn column, object value)
    {
        switch (column.Kind)
        {
            case ColumnKind.Id:
                line.WriteStringValue(value is Guid id ? id : Guid.Parse((string)value));
                break;
            case ColumnKind.Whole:
                line.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case ColumnKind.Real:
                line.WriteNumberValue(Convert.ToDouble(value, CultureInfo.InvariantCulture));
                break;
            case ColumnKind.Truth:
                line.WriteBooleanValue(Convert.ToBoolean(value, CultureInfo.InvariantCulture));
                break;
            case ColumnKind.Bytes:
                line.WriteBase64StringValue((byte[])value);
                break;
            case ColumnKind.Day:
                line.WriteStringValue(Day(value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case ColumnKind.List when value is Array list:
                JsonSerializer.Serialize(line, list, list.GetType());
                break;
            case ColumnKind.List when column.HoldsIds:
                JsonSerializer.Serialize(line, JsonSerializer.Deserialize<List<Guid>>((string)value));
                break;
            case ColumnKind.List or ColumnKind.Json:
                using (var content = JsonDocument.Parse((string)value))
                {
                    content.RootElement.WriteTo(line);
                }

                break;
            default:
                line.WriteStringValue((string)value);
                break;
        }
    }

    /// <summary>Reads a line's value for a column of the database at hand.</summary>
    public static object Read(JsonElement value, BackupColumn column)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return DBNull.Value;
        }

        return column.Kind switch
        {
            ColumnKind.Id => value.GetGuid(),
            ColumnKind.Whole => value.GetInt64(),
            ColumnKind.Real => value.GetDouble(),
            ColumnKind.Truth => value.GetBoolean(),
            ColumnKind.Bytes => value.GetBytesFromBase64(),
            ColumnKind.Day => DateOnly.ParseExact(value.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            ColumnKind.List when column.StoreType.EndsWith("[]", StringComparison.Ordinal) => List(value),
            ColumnKind.List when column.HoldsIds => value.GetRawText().ToUpperInvariant(),
            ColumnKind.List or ColumnKind.Json => value.GetRawText(),
            _ => value.GetString()!,
        };
    }

    private static DateOnly Day(object value) =>
        value switch
        {
            DateOnly day => day,
            DateTime moment => DateOnly.FromDateTime(moment),
            _ => DateOnly.ParseExact((string)value, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        };

    // Words are read as whatever a list of the database holds; numbers are not, and of an empty list nobody can say what it would hold.
    private static Array List(JsonElement list) =>
        list.GetArrayLength() > 0 && list.EnumerateArray().All(one => one.ValueKind == JsonValueKind.Number)
            ? list.EnumerateArray().Select(one => one.GetInt64()).ToArray()
            : list.EnumerateArray().Select(one => one.ValueKind == JsonValueKind.String ? one.GetString() : one.GetRawText()).ToArray();
}
