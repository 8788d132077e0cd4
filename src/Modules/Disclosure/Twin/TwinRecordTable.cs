using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Twin;

internal sealed class TwinRecordTable : IEntityTypeConfiguration<TwinRecord>
{
    public void Configure(EntityTypeBuilder<TwinRecord> builder)
    {
        // No act of a person: it follows from what is published.
        builder.ToTable("disclosure_twin").IsUnaudited();
        builder.Property(twin => twin.Id).ValueGeneratedNever();
        builder.OwnsMany(twin => twin.LeftOut, rows => rows.ToJson("left_out"));
        builder.HasIndex(twin => twin.AgencyId).IsUnique();
        builder.HasIndex(twin => twin.DueAt);
    }
}
