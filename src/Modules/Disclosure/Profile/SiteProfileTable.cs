using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Disclosure.Profile;

internal sealed class SiteProfileTable : IEntityTypeConfiguration<SiteProfile>
{
    public void Configure(EntityTypeBuilder<SiteProfile> builder)
    {
        builder.ToTable("disclosure_profile");
        builder.Property(profile => profile.Id).ValueGeneratedNever();
        builder.Property(profile => profile.Motto).HasMaxLength(SiteProfile.LongestMotto);
        builder.Property(profile => profile.Hours).HasMaxLength(SiteProfile.LongestHours);
        builder.Property(profile => profile.Mail).HasMaxLength(SiteProfile.LongestAddress);
        builder.Property(profile => profile.Fax).HasMaxLength(SiteProfile.LongestTelephone);
        builder.Property(profile => profile.Licence).HasMaxLength(SiteProfile.LongestLicence);
        builder.Ignore(profile => profile.ChosenLicence);
        builder.HasIndex(profile => profile.AgencyId).IsUnique();
    }
}
