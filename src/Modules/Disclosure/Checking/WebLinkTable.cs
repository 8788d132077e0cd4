using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Checking;

internal sealed class WebLinkTable : IEntityTypeConfiguration<WebLink>
{
    public void Configure(EntityTypeBuilder<WebLink> builder)
    {
        // No act of a person: it follows from what exhibits say.
        builder.ToTable("disclosure_link").IsUnaudited();
        builder.Property(link => link.Id).ValueGeneratedNever();
        builder.Property(link => link.Address).HasMaxLength(Exhibit.LongestAddress);
        builder.HasIndex(link => new { link.AgencyId, link.DueAt });
        builder.HasIndex(link => link.DueAt);
    }
}
