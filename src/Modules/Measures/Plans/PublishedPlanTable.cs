using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Measures.Plans;

internal sealed class PublishedPlanTable : IEntityTypeConfiguration<PublishedPlan>
{
    public void Configure(EntityTypeBuilder<PublishedPlan> builder)
    {
        builder.ToTable("measures_plan_published");
        builder.Property(published => published.Id).ValueGeneratedNever();
        builder.HasIndex(published => new { published.AgencyId, published.Year, published.Number }).IsUnique();
    }
}
