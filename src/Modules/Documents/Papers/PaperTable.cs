using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Papers;

internal sealed class PaperTable : IEntityTypeConfiguration<Paper>
{
    private const int longestName = 300;

    public void Configure(EntityTypeBuilder<Paper> builder)
    {
        builder.ToTable("documents_paper");
        builder.Property(paper => paper.Id).ValueGeneratedNever();
        builder.Property(paper => paper.OfficeName).HasMaxLength(longestName);
        builder.Property(paper => paper.Subject).HasMaxLength(PaperText.LongestLine);
        builder.Property(paper => paper.To).HasMaxLength(PaperText.LongestLine);
        builder.Property(paper => paper.References).HasMaxLength(PaperText.LongestList);
        builder.Property(paper => paper.Enclosures).HasMaxLength(PaperText.LongestList);
        builder.Property(paper => paper.Contact).HasMaxLength(PaperText.LongestLine);
        builder.Property(paper => paper.SignerName).HasMaxLength(longestName);
        builder.Property(paper => paper.SignerPosition).HasMaxLength(longestName);
        builder.Property(paper => paper.CheckerName).HasMaxLength(longestName);
        builder.Property(paper => paper.CheckerPosition).HasMaxLength(longestName);
        builder.Property(paper => paper.WriterName).HasMaxLength(longestName);
        builder.Property(paper => paper.NumberWords).HasMaxLength(100);
        builder.Property(paper => paper.IssuedBy).HasMaxLength(longestName);
        builder.Property(paper => paper.Hash).HasMaxLength(64);
        builder.Property(paper => paper.CancelledBy).HasMaxLength(longestName);
        builder.Property(paper => paper.CancelledWhy).HasMaxLength(PaperText.LongestList);
        // The hash is audited; this would fill the history with whole papers.
        builder.Property(paper => paper.Frozen).IsUnaudited();
        builder.Property(paper => paper.Fields).IsUnaudited();
        builder.Ignore(paper => paper.Text).Ignore(paper => paper.Signer).Ignore(paper => paper.Checker).Ignore(paper => paper.IsCheckedByItsSigner).Ignore(paper => paper.Blanks).Ignore(paper => paper.Title);
        builder.HasIndex(paper => new { paper.AgencyId, paper.SeriesId, paper.Number }).IsUnique();
        builder.HasIndex(paper => new { paper.AgencyId, paper.Year, paper.Kind, paper.Number });
        builder.HasIndex(paper => new { paper.AgencyId, paper.State, paper.BegunAt });
    }
}
