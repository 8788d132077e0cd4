using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Data;
using Sujarit.Platform.Modules;

namespace Sujarit.Platform.Archives;

/// <summary>Rows of the database as tables for an archive: every column but what is secret, under the words the audit page uses.</summary>
public sealed class RowTables(AppDb db, IEnumerable<IModule> modules)
{
    private readonly Dictionary<string, string> words = modules.SelectMany(module => module.AuditWords).ToDictionary();

    /// <summary>A table of all that the rows hold.</summary>
    /// <param name="name">Its place in the archive.</param>
    /// <param name="rows">The rows of the agency, in order.</param>
    /// <param name="left">Properties that are left out: what stands beside as a file.</param>
    public ArchivedTable Whole<TRow>(string name, IQueryable<TRow> rows, params IEnumerable<string> left)
        where TRow : class
    {
        var kind = db.Model.FindEntityType(typeof(TRow))!;
        var columns = kind.GetProperties().Where(property => IsShown(property) && !left.Contains(property.Name)).ToList();
        var nested = kind.GetNavigations().Where(navigation => navigation.TargetEntityType.IsMappedToJson()).ToList();
        return new ArchivedTable(
            name,
            [.. columns.Select(Column), .. nested.Select(navigation => Titled(kind, navigation.TargetEntityType.GetContainerColumnName() ?? navigation.Name))],
            async cancel =>
            {
                var found = await rows.AsNoTracking().ToListAsync(cancel);
                return [.. found.Select(row => (IReadOnlyList<object?>)[.. columns.Select(column => column.GetGetter().GetClrValue(row)), .. nested.Select(navigation => Json(navigation.GetGetter().GetClrValue(row)))])];
            }
        );
    }

    // The agency is that of the archive; versions are the program's own.
    private static bool IsShown(IProperty property) =>
        !Secrets.Holds(property) && !property.IsShadowProperty() && property.Name is not (nameof(AgencyRecord.AgencyId) or nameof(AgencyRecord.Version));

    private static JsonElement Json(object? value) => JsonSerializer.SerializeToElement(value, AnswerJson.Options);

    private ArchivedColumn Column(IProperty property)
    {
        var titled = Titled((IEntityType)property.DeclaringType, property.GetColumnName());
        var kind = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return kind.IsEnum ? titled with { Words = Enum.GetNames(kind).ToDictionary(word => word, word => words.GetValueOrDefault($"{property.DeclaringType.GetTableName()}.{titled.Key}={word}", word)) } : titled;
    }

    private ArchivedColumn Titled(IEntityType kind, string column) => new(column, words.GetValueOrDefault($"{kind.GetTableName()}.{column}", column));
}
