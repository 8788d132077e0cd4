using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Disclosure.Profile;

internal sealed class ExecutiveTable : IEntityTypeConfiguration<Executive>
{
    public void Configure(EntityTypeBuilder<Executive> builder)
    {
        builder.ToTable("disclosure_executive");
        builder.Property(executive => executive.Id).ValueGeneratedNever();
        builder.Property(executive => executive.Telephone).HasMaxLength(Executive.LongestTelephone);
        builder.Property(executive => executive.Mail).HasMaxLength(Executive.LongestMail);
        builder.Property(executive => executive.PhotoSha256).HasMaxLength(64);
        builder.HasIndex(executive => new { executive.AgencyId, executive.PersonId }).IsUnique();
        builder.HasIndex(executive => new { executive.AgencyId, executive.Order });
    }
}
