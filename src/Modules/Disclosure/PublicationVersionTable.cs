using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure;

internal sealed class PublicationVersionTable : IEntityTypeConfiguration<PublicationVersion>
{
    public void Configure(EntityTypeBuilder<PublicationVersion> builder)
    {
        builder.ToTable("disclosure_version");
        builder.Property(version => version.Id).ValueGeneratedNever();
        builder.Property(version => version.Title).HasMaxLength(Publication.LongestTitle);
        // The audit names the version by its hash; repeating whole pages there would double the database.
        builder.Property(version => version.Html).IsUnaudited();
        builder.Property(version => version.By).HasMaxLength(200);
        builder.Property(version => version.Before).HasMaxLength(64);
        builder.Property(version => version.Hash).HasMaxLength(64);
        builder.Property(version => version.Source).HasMaxLength(64);
        builder.HasOne<Publication>().WithMany().HasForeignKey(version => version.PublicationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(version => version.Files).WithOne().HasForeignKey(file => file.VersionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(version => new { version.PublicationId, version.Number }).IsUnique();
    }
}
