using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Measures.Opening;

internal sealed class CarriedWorkTable : IEntityTypeConfiguration<CarriedWork>
{
    public void Configure(EntityTypeBuilder<CarriedWork> builder)
    {
        builder.ToTable("measures_carried");
        builder.Property(carried => carried.Id).ValueGeneratedNever();
        // Whoever opens a year at the same time as another takes nothing twice.
        builder.HasIndex(carried => new { carried.AgencyId, carried.Year, carried.FromId }).IsUnique();
    }
}
