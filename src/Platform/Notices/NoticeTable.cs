using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Platform.Data;

namespace Sujarit.Platform.Notices;

internal sealed class NoticeTable : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.ToTable("platform_notice");
        builder.Property(notice => notice.Id).ValueGeneratedNever();
        builder.Property(notice => notice.Title).HasMaxLength(Notice.LongestTitle);
        builder.Property(notice => notice.Address).HasMaxLength(Notice.LongestAddress);
        builder.Property(notice => notice.ReadAt).IsUnaudited();
        builder.Property(notice => notice.SettledAt).IsUnaudited();
        builder.HasIndex(notice => new { notice.AgencyId, notice.PersonId, notice.At });
    }
}
