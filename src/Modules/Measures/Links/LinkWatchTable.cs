using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Links;

internal sealed class LinkWatchTable : IEntityTypeConfiguration<LinkWatch>
{
    public void Configure(EntityTypeBuilder<LinkWatch> builder)
    {
        builder.ToTable("measures_link_watch");
        builder.Property(watch => watch.Id).ValueGeneratedNever();
        // When it is looked at is no act of a person; what is found stands in the checks.
        builder.Property(watch => watch.DueAt).IsUnaudited();
        builder.Property(watch => watch.LeasedUntil).IsUnaudited();
        builder.Property(watch => watch.Attempts).IsUnaudited();
        builder.Property(watch => watch.CheckedAt).IsUnaudited();
        builder.Property(watch => watch.Outcome).IsUnaudited();
        builder.HasOne(watch => watch.Piece).WithOne().HasForeignKey<LinkWatch>(watch => watch.EvidenceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(watch => watch.DueAt);
    }
}
