using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Checking;

internal sealed class ItemCheckupTable : IEntityTypeConfiguration<ItemCheckup>
{
    public void Configure(EntityTypeBuilder<ItemCheckup> builder)
    {
        // No act of a person: it follows from what the item shows.
        builder.ToTable("disclosure_checkup").IsUnaudited();
        builder.Property(checkup => checkup.Id).ValueGeneratedNever();
        builder.Ignore(checkup => checkup.Findings);
        builder.Ignore(checkup => checkup.Dismissed);
        builder.Property(checkup => checkup.Item).HasMaxLength(10);
        builder.HasIndex(checkup => new { checkup.AgencyId, checkup.Assessment, checkup.Item });
    }
}
