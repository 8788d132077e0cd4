using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Documents.Papers;

internal sealed class NumberSeriesTable : IEntityTypeConfiguration<NumberSeries>
{
    public void Configure(EntityTypeBuilder<NumberSeries> builder)
    {
        builder.ToTable("documents_number_series");
        builder.Property(series => series.Id).ValueGeneratedNever();
        builder.Ignore(series => series.Next);
        builder.HasIndex(series => new { series.AgencyId, series.Kind, series.OfficeId, series.Year }).IsUnique();
    }
}
