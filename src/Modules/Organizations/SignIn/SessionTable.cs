using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.SignIn;

internal sealed class SessionTable : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.ToTable("organizations_session");
        builder.Property(session => session.Id).ValueGeneratedNever();
        builder.Property(session => session.SeenAt).IsUnaudited();
        // Where somebody was is needed while the session lasts; the audit would keep it for ever.
        builder.Property(session => session.Address).HasMaxLength(64).IsSecret();
        builder.Property(session => session.Browser).HasMaxLength(100);
        builder.HasOne<Account>().WithMany().HasForeignKey(session => session.AccountId).IsRequired();
    }
}
