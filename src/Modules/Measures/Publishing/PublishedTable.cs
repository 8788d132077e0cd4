using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Publishing;

internal sealed class PublishedTable : IEntityTypeConfiguration<Published>
{
    public void Configure(EntityTypeBuilder<Published> builder)
    {
        builder.ToTable("measures_published");
        builder.Property(published => published.Id).ValueGeneratedNever();
        // The publication itself is audited; this repeats it.
        builder.Property(published => published.Content).IsUnaudited();
        builder.HasIndex(published => new { published.AgencyId, published.Year, published.Number }).IsUnique();
    }
}
