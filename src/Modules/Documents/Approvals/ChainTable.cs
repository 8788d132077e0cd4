using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Documents.Approvals;

internal sealed class ChainTable : IEntityTypeConfiguration<Chain>
{
    public void Configure(EntityTypeBuilder<Chain> builder)
    {
        builder.ToTable("documents_chain");
        builder.Property(chain => chain.Id).ValueGeneratedNever();
        builder.Property(chain => chain.Kind).HasMaxLength(60);
        builder.Property(chain => chain.Steps).HasConversion(new RecordsColumn<ChainStep>(), RecordsColumn<ChainStep>.Comparer);
        builder.HasIndex(chain => new { chain.AgencyId, chain.Kind }).IsUnique();
    }
}
