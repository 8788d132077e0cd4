using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Measures.Planning;

internal sealed class WorkTable : IEntityTypeConfiguration<Work>
{
    public void Configure(EntityTypeBuilder<Work> builder)
    {
        builder.ToTable("measures_work");
        builder.Property(work => work.Id).ValueGeneratedNever();
        builder.HasDiscriminator<string>("Kind")
            .HasValue<Measure>("measure")
            .HasValue<IndicatorAction>("action")
            .HasValue<ItemWork>("item");
        builder.Property<string>("Kind").HasMaxLength(16);
        builder.HasIndex("AgencyId", "Year", "Kind", "Order");
        builder.HasMany(work => work.Entries).WithOne().HasForeignKey(entry => entry.WorkId).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(work => work.Entries).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
