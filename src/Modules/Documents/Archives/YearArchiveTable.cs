using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Archives;

internal sealed class YearArchiveTable : IEntityTypeConfiguration<YearArchive>
{
    public void Configure(EntityTypeBuilder<YearArchive> builder)
    {
        builder.ToTable("documents_archive");
        builder.Property(archive => archive.Id).ValueGeneratedNever();
        builder.Property(archive => archive.Sha256).HasMaxLength(64);
        builder.Property(archive => archive.OpenYear).IsUnaudited();
        builder.Property(archive => archive.DueAt).IsUnaudited();
        builder.Property(archive => archive.LeasedUntil).IsUnaudited();
        builder.Property(archive => archive.Attempts).IsUnaudited();
        builder.Property(archive => archive.FilesDone).IsUnaudited();
        builder.Property(archive => archive.FilesAll).IsUnaudited();
        builder.Property(archive => archive.BytesDone).IsUnaudited();
        builder.HasIndex(archive => new { archive.AgencyId, archive.OpenYear }).IsUnique();
        builder.HasIndex(archive => new { archive.AgencyId, archive.AskedAt });
        builder.HasIndex(archive => new { archive.State, archive.DueAt });
        builder.HasIndex(archive => archive.ExpiresAt);
    }
}
