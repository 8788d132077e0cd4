using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Assessment.Imports;

internal sealed class ImportDraftTable : IEntityTypeConfiguration<ImportDraft>
{
    private static readonly JsonSerializerOptions json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Configure(EntityTypeBuilder<ImportDraft> builder)
    {
        builder.ToTable("assessment_import_draft");
        builder.Property(draft => draft.Id).ValueGeneratedNever();
        builder.Property(draft => draft.FileName).HasMaxLength(200);
        builder.Property(draft => draft.MadeBy).HasMaxLength(200);
        builder.Property(draft => draft.Figures).HasConversion(Text<ImportedFigure>.Write, Text<ImportedFigure>.Read, Text<ImportedFigure>.Same);
        builder.Property(draft => draft.Unread).HasConversion(Text<UnreadRow>.Write, Text<UnreadRow>.Read, Text<UnreadRow>.Same);
        builder.HasIndex(draft => new { draft.AgencyId, draft.MadeAt });
    }

    /// <summary>A list as JSON; never changed once written.</summary>
    private static class Text<T>
    {
        public static readonly System.Linq.Expressions.Expression<Func<IReadOnlyList<T>, string>> Write = rows => JsonSerializer.Serialize(rows, json);

        public static readonly System.Linq.Expressions.Expression<Func<string, IReadOnlyList<T>>> Read = text =>
            JsonSerializer.Deserialize<List<T>>(text, json) ?? new List<T>();

        public static readonly ValueComparer<IReadOnlyList<T>> Same = new((left, right) => ReferenceEquals(left, right), rows => rows.Count, rows => rows);
    }
}
