using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Measures.Plans;

internal sealed class PlanPartTable : IEntityTypeConfiguration<PlanPart>
{
    public void Configure(EntityTypeBuilder<PlanPart> builder)
    {
        builder.ToTable("measures_plan_part");
        builder.Property(part => part.Id).ValueGeneratedNever();
        builder.Property(part => part.Part).HasMaxLength(40);
        builder.HasIndex(part => new { part.AgencyId, part.Year, part.Part }).IsUnique();
    }
}
