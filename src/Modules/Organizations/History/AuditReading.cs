using System.Collections;
using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Sujarit.Kernel;
using Sujarit.Platform.Audit;
using Sujarit.Platform.Data;
using Sujarit.Platform.Modules;
using Sujarit.Ui;

namespace Sujarit.Organizations.History;

/// <summary>Reads the audit's entries as a person can: names of modules' things, dates as dates, ids of people and offices by their names.</summary>
internal sealed class AuditReading(AppDb db, IEnumerable<IModule> modules, Digits digits)
{
    public const string Hidden = "(ไม่แสดง)";
    private const string nothing = "–";
    private const int longest = 300;
    private const int longestWhole = 20_000;

    private readonly Dictionary<string, string> words = modules.SelectMany(module => module.AuditWords).ToDictionary();
    private Dictionary<string, string> names = [];
    private int most = longest;

    /// <summary>What a table, column, word or act is called; as it is stored where nobody says.</summary>
    public string Word(string key) => words.GetValueOrDefault(key, key);

    /// <summary>The acts that have a name.</summary>
    public IEnumerable<(string Act, string Name)> Acts => words.Where(word => !word.Key.Contains('_')).Select(word => (word.Key, word.Value));

    /// <summary>Loads the names ids stand for. Two queries.</summary>
    public async Task Load()
    {
        var people = await db.Set<Person>().AsNoTracking().Select(person => new { person.Id, person.Name }).ToListAsync();
        var offices = await db.Set<Office>().AsNoTracking().Select(office => new { office.Id, office.Name }).ToListAsync();
        names = people.Concat(offices).ToDictionary(row => row.Id.ToString(), row => row.Name, StringComparer.OrdinalIgnoreCase);
    }

    public AuditLine Read(AuditEntry entry) =>
        new(entry.Number, entry.At, entry.Actor, Word(entry.Act), Word(entry.Subject), names.GetValueOrDefault(entry.SubjectId), [.. Changes(entry)]);

    /// <summary>What an entry changed, long texts whole.</summary>
    public IReadOnlyList<AuditChange> ReadWhole(AuditEntry entry)
    {
        most = longestWhole;
        return [.. Changes(entry)];
    }

    private IEnumerable<AuditChange> Changes(AuditEntry entry)
    {
        var (before, after) = (Columns(entry.Before), Columns(entry.After));
        // Several kinds of rows may share a table.
        var properties = db.Model.GetEntityTypes().Where(entity => entity.GetTableName() == entry.Subject).SelectMany(entity => entity.GetProperties()).ToList();
        foreach (var column in before.Keys.Union(after.Keys).Where(column => column != "id" && !(entry.Before is null && IsNothing(after[column], properties.Find(property => property.GetColumnName() == column)))))
        {
            var property = properties.FirstOrDefault(property => property.GetColumnName() == column);
            var key = $"{entry.Subject}.{column}";
            yield return new AuditChange(column, Word(key) == key ? Word(column) : Word(key), Shown(key, property, before.GetValueOrDefault(column)), Shown(key, property, after.GetValueOrDefault(column)));
        }
    }

    private static Dictionary<string, JsonElement> Columns(string? json) => json is null ? [] : JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json)!;

    private string Shown(string key, IProperty? property, JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Undefined or JsonValueKind.Null => nothing,
            JsonValueKind.True => "ใช่",
            JsonValueKind.False => "ไม่ใช่",
            JsonValueKind.Array => value.GetArrayLength() == 0 ? nothing : string.Join(", ", value.EnumerateArray().Select(one => Shown(key, null, one))),
            JsonValueKind.Number => Number(property?.ClrType, value),
            JsonValueKind.Object => string.Join(" ", value.EnumerateObject().Where(part => part.Value.ValueKind != JsonValueKind.Null).Select(part => Shown(key, null, part.Value))),
            JsonValueKind.String when IsList(property) && value.GetString() is ['[', ..] list => List(key, list),
            JsonValueKind.String => Text(key, property?.ClrType, value.GetString()!),
            _ => Cut(value.GetRawText()),
        };

    private static bool IsList(IProperty? property) => property is not null && property.ClrType != typeof(string) && property.ClrType.IsAssignableTo(typeof(IEnumerable));

    // SQLite keeps a list as its JSON; a list of more than words is kept so everywhere.
    private string List(string key, string json)
    {
        using var list = JsonDocument.Parse(json);
        return Shown(key, null, list.RootElement);
    }

    // As the columns store them: instants in milliseconds, decimals in ten-thousandths, money in satang.
    private string Number(Type? type, JsonElement value)
    {
        var kind = Nullable.GetUnderlyingType(type ?? typeof(long)) ?? type;
        return !value.TryGetInt64(out var number) ? digits.Of(value.GetRawText())
            : kind == typeof(DateTimeOffset) ? digits.Moment(DateTimeOffset.FromUnixTimeMilliseconds(number))
            : kind == typeof(decimal) ? digits.Of(number / 10_000m)
            : kind == typeof(Money) ? digits.Of(new Money(number))
            : kind == typeof(FiscalYear) ? digits.Of(number.ToString(CultureInfo.InvariantCulture))
            : digits.Of(number);
    }

    private string Text(string key, Type? type, string text)
    {
        if (type == typeof(List<DateOnly>))
        {
            return string.Join(", ", text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(day => Text(key, typeof(DateOnly), day)));
        }

        var isDay = (Nullable.GetUnderlyingType(type ?? typeof(string)) ?? type) == typeof(DateOnly);
        return isDay && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? digits.Day(day)
            : names.TryGetValue(text, out var name) ? name
            // The id of something that has no name here.
            : Guid.TryParse(text, out _) ? "มี"
            : text == "•" ? Hidden
            : words.TryGetValue($"{key}={text}", out var word) ? word
            : text is ['{', ..] && text.Length > longest ? $"เนื้อหา {digits.Of(text.Length)} ตัวอักษร"
            : Cut(text);
    }

    // A new row tells what was filled in. A score of nought is a score.
    private static bool IsNothing(JsonElement value, IProperty? property) =>
        value.ValueKind is JsonValueKind.Null or JsonValueKind.False || (property?.ClrType != typeof(decimal) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) && number == 0);

    private string Cut(string text) => text.Length <= most ? text : text[..most] + "…";
}
