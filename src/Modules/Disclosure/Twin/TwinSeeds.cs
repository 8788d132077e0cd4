using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Embedding;
using Sujarit.Disclosure.Map;
using Sujarit.Disclosure.News;
using Sujarit.Platform.Data;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Twin;

/// <summary>Where reading a site for its copy begins: the list of public pages, and what other sites, readers and search engines are given without a link to it. The rest is found by following links.</summary>
internal sealed class TwinSeeds(AppDb db, PublicPages pages)
{
    private static readonly string[] files = [NewsAddress.Feed, NewsAddress.NewsFeed, "/sitemap.xml", "/robots.txt"];

    /// <summary>The addresses, in their order.</summary>
    public async Task<IReadOnlyList<TwinAddress>> Of(TwinScope scope)
    {
        var listed = (await pages.Sections()).SelectMany(section => section.Places).Select(place => place.Path).ToList();
        var years = (await db.Set<Publication>().AsNoTracking().Where(publication => publication.Latest > 0).Select(publication => publication.Assessment).Distinct().ToListAsync())
            .Select(Shelf.Book).OfType<Sujarit.Assessment.Contracts.Rulebook>().OrderBy(book => book.Year).ToList();
        var framed = years.SelectMany(book => book.Items.Select(item => EmbedAddress.Below(book.Year, item.Code)).Prepend(EmbedAddress.Below(book.Year)));
        // Certificates and seals name the address of a version; no page leads to one that is the only one.
        var single = await db.Set<Publication>().AsNoTracking().Where(publication => publication.Latest == 1).OrderBy(publication => publication.Assessment).ThenBy(publication => publication.Item)
            .Select(publication => new { publication.Assessment, publication.Item }).ToListAsync();
        var told = listed.Concat(framed).Concat(single.Select(item => PublicAddress.OfVersion(PublicAddress.Below(item.Assessment, item.Item), 1))).ToList();
        return
        [
            .. Language.All.SelectMany(language => told.Select(path => scope.Below(language, path))).Where(address => scope.IsWithin(address.Words)),
            .. files.Concat(years.Select(book => EmbedAddress.Json(book.Year))).Select(path => scope.Below(Language.Thai, path)),
        ];
    }
}
