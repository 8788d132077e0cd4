using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.Telling;

internal sealed class NoticeChoiceTable : IEntityTypeConfiguration<NoticeChoice>
{
    public void Configure(EntityTypeBuilder<NoticeChoice> builder)
    {
        builder.ToTable("organizations_notice_choice");
        builder.Property(choice => choice.Id).ValueGeneratedNever();
        builder.Property(choice => choice.LineId).HasMaxLength(64).IsSecret();
        builder.Property(choice => choice.CodeHash).HasMaxLength(64).IsSecret().IsUnaudited();
        builder.Property(choice => choice.CodeUntil).IsUnaudited();
        builder.HasOne<Person>().WithMany().HasForeignKey(choice => choice.PersonId).IsRequired();
        builder.HasIndex(choice => new { choice.AgencyId, choice.PersonId }).IsUnique();
        builder.HasIndex(choice => choice.CodeHash);
        builder.HasIndex(choice => choice.LineId);
    }
}
