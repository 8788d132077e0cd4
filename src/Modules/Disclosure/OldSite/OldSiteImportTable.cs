using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.OldSite;

internal sealed class OldSiteImportTable : IEntityTypeConfiguration<OldSiteImport>
{
    public void Configure(EntityTypeBuilder<OldSiteImport> builder)
    {
        builder.ToTable("disclosure_old_site");
        builder.Property(import => import.Id).ValueGeneratedNever();
        builder.Ignore(import => import.Links);
        builder.Property(import => import.Source).HasMaxLength(OldSiteImport.LongestSource);
        builder.Property(import => import.Address).HasMaxLength(Exhibit.LongestAddress);
        builder.Property(import => import.StartedBy).HasMaxLength(300);
        // What counts is audited as the exhibits it makes; a draft would repeat the whole list at each save.
        builder.Property(import => import.Content).IsUnaudited();
        builder.HasIndex(import => new { import.AgencyId, import.StartedAt });
    }
}
