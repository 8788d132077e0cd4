using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Items;

internal sealed class PublishingPlanTable : IEntityTypeConfiguration<PublishingPlan>
{
    public void Configure(EntityTypeBuilder<PublishingPlan> builder)
    {
        builder.ToTable("disclosure_publishing_plan");
        builder.Property(plan => plan.Id).ValueGeneratedNever();
        builder.Property(plan => plan.Item).HasMaxLength(10);
        builder.Property(plan => plan.Hash).HasMaxLength(64);
        builder.Property(plan => plan.PersonName).HasMaxLength(200);
        builder.Property(plan => plan.Outcome).HasMaxLength(PublishingPlan.LongestOutcome);
        builder.Property(plan => plan.LeasedUntil).IsUnaudited();
        builder.HasIndex(plan => new { plan.State, plan.At });
        builder.HasIndex(plan => new { plan.AgencyId, plan.Assessment, plan.Item });
    }
}
