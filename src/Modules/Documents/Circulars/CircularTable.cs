using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Circulars;

internal sealed class CircularTable : IEntityTypeConfiguration<Circular>
{
    public void Configure(EntityTypeBuilder<Circular> builder)
    {
        builder.ToTable("documents_circular");
        builder.Property(circular => circular.Id).ValueGeneratedNever();
        builder.Property(circular => circular.Title).HasMaxLength(Circular.LongestTitle);
        builder.Property(circular => circular.Text).HasMaxLength(Circular.LongestText);
        builder.Property(circular => circular.AuthorName).HasMaxLength(300);
        builder.Property(circular => circular.WithdrawnWhy).HasMaxLength(Circular.LongestReason);
        builder.Property(circular => circular.NextReminderOn).IsUnaudited();
        builder.HasIndex(circular => new { circular.AgencyId, circular.State, circular.SentAt });
        builder.HasIndex(circular => circular.NextReminderOn);
    }
}
