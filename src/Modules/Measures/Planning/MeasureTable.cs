using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Measures.Planning;

internal sealed class MeasureTable : IEntityTypeConfiguration<Measure>
{
    public void Configure(EntityTypeBuilder<Measure> builder)
    {
        builder.HasBaseType<Work>();
        builder.Property(measure => measure.Theme).HasMaxLength(40);
        builder.Property(measure => measure.LibraryCode).HasMaxLength(80);
        // A measure of the library is taken once in a year, whoever takes it at the same time.
        builder.HasIndex(nameof(Measure.AgencyId), nameof(Measure.Year), nameof(Measure.LibraryCode)).IsUnique();
    }
}
