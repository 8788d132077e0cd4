using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Sujarit.Kernel;
using Sujarit.Platform.Audit;
using Sujarit.Platform.Data;

namespace Sujarit.Platform.Subjects;

/// <summary>What a column of a row said before a change, as the audit keeps it.</summary>
public sealed class Earlier
{
    private static readonly JsonSerializerOptions words = new() { Converters = { new JsonStringEnumConverter() } };

    private readonly IModel model;
    private readonly Dictionary<string, JsonElement> before;

    private Earlier(IModel model, AuditEntry entry, string column, Dictionary<string, JsonElement> before) =>
        (this.model, Table, Row, Column, this.before) = (model, entry.Subject, Guid.Parse(entry.SubjectId), column, before);

    /// <summary>The table of the row.</summary>
    public string Table { get; }

    /// <summary>The row.</summary>
    public Guid Row { get; }

    /// <summary>The column whose value is to come back.</summary>
    public string Column { get; }

    /// <summary>The value as it is kept; the word null for nothing.</summary>
    public string Kept => Raw(before, Column);

    /// <summary>Why it is brought back, in the words of who does; null where nobody was asked.</summary>
    public string? Why { get; private set; }

    /// <summary>Whether an entry tells what a row said before.</summary>
    public static bool IsIn(AuditEntry entry) => entry?.Act is "changed" or "removed";

    /// <summary>Says why it is brought back.</summary>
    public void Because(string? why) => Why = why;

    /// <summary>The value before an entry; null where the entry tells none of this column.</summary>
    public static Earlier? Of(AppDb db, AuditEntry entry, string column) =>
        entry.Before is { } json && JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json)! is var before && before.ContainsKey(column)
            ? new Earlier(db.Model, entry, column, before)
            : null;

    /// <summary>What a column says after an entry, as it is kept.</summary>
    public static string KeptAfter(AuditEntry entry, string column) =>
        entry.After is { } json ? Raw(JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json)!, column) : "null";

    /// <summary>The value; nothing where it was nothing.</summary>
    /// <exception cref="RuleBrokenException">It was kept in another form than the program knows today.</exception>
    public T? Value<T>() => Beside<T>(Column, default);

    /// <summary>What another column of the row said before the same change; the given value where that change left it alone.</summary>
    public T? Beside<T>(string column, T? now)
    {
        if (!before.TryGetValue(column, out var kept))
        {
            return now;
        }

        try
        {
            return kept.ValueKind == JsonValueKind.Null ? default : (T?)Read(Property(column), kept);
        }
        catch (Exception odd) when (odd is JsonException or InvalidCastException or FormatException or ArgumentException)
        {
            throw new RuleBrokenException("ค่าเดิมนี้เก็บไว้ในรูปแบบเก่า ระบบคืนให้ไม่ได้ โปรดคัดลอกข้อความไปกรอกที่หน้าแก้ไข");
        }
    }

    private IProperty Property(string column) =>
        model.GetEntityTypes().Where(entity => entity.GetTableName() == Table).SelectMany(entity => entity.GetProperties()).First(property => property.GetColumnName() == column);

    private static object? Read(IProperty property, JsonElement kept)
    {
        var isList = property.ClrType != typeof(string) && property.ClrType.IsAssignableTo(typeof(IEnumerable));
        if (isList && !IsWritten(kept))
        {
            // SQLite keeps a list as its JSON, PostgreSQL as a list.
            return JsonSerializer.Deserialize(kept.ValueKind == JsonValueKind.String ? kept.GetString()! : kept.GetRawText(), property.ClrType, words);
        }

        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return property.GetTypeMapping().Converter is { } converter
            ? converter.ConvertFromProvider(kept.Deserialize(converter.ProviderClrType))
            : kept.Deserialize(type, words);
    }

    // A list that a column writes in a way of its own, neither as JSON nor as a list.
    private static bool IsWritten(JsonElement kept) => kept.ValueKind == JsonValueKind.String && kept.GetString() is not ['[', ..];

    private static string Raw(Dictionary<string, JsonElement> columns, string column) => columns.TryGetValue(column, out var value) ? value.GetRawText() : "null";
}
