using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Disclosure.Profile;

internal sealed class ChannelTable : IEntityTypeConfiguration<Channel>
{
    public void Configure(EntityTypeBuilder<Channel> builder)
    {
        builder.ToTable("disclosure_channel");
        builder.Property(channel => channel.Id).ValueGeneratedNever();
        builder.Property(channel => channel.Title).HasMaxLength(Channel.LongestTitle);
        builder.Property(channel => channel.Address).HasMaxLength(Channel.LongestAddress);
        builder.Property(channel => channel.Telephone).HasMaxLength(100);
        builder.Property(channel => channel.Note).HasMaxLength(Channel.LongestNote);
        builder.HasIndex(channel => new { channel.AgencyId, channel.Order });
    }
}
