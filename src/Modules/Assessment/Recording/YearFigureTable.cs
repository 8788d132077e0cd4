using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Assessment.Recording;

internal sealed class YearFigureTable : IEntityTypeConfiguration<YearFigure>
{
    public void Configure(EntityTypeBuilder<YearFigure> builder)
    {
        builder.ToTable("assessment_figure");
        builder.Property(figure => figure.Id).ValueGeneratedNever();
        builder.Property(figure => figure.Code).HasMaxLength(20);
        builder.HasIndex(figure => new { figure.ResultId, figure.Code }).IsUnique();
    }
}
