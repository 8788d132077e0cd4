using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Documents.Papers.Layouts;

internal sealed class LayoutChoiceTable : IEntityTypeConfiguration<LayoutChoice>
{
    public void Configure(EntityTypeBuilder<LayoutChoice> builder)
    {
        builder.ToTable("documents_layout_choice");
        builder.Property(choice => choice.Id).ValueGeneratedNever();
        builder.Property(choice => choice.ChosenBy).HasMaxLength(300);
        builder.HasIndex(choice => new { choice.AgencyId, choice.Kind }).IsUnique();
    }
}
