using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Disclosure.Exhibits;

internal sealed class ExhibitUseTable : IEntityTypeConfiguration<ExhibitUse>
{
    public void Configure(EntityTypeBuilder<ExhibitUse> builder)
    {
        builder.ToTable("disclosure_exhibit_use");
        builder.Property(use => use.Id).ValueGeneratedNever();
        builder.Property(use => use.Item).HasMaxLength(10);
        builder.HasIndex(use => new { use.ExhibitId, use.Assessment, use.Item, use.Element }).IsUnique();
        builder.HasIndex(use => new { use.AgencyId, use.Assessment, use.Item });
    }
}
