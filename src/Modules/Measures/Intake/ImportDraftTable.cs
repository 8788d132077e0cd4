using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Intake;

internal sealed class ImportDraftTable : IEntityTypeConfiguration<ImportDraft>
{
    public void Configure(EntityTypeBuilder<ImportDraft> builder)
    {
        builder.ToTable("measures_import");
        builder.Property(draft => draft.Id).ValueGeneratedNever();
        // What counts is audited when it is filed; a draft would repeat the whole report at each save.
        builder.Property(draft => draft.Content).IsUnaudited();
        builder.Property(draft => draft.Stage).IsUnaudited();
        builder.Property(draft => draft.LeasedUntil).IsUnaudited();
        builder.Property(draft => draft.Attempts).IsUnaudited();
        builder.HasIndex(draft => new { draft.AgencyId, draft.StartedAt });
        builder.HasIndex(draft => new { draft.State, draft.LeasedUntil });
        builder.HasIndex(draft => draft.ExpiresAt);
    }
}
