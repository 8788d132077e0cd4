using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Disclosure.Exhibits;

internal sealed class ExhibitTable : IEntityTypeConfiguration<Exhibit>
{
    public void Configure(EntityTypeBuilder<Exhibit> builder)
    {
        builder.ToTable("disclosure_exhibit");
        builder.Property(exhibit => exhibit.Id).ValueGeneratedNever();
        builder.Property(exhibit => exhibit.Title).HasMaxLength(Exhibit.LongestTitle);
        builder.Property(exhibit => exhibit.Address).HasMaxLength(Exhibit.LongestAddress);
        builder.Property(exhibit => exhibit.ChangedBy).HasMaxLength(200);
        builder.HasMany(exhibit => exhibit.Uses).WithOne().HasForeignKey(use => use.ExhibitId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(exhibit => exhibit.Uses).HasField("uses").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasIndex(exhibit => new { exhibit.AgencyId, exhibit.ChangedAt });
    }
}
