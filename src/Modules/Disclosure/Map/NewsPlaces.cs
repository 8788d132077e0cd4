using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.News;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Map;

/// <summary>The kinds of news, and every post the public sees, the newest first.</summary>
internal sealed class NewsPlaces(PublicNews news, Tongue say) : IPublicPlaces
{
    public async Task<IReadOnlyList<PublicSection>> Sections()
    {
        var posts = await news.Shown
            .OrderByDescending(post => post.ShownAt).ThenBy(post => post.Id)
            .Select(post => new { post.Id, post.Title, ChangedAt = post.CorrectedAt ?? post.ShownAt })
            .ToListAsync();
        var kinds = Enum.GetValues<NewsKind>().Select(kind => new PublicPlace(NewsAddress.Of(kind), NewsWords.Of(kind, say), null));
        return [new PublicSection(say["ข่าวและกิจกรรม"], [.. kinds, .. posts.Select(post => new PublicPlace(NewsAddress.Of(post.Id), post.Title, post.ChangedAt) { IsContent = true })]) { List = NewsAddress.All }];
    }
}
