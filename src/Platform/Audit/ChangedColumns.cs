using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Sujarit.Platform.Data;

namespace Sujarit.Platform.Audit;

/// <summary>What a save changes, column by column.</summary>
internal static class ChangedColumns
{
    private static readonly JsonSerializerOptions readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<AuditDraft> Drafts(ChangeTracker tracker)
    {
        var owned = new OwnedRows(tracker);
        return
        [
            .. tracker.Entries()
                .Where(entry => entry.Entity is not AuditEntry && entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
                .Select(entry => Draft(entry, owned))
                .OfType<AuditDraft>(),
        ];
    }

    public static string Json(object content) => JsonSerializer.Serialize(content, content.GetType(), readable);

    private static AuditDraft? Draft(EntityEntry entry, OwnedRows owned)
    {
        if ((entry.Metadata.IsOwned() && entry.Metadata.IsMappedToJson()) || Secrets.Leaves(entry.Metadata))
        {
            return null;
        }

        var changed = entry.Properties.Where(property => Counts(entry.State, property)).ToList();
        var within = owned.Changes(entry).ToList();
        if (changed.Count == 0 && within.Count == 0 && entry.State == EntityState.Modified)
        {
            return null;
        }

        var act = entry.State switch
        {
            EntityState.Added => "added",
            EntityState.Deleted => "removed",
            _ => "changed",
        };
        return new AuditDraft(
            (entry.Entity as IOfAgency)?.AgencyId,
            act,
            entry.Metadata.GetTableName() ?? entry.Metadata.ClrType.Name,
            Key(entry),
            entry.State == EntityState.Added ? null : Json(changed, property => property.OriginalValue, within.Select(column => (column.Column, column.Before))),
            entry.State == EntityState.Deleted ? null : Json(changed, property => property.CurrentValue, within.Select(column => (column.Column, column.After)))
        );
    }

    private static bool Counts(EntityState state, PropertyEntry property)
    {
        if (property.Metadata.Name is nameof(AgencyRecord.Version) or nameof(IOfAgency.AgencyId) || Secrets.Leaves(property.Metadata))
        {
            return false;
        }

        return state switch
        {
            EntityState.Modified => property.IsModified && !Equals(property.OriginalValue, property.CurrentValue),
            EntityState.Added => property.CurrentValue is not null,
            _ => property.OriginalValue is not null,
        };
    }

    private static string Key(EntityEntry entry) =>
        string.Join('/', entry.Metadata.FindPrimaryKey()!.Properties.Select(property => entry.Property(property.Name).CurrentValue));

    private static string Json(List<PropertyEntry> changed, Func<PropertyEntry, object?> value, IEnumerable<(string Column, object? Value)> within) =>
        Json(changed.Select(property => (Column: property.Metadata.GetColumnName(), Value: Shown(property.Metadata, value(property)))).Concat(within).ToDictionary(column => column.Column, column => column.Value));

    private static object? Shown(IProperty property, object? value) =>
        value is null || !Secrets.Holds(property) ? Stored(property, value) : "•";

    private static object? Stored(IProperty property, object? value) =>
        property.GetTypeMapping().Converter is { } converter && value is not null ? converter.ConvertToProvider(value) : value;
}
