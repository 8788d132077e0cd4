using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.SignIn;

internal sealed class ResetTable : IEntityTypeConfiguration<Reset>
{
    public void Configure(EntityTypeBuilder<Reset> builder)
    {
        builder.ToTable("organizations_reset");
        builder.Property(reset => reset.Id).ValueGeneratedNever();
        builder.Property(reset => reset.Hash).HasMaxLength(64).IsSecret();
        builder.Property(reset => reset.Version).IsConcurrencyToken();
        builder.HasOne<Account>().WithMany().HasForeignKey(reset => reset.AccountId).IsRequired();
        builder.HasIndex(reset => reset.Hash).IsUnique();
    }
}
