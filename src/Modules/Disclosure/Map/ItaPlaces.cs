using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Data;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Map;

/// <summary>Each year the agency has published for, and its items that are published, in the order of the rulebook.</summary>
internal sealed class ItaPlaces(AppDb db, Tongue say) : IPublicPlaces
{
    public async Task<IReadOnlyList<PublicSection>> Sections()
    {
        var published = await db.Set<Publication>()
            .Where(publication => publication.Latest > 0)
            .Select(publication => new { publication.Assessment, publication.Item, publication.Title, publication.LatestAt })
            .ToListAsync();
        return
        [
            .. published.GroupBy(publication => publication.Assessment).OrderByDescending(year => year.Key)
                .Select(year => (Book: Shelf.Book(year.Key), Items: year.ToDictionary(publication => publication.Item)))
                .Where(year => year.Book is not null)
                .Select(year => new PublicSection(say.Year(year.Book!.Year),
                [
                    new PublicPlace(PublicAddress.Below(year.Book.Year), say["รายการข้อมูล {0}", say.Year(year.Book.Year)], year.Items.Values.Max(item => item.LatestAt)),
                    .. year.Book.Items.Where(item => year.Items.ContainsKey(item.Code)).Select(item => year.Items[item.Code])
                        .Select(item => new PublicPlace(PublicAddress.Below(item.Assessment, item.Item), item.Title, item.LatestAt) { IsContent = true }),
                ])),
        ];
    }
}
