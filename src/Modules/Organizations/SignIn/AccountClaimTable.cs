using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Organizations.SignIn;

/// <summary>The account store asks for claims; the product keeps none, for what a person may do follows from the roles at the agency.</summary>
internal sealed class AccountClaimTable : IEntityTypeConfiguration<IdentityUserClaim<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder)
    {
        builder.ToTable("organizations_account_claim");
        builder.HasOne<Account>().WithMany().HasForeignKey(claim => claim.UserId).IsRequired();
    }
}
