using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Organizations;

internal sealed class OfficeTable : IEntityTypeConfiguration<Office>
{
    public void Configure(EntityTypeBuilder<Office> builder)
    {
        builder.ToTable("organizations_office");
        builder.Property(office => office.Id).ValueGeneratedNever();
        builder.Property(office => office.Name).HasMaxLength(200);
        builder.HasIndex(office => new { office.AgencyId, office.Name }).IsUnique();
    }
}
