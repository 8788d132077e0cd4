using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Measures.Dismissing;

internal sealed class DismissalTable : IEntityTypeConfiguration<Dismissal>
{
    public void Configure(EntityTypeBuilder<Dismissal> builder)
    {
        builder.ToTable("measures_dismissal");
        builder.Property(dismissal => dismissal.Id).ValueGeneratedNever();
        builder.Property(dismissal => dismissal.Place).HasMaxLength(FindingMark.LongestPlace);
        builder.Property(dismissal => dismissal.Seal).HasMaxLength(64);
        builder.Property(dismissal => dismissal.Reason).HasMaxLength(Dismissal.LongestReason);
        builder.Property(dismissal => dismissal.By).HasMaxLength(300);
        builder.Property(dismissal => dismissal.WithdrawnBy).HasMaxLength(300);
        builder.HasIndex(dismissal => dismissal.YearWorkId);
    }
}
