using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Disclosure.News;

internal sealed class NewsFileTable : IEntityTypeConfiguration<NewsFile>
{
    public void Configure(EntityTypeBuilder<NewsFile> builder)
    {
        builder.ToTable("disclosure_news_file");
        builder.Property(file => file.Id).ValueGeneratedNever();
        builder.Property(file => file.Name).HasMaxLength(DownloadNames.Longest);
        builder.Property(file => file.Sha256).HasMaxLength(64);
        builder.Property(file => file.Words).HasMaxLength(NewsFile.LongestWords);
        builder.HasIndex(file => new { file.PostId, file.InAlbum, file.Place });
    }
}
