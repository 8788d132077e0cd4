using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Disclosure.Appeals;

internal sealed class ContentionTable : IEntityTypeConfiguration<Contention>
{
    public void Configure(EntityTypeBuilder<Contention> builder)
    {
        builder.ToTable("disclosure_contention");
        builder.Property(contention => contention.Id).ValueGeneratedNever();
        builder.Property(contention => contention.Item).HasMaxLength(20);
        builder.Property(contention => contention.Reason).HasMaxLength(Contention.LongestReason);
        builder.Property(contention => contention.Reference).HasMaxLength(Contention.LongestReference);
        builder.Property(contention => contention.Answer).HasMaxLength(Mark.LongestComment);
        builder.Property(contention => contention.WithdrawnBy).HasMaxLength(200);
        builder.HasIndex(contention => new { contention.AgencyId, contention.Assessment, contention.Item }).IsUnique();
    }
}
