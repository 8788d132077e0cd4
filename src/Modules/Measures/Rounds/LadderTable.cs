using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Rounds;

internal sealed class LadderTable : IEntityTypeConfiguration<Ladder>
{
    public void Configure(EntityTypeBuilder<Ladder> builder)
    {
        builder.ToTable("measures_ladder");
        builder.Property(ladder => ladder.Id).ValueGeneratedNever();
        builder.Property(ladder => ladder.WalkedOn).IsUnaudited();
        builder.Property(ladder => ladder.LeasedUntil).IsUnaudited();
        builder.HasIndex(ladder => ladder.AgencyId).IsUnique();
        builder.HasIndex(ladder => new { ladder.WalkedOn, ladder.LeasedUntil });
    }
}
