using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Organizations;

internal sealed class ActingOrderTable : IEntityTypeConfiguration<ActingOrder>
{
    public void Configure(EntityTypeBuilder<ActingOrder> builder)
    {
        builder.ToTable("organizations_acting");
        builder.Property(order => order.Id).ValueGeneratedNever();
        builder.Property(order => order.Position).HasMaxLength(300);
        builder.Property(order => order.Number).HasMaxLength(100);
        builder.HasOne<Person>().WithMany().HasForeignKey(order => order.ActorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(order => order.HolderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(order => new { order.AgencyId, order.To });
    }
}
