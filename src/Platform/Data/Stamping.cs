using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Access;

namespace Sujarit.Platform.Data;

/// <summary>What every save does to what is saved: the agency, the version, and the one form of Thai text.</summary>
internal static class Stamping
{
    public static void Stamp(ChangeTracker tracker, Visit visit)
    {
        foreach (var owner in new OwnedRows(tracker).ChangedOwners())
        {
            Count(owner);
        }

        foreach (var entry in tracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            if (entry.Entity is IOfAgency)
            {
                StampAgency(entry, visit);
            }

            if (entry.State is not EntityState.Deleted)
            {
                Count(entry);
                CleanTexts(entry);
            }
        }
    }

    private static void Count(EntityEntry entry)
    {
        if (entry.Metadata.FindProperty(nameof(AgencyRecord.Version)) is { IsConcurrencyToken: true, ClrType: var type } && type == typeof(int))
        {
            var version = entry.Property(nameof(AgencyRecord.Version));
            version.CurrentValue = (int)version.OriginalValue! + 1;
        }
    }

    private static void StampAgency(EntityEntry entry, Visit visit)
    {
        var agency = entry.Property(nameof(IOfAgency.AgencyId));
        if (entry.State == EntityState.Added && (Guid)agency.CurrentValue! == Guid.Empty)
        {
            agency.CurrentValue = visit.AgencyId;
        }

        if (!visit.IsOverAll && ((Guid)agency.CurrentValue! != visit.AgencyId || visit.AgencyId == Guid.Empty))
        {
            throw new InvalidOperationException($"A {entry.Metadata.ClrType.Name} of another agency cannot be written here.");
        }
    }

    private static void CleanTexts(EntityEntry entry)
    {
        foreach (var property in entry.Properties.Where(property => property.Metadata.ClrType == typeof(string) && !property.Metadata.IsPrimaryKey()))
        {
            if (property.CurrentValue is string text && (entry.State == EntityState.Added || property.IsModified) && !Secrets.Holds(property.Metadata))
            {
                property.CurrentValue = ThaiText.Clean(text);
            }
        }
    }
}
