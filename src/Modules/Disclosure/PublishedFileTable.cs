using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Disclosure;

internal sealed class PublishedFileTable : IEntityTypeConfiguration<PublishedFile>
{
    public void Configure(EntityTypeBuilder<PublishedFile> builder)
    {
        builder.ToTable("disclosure_file");
        builder.Property(file => file.Id).ValueGeneratedNever();
        builder.Property(file => file.Name).HasMaxLength(DownloadNames.Longest);
        builder.Property(file => file.Type).HasMaxLength(100);
        builder.Property(file => file.Sha256).HasMaxLength(64);
        builder.HasIndex(file => new { file.VersionId, file.Name }).IsUnique();
        builder.HasIndex(file => new { file.AgencyId, file.Sha256 });
    }
}
