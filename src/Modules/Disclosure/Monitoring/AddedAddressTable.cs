using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Disclosure.Monitoring;

internal sealed class AddedAddressTable : IEntityTypeConfiguration<AddedAddress>
{
    public void Configure(EntityTypeBuilder<AddedAddress> builder)
    {
        builder.ToTable("disclosure_added_address");
        builder.Property(added => added.Id).ValueGeneratedNever();
        builder.Property(added => added.Title).HasMaxLength(AddedAddress.LongestTitle);
        builder.Property(added => added.Address).HasMaxLength(WatchedAddress.LongestAddress);
        builder.Property(added => added.Reason).HasMaxLength(AddedAddress.LongestReason);
        builder.Property(added => added.AddedBy).HasMaxLength(WatchPause.LongestName);
        builder.HasIndex(added => added.AgencyId);
    }
}
