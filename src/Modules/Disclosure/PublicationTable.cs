using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Disclosure;

internal sealed class PublicationTable : IEntityTypeConfiguration<Publication>
{
    public void Configure(EntityTypeBuilder<Publication> builder)
    {
        builder.ToTable("disclosure_publication");
        builder.Property(publication => publication.Id).ValueGeneratedNever();
        builder.Property(publication => publication.Item).HasMaxLength(10);
        builder.Property(publication => publication.Title).HasMaxLength(Publication.LongestTitle);
        builder.HasIndex(publication => new { publication.AgencyId, publication.Assessment, publication.Item }).IsUnique();
        builder.HasIndex(publication => new { publication.AgencyId, publication.LatestAt });
    }
}
