using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Measures.Doing;

internal sealed class EvidenceUseTable : IEntityTypeConfiguration<EvidenceUse>
{
    public void Configure(EntityTypeBuilder<EvidenceUse> builder)
    {
        builder.ToTable("measures_evidence_use");
        builder.Property(use => use.Id).ValueGeneratedNever();
        builder.Property(use => use.By).HasMaxLength(300);
        builder.Property(use => use.EndedBy).HasMaxLength(300);
        builder.HasOne(use => use.Piece).WithMany(piece => piece.Uses).HasForeignKey(use => use.EvidenceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(use => use.Work).WithMany().HasForeignKey(use => use.WorkId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(use => use.Progress).WithMany(progress => progress.Uses).HasForeignKey(use => use.ProgressId).OnDelete(DeleteBehavior.Restrict);
    }
}
