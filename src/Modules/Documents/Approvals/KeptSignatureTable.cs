using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Documents.Approvals;

internal sealed class KeptSignatureTable : IEntityTypeConfiguration<KeptSignature>
{
    public void Configure(EntityTypeBuilder<KeptSignature> builder)
    {
        builder.ToTable("documents_signature");
        builder.Property(kept => kept.Id).ValueGeneratedNever();
        builder.HasIndex(kept => new { kept.AgencyId, kept.PersonId }).IsUnique();
    }
}
