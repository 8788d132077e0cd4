using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Measures.Planning;

internal sealed class WorkTable : IEntityTypeConfiguration<Work>
{
    /// <summary>The column that says which kind a work is of.</summary>
    public const string KindColumn = "Kind";

    private const string day = "yyyy-MM-dd";

    private static readonly ValueComparer<List<DateOnly>?> sameDays = new(
        (one, other) => one == null ? other == null : other != null && one.SequenceEqual(other),
        days => days == null ? 0 : days.Aggregate(0, (hash, one) => HashCode.Combine(hash, one)),
        days => days == null ? null : days.ToList()
    );

    public void Configure(EntityTypeBuilder<Work> builder)
    {
        builder.ToTable("measures_work");
        builder.Property(work => work.Id).ValueGeneratedNever();
        builder.HasDiscriminator<string>(KindColumn)
            .HasValue<Measure>("measure")
            .HasValue<IndicatorAction>("action")
            .HasValue<ItemWork>("item");
        builder.Property<string>(KindColumn).HasMaxLength(16);
        builder.Ignore(work => work.Owners);
        // As a text: a list of days is another thing in each database, and a backup goes from one to the other.
        builder.Property(work => work.RoundDays).HasConversion(days => Written(days!), text => Read(text), sameDays);
        builder.HasIndex(nameof(Work.AgencyId), nameof(Work.Year), KindColumn, nameof(Work.Order));
        builder.HasMany(work => work.Entries).WithOne().HasForeignKey(entry => entry.WorkId).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(work => work.Entries).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    private static string Written(List<DateOnly> days) => string.Join(' ', days.Select(one => one.ToString(day, CultureInfo.InvariantCulture)));

    private static List<DateOnly> Read(string text) => [.. text.Split(' ').Select(one => DateOnly.ParseExact(one, day, CultureInfo.InvariantCulture))];
}
