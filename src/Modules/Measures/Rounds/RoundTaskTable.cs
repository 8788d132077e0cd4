using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Rounds;

internal sealed class RoundTaskTable : IEntityTypeConfiguration<RoundTask>
{
    private static readonly JsonSerializerOptions readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonStringEnumConverter() } };

    public void Configure(EntityTypeBuilder<RoundTask> builder)
    {
        builder.ToTable("measures_task");
        builder.Property(task => task.Id).ValueGeneratedNever();
        builder.Property(task => task.OwnerName).HasMaxLength(300);
        builder.Property(task => task.AnsweredBy).HasMaxLength(300);
        // The notices themselves tell who was reminded when.
        builder.Property(task => task.Step).IsUnaudited();
        // Half a sentence is no history; what is sent is.
        builder.Property(task => task.Draft)
            .HasConversion(draft => JsonSerializer.Serialize(draft, readable), text => JsonSerializer.Deserialize<AnswerDraft>(text, readable))
            .IsUnaudited();
        builder.HasOne<Work>().WithMany().HasForeignKey(task => task.WorkId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(task => new { task.AgencyId, task.WorkId, task.OwnerId, task.DueOn }).IsUnique();
        builder.HasIndex(task => new { task.AgencyId, task.OwnerId, task.State, task.DueOn });
        builder.HasIndex(task => new { task.AgencyId, task.State, task.DueOn });
        builder.HasIndex(task => new { task.AgencyId, task.Year, task.DueOn });
    }
}
