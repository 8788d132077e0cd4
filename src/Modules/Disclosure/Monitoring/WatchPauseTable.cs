using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Disclosure.Monitoring;

internal sealed class WatchPauseTable : IEntityTypeConfiguration<WatchPause>
{
    public void Configure(EntityTypeBuilder<WatchPause> builder)
    {
        builder.ToTable("disclosure_watch_pause");
        builder.Property(pause => pause.Id).ValueGeneratedNever();
        builder.Property(pause => pause.Reason).HasMaxLength(WatchPause.LongestReason);
        builder.Property(pause => pause.By).HasMaxLength(WatchPause.LongestName);
        builder.Property(pause => pause.EndedBy).HasMaxLength(WatchPause.LongestName);
        builder.HasOne<WatchedAddress>().WithMany().HasForeignKey(pause => pause.WatchedId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(pause => new { pause.WatchedId, pause.From });
    }
}
