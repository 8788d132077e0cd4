using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Platform.Files;

internal sealed class StoredFileTable : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.ToTable("platform_file");
        builder.Property(file => file.Id).ValueGeneratedNever();
        builder.Property(file => file.Name).HasMaxLength(FileName.Longest);
        builder.Property(file => file.Type).HasMaxLength(100);
        builder.Property(file => file.Sha256).HasMaxLength(64);
        builder.Ignore(file => file.Address);
        builder.Ignore(file => file.Thumbnail);
        builder.HasIndex(file => new { file.AgencyId, file.Sha256 });
    }
}
