using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Documents.Proofs;

internal sealed class DoubtDismissalTable : IEntityTypeConfiguration<DoubtDismissal>
{
    public void Configure(EntityTypeBuilder<DoubtDismissal> builder)
    {
        builder.ToTable("documents_doubt_dismissal");
        builder.Property(dismissal => dismissal.Id).ValueGeneratedNever();
        builder.Property(dismissal => dismissal.Kind).HasMaxLength(100);
        builder.Property(dismissal => dismissal.Subject).HasMaxLength(200);
        builder.Property(dismissal => dismissal.Doubt).HasMaxLength(100);
        builder.Property(dismissal => dismissal.Place).HasMaxLength(DoubtDismissal.LongestPlace);
        builder.Property(dismissal => dismissal.Seal).HasMaxLength(64);
        builder.Property(dismissal => dismissal.Reason).HasMaxLength(DoubtDismissal.LongestReason);
        builder.Property(dismissal => dismissal.By).HasMaxLength(300);
        builder.Property(dismissal => dismissal.WithdrawnBy).HasMaxLength(300);
        builder.HasIndex(dismissal => new { dismissal.AgencyId, dismissal.Kind, dismissal.Subject });
    }
}
