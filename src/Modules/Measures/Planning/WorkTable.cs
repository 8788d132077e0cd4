using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Measures.Planning;

internal sealed class WorkTable : IEntityTypeConfiguration<Work>
{
    /// <summary>The column that says which kind a work is of.</summary>
    public const string KindColumn = "Kind";

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
        builder.HasIndex(nameof(Work.AgencyId), nameof(Work.Year), KindColumn, nameof(Work.Order));
        builder.HasMany(work => work.Entries).WithOne().HasForeignKey(entry => entry.WorkId).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(work => work.Entries).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
