using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Measures.Doing;

internal sealed class ProgressTable : IEntityTypeConfiguration<Progress>
{
    public void Configure(EntityTypeBuilder<Progress> builder)
    {
        builder.ToTable("measures_progress");
        builder.Property(progress => progress.Id).ValueGeneratedNever();
        builder.Property(progress => progress.By).HasMaxLength(300);
        builder.HasIndex(progress => progress.WorkId);
        builder.Ignore(progress => progress.Evidence);
        builder.Navigation(progress => progress.Uses).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
