using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Search;

internal sealed class SearchTextTable : IEntityTypeConfiguration<SearchText>
{
    private const int longestPath = 2_000;

    public void Configure(EntityTypeBuilder<SearchText> builder)
    {
        // No act of a person: it follows from what is public.
        builder.ToTable("disclosure_search_text").IsUnaudited();
        builder.Property(text => text.Id).ValueGeneratedNever();
        builder.Property(text => text.Path).HasMaxLength(longestPath);
        builder.Property(text => text.Title).HasMaxLength(Publication.LongestTitle);
        builder.Property(text => text.Item).HasMaxLength(10);
        builder.HasIndex(text => new { text.AgencyId, text.Thing, text.Kind, text.Place }).IsUnique();
    }
}
