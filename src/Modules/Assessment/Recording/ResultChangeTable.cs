using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Assessment.Recording;

internal sealed class ResultChangeTable : IEntityTypeConfiguration<ResultChange>
{
    private static readonly JsonSerializerOptions json = new()
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public void Configure(EntityTypeBuilder<ResultChange> builder)
    {
        builder.ToTable("assessment_result_change");
        builder.Property(change => change.Id).ValueGeneratedNever();
        builder.Property(change => change.By).HasMaxLength(200);
        builder.Property(change => change.Reason).HasMaxLength(YearResult.LongestReason);
        builder.Property(change => change.Steps).HasConversion(
            steps => JsonSerializer.Serialize(steps, json),
            text => JsonSerializer.Deserialize<List<FigureStep>>(text, json) ?? new List<FigureStep>(),
            // Never changed once written.
            new ValueComparer<IReadOnlyList<FigureStep>>((left, right) => ReferenceEquals(left, right), steps => steps.Count, steps => steps)
        );
        builder.HasOne<YearResult>().WithMany("History").HasForeignKey(change => change.ResultId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(change => new { change.AgencyId, change.Year, change.Number }).IsUnique();
    }
}
