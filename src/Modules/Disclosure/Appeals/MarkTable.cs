using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Disclosure.Appeals;

internal sealed class MarkTable : IEntityTypeConfiguration<Mark>
{
    public void Configure(EntityTypeBuilder<Mark> builder)
    {
        builder.ToTable("disclosure_mark");
        builder.Property(mark => mark.Id).ValueGeneratedNever();
        builder.Property(mark => mark.Item).HasMaxLength(20);
        builder.Property(mark => mark.Comment).HasMaxLength(Mark.LongestComment);
        builder.Property(mark => mark.AcceptedBy).HasMaxLength(200);
        builder.HasIndex(mark => new { mark.AgencyId, mark.Assessment, mark.Item }).IsUnique();
    }
}
