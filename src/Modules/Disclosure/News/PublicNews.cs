using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.News;

/// <summary>The posts as the public sees them.</summary>
internal sealed class PublicNews(AppDb db, TimeProvider clock)
{
    /// <summary>The posts the public sees now.</summary>
    public IQueryable<NewsPost> Shown => db.Set<NewsPost>().AsNoTracking().Where(NewsPost.IsShown(clock.GetUtcNow()));

    /// <summary>The newest posts as lists show them, those that are pinned first. One query.</summary>
    public async Task<IReadOnlyList<NewsCard>> Newest(int count) => await Cards(Shown).Take(count).ToListAsync();

    /// <summary>Posts as lists show them, those that are pinned first, then the newest.</summary>
    public static IQueryable<NewsCard> Cards(IQueryable<NewsPost> posts) =>
        posts.OrderByDescending(post => post.IsPinned).ThenByDescending(post => post.ShownAt).ThenBy(post => post.Id)
            .Select(post => new NewsCard(
                post.Id, post.Kind, post.Title, post.Summary, post.ShownAt!.Value, post.HappensOn, post.HappensUntil, post.Place, post.IsPinned,
                post.Files.Where(file => file.InAlbum).OrderBy(file => file.Place).Select(file => file.Sha256).FirstOrDefault(),
                post.Files.Where(file => file.InAlbum).OrderBy(file => file.Place).Select(file => file.Words).FirstOrDefault()
            ));
}
