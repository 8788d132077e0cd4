using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Platform.Data;

namespace Sujarit.Platform.Notices;

internal sealed class DeliveryTable : IEntityTypeConfiguration<Delivery>
{
    public void Configure(EntityTypeBuilder<Delivery> builder)
    {
        builder.ToTable("platform_delivery").IsUnaudited();
        builder.Property(delivery => delivery.Id).ValueGeneratedNever();
        builder.Property(delivery => delivery.Version).IsConcurrencyToken();
        builder.Property(delivery => delivery.Sealed).IsSecret();
        builder.HasOne<Notice>().WithMany().HasForeignKey(delivery => delivery.NoticeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(delivery => new { delivery.Channel, delivery.DueAt });
        builder.HasIndex(delivery => new { delivery.AgencyId, delivery.GivenUpAt });
        builder.HasIndex(delivery => new { delivery.AgencyId, delivery.PersonId, delivery.DueAt });
    }
}
