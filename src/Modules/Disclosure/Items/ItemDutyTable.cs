using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Disclosure.Items;

internal sealed class ItemDutyTable : IEntityTypeConfiguration<ItemDuty>
{
    public void Configure(EntityTypeBuilder<ItemDuty> builder)
    {
        builder.ToTable("disclosure_duty");
        builder.Property(duty => duty.Id).ValueGeneratedNever();
        builder.Property(duty => duty.Item).HasMaxLength(10);
        builder.HasIndex(duty => new { duty.AgencyId, duty.Assessment, duty.Item }).IsUnique();
    }
}
