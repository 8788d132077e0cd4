using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Monitoring;

internal sealed class WatchRoundTable : IEntityTypeConfiguration<WatchRound>
{
    public void Configure(EntityTypeBuilder<WatchRound> builder)
    {
        builder.ToTable("disclosure_watch_round").IsUnaudited();
        builder.Property(round => round.Id).ValueGeneratedNever();
        builder.HasIndex(round => round.AgencyId).IsUnique();
        builder.HasIndex(round => round.DueAt);
    }
}
