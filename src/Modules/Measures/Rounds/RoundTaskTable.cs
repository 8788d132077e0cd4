using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Rounds;

internal sealed class RoundTaskTable : IEntityTypeConfiguration<RoundTask>
{
    public void Configure(EntityTypeBuilder<RoundTask> builder)
    {
        builder.ToTable("measures_task");
        builder.Property(task => task.Id).ValueGeneratedNever();
        builder.Property(task => task.OwnerName).HasMaxLength(300);
        builder.Property(task => task.AnsweredBy).HasMaxLength(300);
        // The notices themselves tell who was reminded when.
        builder.Property(task => task.Step).IsUnaudited();
        builder.HasOne<Work>().WithMany().HasForeignKey(task => task.WorkId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(task => new { task.AgencyId, task.WorkId, task.OwnerId, task.DueOn }).IsUnique();
        builder.HasIndex(task => new { task.AgencyId, task.OwnerId, task.State, task.DueOn });
        builder.HasIndex(task => new { task.AgencyId, task.State, task.DueOn });
        builder.HasIndex(task => new { task.AgencyId, task.Year, task.DueOn });
    }
}
