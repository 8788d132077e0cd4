using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Monitoring;

internal sealed class WatchSpanTable : IEntityTypeConfiguration<WatchSpan>
{
    public void Configure(EntityTypeBuilder<WatchSpan> builder)
    {
        builder.ToTable("disclosure_watch_span").IsUnaudited();
        builder.Property(span => span.Id).ValueGeneratedNever();
        builder.Property(span => span.ToldTo).HasMaxLength(WatchSpan.LongestNames);
        builder.HasOne<WatchedAddress>().WithMany().HasForeignKey(span => span.WatchedId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(span => new { span.WatchedId, span.From });
        builder.HasIndex(span => new { span.AgencyId, span.To });
    }
}
