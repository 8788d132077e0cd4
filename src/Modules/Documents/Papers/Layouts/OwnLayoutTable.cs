using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Documents.Papers.Layouts;

internal sealed class OwnLayoutTable : IEntityTypeConfiguration<OwnLayout>
{
    public void Configure(EntityTypeBuilder<OwnLayout> builder)
    {
        builder.ToTable("documents_layout");
        builder.Property(layout => layout.Id).ValueGeneratedNever();
        builder.Property(layout => layout.FileName).HasMaxLength(200);
        builder.Property(layout => layout.UploadedBy).HasMaxLength(300);
        builder.HasIndex(layout => new { layout.AgencyId, layout.Kind, layout.UploadedAt });
    }
}
