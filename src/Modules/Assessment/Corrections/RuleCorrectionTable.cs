using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Assessment.Corrections;

internal sealed class RuleCorrectionTable : IEntityTypeConfiguration<RuleCorrection>
{
    public void Configure(EntityTypeBuilder<RuleCorrection> builder)
    {
        builder.ToTable("assessment_rule_correction");
        builder.Property(correction => correction.Id).ValueGeneratedNever();
        builder.Property(correction => correction.Target).HasMaxLength(40);
        builder.Property(correction => correction.Value).HasMaxLength(RuleCorrection.LongestValue);
        builder.Property(correction => correction.Reason).HasMaxLength(RuleCorrection.LongestText);
        builder.Property(correction => correction.Source).HasMaxLength(RuleCorrection.LongestText);
        builder.Property(correction => correction.MadeBy).HasMaxLength(200);
        builder.Property(correction => correction.WithdrawnBy).HasMaxLength(200);
        builder.Property(correction => correction.WithdrawnWhy).HasMaxLength(RuleCorrection.LongestText);
        builder.HasIndex(correction => new { correction.AgencyId, correction.MadeAt });
    }
}
