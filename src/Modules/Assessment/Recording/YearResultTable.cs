using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Assessment.Recording;

internal sealed class YearResultTable : IEntityTypeConfiguration<YearResult>
{
    public void Configure(EntityTypeBuilder<YearResult> builder)
    {
        builder.ToTable("assessment_result");
        builder.Property(result => result.Id).ValueGeneratedNever();
        builder.Property(result => result.Source).HasMaxLength(YearResult.LongestReason);
        builder.Property(result => result.RecordedBy).HasMaxLength(200);
        builder.HasMany(result => result.Figures).WithOne().HasForeignKey(figure => figure.ResultId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(result => new { result.AgencyId, result.Year }).IsUnique();
    }
}
