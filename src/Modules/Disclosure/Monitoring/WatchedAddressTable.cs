using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Monitoring;

internal sealed class WatchedAddressTable : IEntityTypeConfiguration<WatchedAddress>
{
    public void Configure(EntityTypeBuilder<WatchedAddress> builder)
    {
        // No act of a person: it follows from what is published, and what is found.
        builder.ToTable("disclosure_watched_address").IsUnaudited();
        builder.Property(watched => watched.Id).ValueGeneratedNever();
        builder.Property(watched => watched.Address).HasMaxLength(WatchedAddress.LongestAddress);
        builder.Property(watched => watched.Host).HasMaxLength(255);
        builder.Property(watched => watched.Title).HasMaxLength(WatchedAddress.LongestTitle);
        builder.HasIndex(watched => new { watched.AgencyId, watched.Address }).IsUnique();
        builder.HasIndex(watched => watched.DueAt);
    }
}
