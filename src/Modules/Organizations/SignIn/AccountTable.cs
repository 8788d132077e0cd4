using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.SignIn;

internal sealed class AccountTable : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("organizations_account");
        builder.Property(account => account.Id).ValueGeneratedNever();
        builder.HasIndex(account => account.NormalizedUserName).IsUnique();
        builder.HasIndex(account => account.NormalizedEmail);
        builder.Property(account => account.ConcurrencyStamp).IsConcurrencyToken().IsUnaudited();
        builder.Property(account => account.UserName).HasMaxLength(256);
        builder.Property(account => account.NormalizedUserName).HasMaxLength(256).IsUnaudited();
        builder.Property(account => account.Email).HasMaxLength(256);
        builder.Property(account => account.NormalizedEmail).HasMaxLength(256).IsUnaudited();
        builder.Property(account => account.PasswordHash).IsSecret();
        builder.Property(account => account.SecurityStamp).IsSecret().IsUnaudited();
        builder.Property(account => account.AuthenticatorKey).IsSecret();
        builder.Property(account => account.RecoveryCodes).IsSecret();
        builder.Property(account => account.LastStep).IsUnaudited();
        builder.HasMany<IdentityUserToken<Guid>>().WithOne().HasForeignKey(token => token.UserId).IsRequired();
        builder.HasMany<IdentityUserPasskey<Guid>>().WithOne().HasForeignKey(passkey => passkey.UserId).IsRequired();
    }
}
