using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Checking;

internal sealed class FileTextTable : IEntityTypeConfiguration<FileText>
{
    public void Configure(EntityTypeBuilder<FileText> builder)
    {
        // No act of a person: it follows from the file.
        builder.ToTable("disclosure_file_text").IsUnaudited();
        builder.Property(text => text.Id).ValueGeneratedNever();
        builder.Property(text => text.Sha256).HasMaxLength(64);
        builder.Property(text => text.Reason).HasMaxLength(500);
        builder.HasIndex(text => new { text.AgencyId, text.Sha256 });
        builder.HasIndex(text => new { text.State, text.DueAt });
    }
}
