using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Sealing;

internal sealed class SealTable : IEntityTypeConfiguration<Seal>
{
    public void Configure(EntityTypeBuilder<Seal> builder)
    {
        // Made with its version, which the audit tells.
        builder.ToTable("disclosure_seal").IsUnaudited();
        builder.Property(seal => seal.Id).ValueGeneratedNever();
        builder.Property(seal => seal.Text).HasMaxLength(Seal.LongestText);
        builder.Property(seal => seal.Nodes).HasMaxLength(Seal.LongestNodes);
        builder.Property(seal => seal.Salt).HasMaxLength(Seal.HexOfSalt);
        builder.HasOne<PublicationVersion>().WithMany().HasForeignKey(seal => seal.VersionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(seal => seal.VersionId).IsUnique();
        builder.HasIndex(seal => new { seal.AgencyId, seal.Number }).IsUnique();
        builder.HasIndex(seal => new { seal.AgencyId, seal.Day });
    }
}
