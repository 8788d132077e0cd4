using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.News;
using Sujarit.Disclosure.Writing;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Search;

/// <summary>What the agency tells of its work: a post that is published, found from the time on at which it is shown.</summary>
internal sealed class NewsTexts(AppDb db) : ISearchSource
{
    public SearchKind Kind => SearchKind.Post;

    public Task<IReadOnlyList<Guid>> Behind(IReadOnlyCollection<object> saved) =>
        Task.FromResult<IReadOnlyList<Guid>>([.. saved.OfType<NewsPost>().Select(post => post.Id).Concat(saved.OfType<NewsFile>().Select(file => file.PostId)).Distinct()]);

    public async Task<IReadOnlyList<SearchText>> Texts(IReadOnlyCollection<Guid> things)
    {
        var posts = await db.Set<NewsPost>().AsNoTracking().Include(post => post.Files).Where(post => things.Contains(post.Id) && post.State == NewsState.Published && post.ShownAt != null).ToListAsync();
        return [.. posts.Select(post => SearchText.Of(SearchKind.Post, post.Id, 0, NewsAddress.Of(post.Id), post.Title, "", FiscalYear.Of(ThaiClock.DayOf(post.ShownAt!.Value)), post.ShownAt!.Value, Words(post)))];
    }

    public IQueryable<SearchedThing> All() => db.Set<NewsPost>().Where(post => post.State == NewsState.Published && post.ShownAt != null).Select(post => new SearchedThing { AgencyId = post.AgencyId, Id = post.Id });

    // Pictures are found by what they show, files by their names.
    private static string Words(NewsPost post) =>
        string.Join('\n', new[] { post.Summary, post.Body is { } body ? PageText.Read(body).Words : null, post.Place }.OfType<string>().Concat(post.Album.Select(picture => picture.Words)).Concat(post.Enclosed.Select(file => file.Name)).OfType<string>());
}
