using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Sujarit.Platform.Data;

/// <summary>Rows kept as JSON within the row of their owner. A change of them is a change of the owner, which the tracker does not say by itself.</summary>
internal sealed class OwnedRows(ChangeTracker tracker)
{
    private readonly List<EntityEntry> owned = [.. tracker.Entries().Where(entry => entry.Metadata.IsOwned() && entry.Metadata.IsMappedToJson())];

    /// <summary>The owners of what changed, unless they are new or taken out themselves.</summary>
    public IReadOnlyList<EntityEntry> ChangedOwners() =>
        [.. owned.Where(IsChanged).Select(Root).OfType<EntityEntry>().DistinctBy(owner => owner.Entity, ReferenceEqualityComparer.Instance).Where(owner => owner.State is EntityState.Unchanged or EntityState.Modified)];

    /// <summary>The columns of JSON of a row that changed, as they were and as they are.</summary>
    public IEnumerable<(string Column, object? Before, object? After)> Changes(EntityEntry owner) =>
        owned.Count == 0
            ? []
            : Columns(owner).Select(column => (column, Rows: Rows(owner, column)))
                .Where(pair => pair.Rows.Any(IsChangedWithin))
                .Select(pair => (pair.column.TargetEntityType.GetContainerColumnName() ?? pair.column.Name, Image(pair.column, pair.Rows, isBefore: true), Image(pair.column, pair.Rows, isBefore: false)));

    private static bool IsChanged(EntityEntry row) => row.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;

    private static IEnumerable<INavigation> Columns(EntityEntry owner) =>
        owner.Metadata.GetNavigations().Where(navigation => navigation.ForeignKey.IsOwnership && !navigation.IsOnDependent && navigation.TargetEntityType.IsMappedToJson());

    private bool IsChangedWithin(EntityEntry row) => IsChanged(row) || Columns(row).Any(column => Rows(row, column).Any(IsChangedWithin));

    private List<EntityEntry> Rows(EntityEntry owner, INavigation column) =>
        [.. owned.Where(row => row.Metadata == column.TargetEntityType && BelongsTo(row, owner, column.ForeignKey))];

    private static bool BelongsTo(EntityEntry row, EntityEntry owner, IForeignKey key) =>
        key.Properties.Zip(key.PrincipalKey.Properties).All(pair => Equals(row.Property(pair.First.Name).CurrentValue, owner.Property(pair.Second.Name).CurrentValue));

    private EntityEntry? Root(EntityEntry row)
    {
        var ownership = row.Metadata.FindOwnership()!;
        var owners = ownership.PrincipalEntityType.IsOwned() ? owned : tracker.Entries().Where(entry => entry.Metadata == ownership.PrincipalEntityType);
        var owner = owners.FirstOrDefault(entry => BelongsTo(row, entry, ownership));
        return owner is not null && owner.Metadata.IsOwned() ? Root(owner) : owner;
    }

    private object? Image(INavigation column, List<EntityEntry> rows, bool isBefore)
    {
        var images = rows.Where(row => row.State != (isBefore ? EntityState.Added : EntityState.Deleted)).Select(row => Image(row, isBefore)).ToList();
        return column.IsCollection ? images : images.FirstOrDefault();
    }

    private Dictionary<string, object?> Image(EntityEntry row, bool isBefore)
    {
        var image = row.Properties.Where(property => !property.Metadata.IsKey() && !property.Metadata.IsForeignKey())
            .ToDictionary(property => property.Metadata.Name, property => isBefore ? property.OriginalValue : property.CurrentValue);
        foreach (var column in Columns(row))
        {
            image[column.Name] = Image(column, Rows(row, column), isBefore);
        }

        return image;
    }
}
