using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Measures.Doing;

internal sealed class EvidenceTable : IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<Evidence> builder)
    {
        builder.ToTable("measures_evidence");
        builder.Property(piece => piece.Id).ValueGeneratedNever();
        builder.Navigation(piece => piece.Uses).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasIndex(piece => new { piece.AgencyId, piece.Year, piece.HappenedOn });
    }
}
