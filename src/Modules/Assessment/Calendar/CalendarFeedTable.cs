using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Platform.Data;

namespace Sujarit.Assessment.Calendar;

internal sealed class CalendarFeedTable : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> builder)
    {
        builder.ToTable("assessment_calendar_feed");
        builder.Property(feed => feed.Id).ValueGeneratedNever();
        builder.Property(feed => feed.Name).HasMaxLength(CalendarStep.LongestName);
        builder.Property(feed => feed.Hash).HasMaxLength(64).IsSecret();
        builder.HasIndex(feed => new { feed.AgencyId, feed.PersonId });
        builder.HasIndex(feed => feed.Hash).IsUnique();
    }
}
