using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Measures.Doing;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Links;

internal sealed class LinkCheckTable : IEntityTypeConfiguration<LinkCheck>
{
    public void Configure(EntityTypeBuilder<LinkCheck> builder)
    {
        builder.ToTable("measures_link_check");
        builder.Property(check => check.Id).ValueGeneratedNever();
        // The history tells what was found anew; that it is still so would fill it night by night.
        builder.Property(check => check.LastAt).IsUnaudited();
        builder.Property(check => check.Times).IsUnaudited();
        builder.Property(check => check.Type).HasMaxLength(100);
        builder.Property(check => check.Sha256).HasMaxLength(64);
        builder.HasOne<Evidence>().WithMany().HasForeignKey(check => check.EvidenceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(check => new { check.EvidenceId, check.LastAt });
    }
}
