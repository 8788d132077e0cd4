using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Budget;

/// <summary>The budget of the agency of the call as the public sees it at a glance.</summary>
internal sealed class PublicBudget(AppDb db)
{
    /// <summary>The figures of the newest of these years whose item is published; null where its page tells none. One query, none where no year has a rule for it.</summary>
    /// <param name="years">The years something is published for.</param>
    public async Task<BudgetGlance?> Of(IEnumerable<ShownYear> years)
    {
        var books = years.Where(year => year.Published > 0 && year.Book.Checks?.Budget is not null).ToDictionary(year => year.Book.Year, year => year.Book);
        if (books.Count == 0)
        {
            return null;
        }

        var (asked, items) = (books.Keys.ToList(), books.Values.Select(book => book.Checks!.Budget!.Item).Distinct().ToList());
        var shown = await db.Set<Publication>()
            .Where(publication => asked.Contains(publication.Assessment) && items.Contains(publication.Item))
            .OrderByDescending(publication => publication.Assessment)
            .Join(db.Set<PublicationVersion>(), publication => publication.LatestId, version => version.Id, (publication, version) => new { publication.Assessment, publication.Item, version.Html })
            .FirstOrDefaultAsync();
        return shown is not null && books[shown.Assessment] is var book && book.Checks!.Budget!.Item == shown.Item ? BudgetGlance.Of(book, shown.Html) : null;
    }
}
