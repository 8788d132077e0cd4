using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Organizations;

internal sealed class AgencyTable : IEntityTypeConfiguration<Agency>
{
    public void Configure(EntityTypeBuilder<Agency> builder)
    {
        builder.ToTable("organizations_agency");
        builder.Property(agency => agency.Id).ValueGeneratedNever();
        builder.Property(agency => agency.Code).HasMaxLength(40);
        builder.Property(agency => agency.Name).HasMaxLength(300);
        builder.Property(agency => agency.Address).HasMaxLength(500);
        builder.Property(agency => agency.Telephone).HasMaxLength(100);
        builder.Property(agency => agency.Version).IsConcurrencyToken();
        builder.Property(agency => agency.Host).HasMaxLength(255);
        builder.HasIndex(agency => agency.Code).IsUnique();
        builder.HasIndex(agency => agency.Host).IsUnique();
    }
}
