using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Disclosure.News;

internal sealed class NewsPostTable : IEntityTypeConfiguration<NewsPost>
{
    public void Configure(EntityTypeBuilder<NewsPost> builder)
    {
        builder.ToTable("disclosure_news");
        builder.Property(post => post.Id).ValueGeneratedNever();
        builder.Ignore(post => post.Album);
        builder.Ignore(post => post.Enclosed);
        builder.Property(post => post.Title).HasMaxLength(NewsPost.LongestTitle);
        builder.Property(post => post.Summary).HasMaxLength(NewsPost.LongestSummary);
        builder.Property(post => post.Place).HasMaxLength(NewsPost.LongestPlace);
        builder.Property(post => post.Reason).HasMaxLength(NewsPost.LongestReason);
        builder.Property(post => post.ChangedBy).HasMaxLength(200);
        builder.HasMany(post => post.Files).WithOne().HasForeignKey(file => file.PostId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(post => post.Files).HasField("files").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasIndex(post => new { post.AgencyId, post.State, post.ShownAt });
        builder.HasIndex(post => new { post.AgencyId, post.ChangedAt });
    }
}
