using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Access;

namespace Sujarit.Platform.Data;

/// <summary>What every save does to what is saved: the agency, the version, and the one form of Thai text.</summary>
internal static class Stamping
{
    // How much of a text that is too long is told, to know it by.
    private const int quoted = 40;

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

    // One database refuses what is too long with an error of its own, the other keeps it; forms say it first where they know the bound.
    private static string Fitting(string text, int? most) =>
        text.Length > most ? throw new RuleBrokenException($"ข้อความ “{text[..Math.Min(quoted, text.Length)]}…” ยาว {text.Length} ตัวอักษร เก็บได้ไม่เกิน {most} ตัวอักษร โปรดย่อ") : text;

    private static void CleanTexts(EntityEntry entry)
    {
        foreach (var property in entry.Properties.Where(property => property.Metadata.ClrType == typeof(string) && !property.Metadata.IsPrimaryKey()))
        {
            if (property.CurrentValue is string text && (entry.State == EntityState.Added || property.IsModified) && !Secrets.Holds(property.Metadata))
            {
                property.CurrentValue = Fitting(ThaiText.Clean(text), property.Metadata.GetMaxLength());
            }
        }
    }
}
