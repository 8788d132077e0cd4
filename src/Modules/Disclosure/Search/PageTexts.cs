using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Search;

/// <summary>The page of each item that is published, in its newest version.</summary>
internal sealed class PageTexts(AppDb db) : ISearchSource
{
    public SearchKind Kind => SearchKind.Page;

    public Task<IReadOnlyList<Guid>> Behind(IReadOnlyCollection<object> saved) =>
        Task.FromResult<IReadOnlyList<Guid>>([.. saved.OfType<Publication>().Select(publication => publication.Id).Distinct()]);

    public async Task<IReadOnlyList<SearchText>> Texts(IReadOnlyCollection<Guid> things)
    {
        var pages = await db.Set<Publication>().AsNoTracking()
            .Where(publication => things.Contains(publication.Id))
            .Join(db.Set<PublicationVersion>(), publication => publication.LatestId, version => version.Id, (publication, version) => new { publication.Id, publication.Assessment, publication.Item, version.Title, version.At, version.Html })
            .ToListAsync();
        return [.. pages.Select(page => SearchText.Of(SearchKind.Page, page.Id, 0, PublicAddress.Below(page.Assessment, page.Item), page.Title, page.Item, page.Assessment, page.At, HtmlWords.Of(page.Html, SearchText.Longest)))];
    }

    public IQueryable<SearchedThing> All() => db.Set<Publication>().Where(publication => publication.Latest > 0).Select(publication => new SearchedThing { AgencyId = publication.AgencyId, Id = publication.Id });
}
