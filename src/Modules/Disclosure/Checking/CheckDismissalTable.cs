using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Disclosure.Checking;

internal sealed class CheckDismissalTable : IEntityTypeConfiguration<CheckDismissal>
{
    public void Configure(EntityTypeBuilder<CheckDismissal> builder)
    {
        builder.ToTable("disclosure_check_dismissal");
        builder.Property(dismissal => dismissal.Id).ValueGeneratedNever();
        builder.Property(dismissal => dismissal.Item).HasMaxLength(10);
        builder.Property(dismissal => dismissal.Place).HasMaxLength(CheckMark.LongestPlace);
        builder.Property(dismissal => dismissal.Seal).HasMaxLength(64);
        builder.Property(dismissal => dismissal.Reason).HasMaxLength(CheckDismissal.LongestReason);
        builder.Property(dismissal => dismissal.By).HasMaxLength(300);
        builder.Property(dismissal => dismissal.WithdrawnBy).HasMaxLength(300);
        builder.HasIndex(dismissal => new { dismissal.AgencyId, dismissal.Assessment, dismissal.Item });
    }
}
