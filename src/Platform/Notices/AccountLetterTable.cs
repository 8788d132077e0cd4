using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Platform.Data;

namespace Sujarit.Platform.Notices;

internal sealed class AccountLetterTable : IEntityTypeConfiguration<AccountLetter>
{
    public void Configure(EntityTypeBuilder<AccountLetter> builder)
    {
        builder.ToTable("platform_letter").IsUnaudited();
        builder.Property(letter => letter.Id).ValueGeneratedNever();
        builder.Property(letter => letter.Version).IsConcurrencyToken();
        builder.Property(letter => letter.Sealed).IsSecret();
        builder.HasIndex(letter => letter.DueAt);
    }
}
