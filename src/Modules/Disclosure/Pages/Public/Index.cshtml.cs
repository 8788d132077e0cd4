using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Caching;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Pages.Public;

/// <summary>The agency before the public: the years it has published for, and what is new.</summary>
[AllowAnonymous]
[SameForAll]
internal sealed class IndexModel(AppDb db, TimeProvider clock) : PublicPage
{
    private const int newest = 8;

    public IReadOnlyList<ShownYear> Years { get; private set; } = [];

    public IReadOnlyList<NewPublication> Newest { get; private set; } = [];

    public async Task OnGet()
    {
        var counts = await db.Set<Publication>().GroupBy(publication => publication.Assessment)
            .Select(year => new { Year = year.Key, Count = year.Count() })
            .ToListAsync();
        var now = FiscalYear.Of(clock);
        Years = [.. counts.Select(year => year.Year).Append(now).Distinct().OrderDescending()
            .Select(year => (Book: Shelf.Book(year), Count: counts.FirstOrDefault(known => known.Year == year)?.Count ?? 0))
            .Where(year => year.Book is not null)
            .Select(year => new ShownYear(year.Book!, year.Count))];
        Newest = await db.Set<Publication>()
            .OrderByDescending(publication => publication.LatestAt)
            .Take(newest)
            .Select(publication => new NewPublication(publication.Assessment, publication.Item, publication.Title, publication.Latest, publication.LatestAt))
            .ToListAsync();
    }

    internal sealed record ShownYear(Rulebook Book, int Published);

    internal sealed record NewPublication(FiscalYear Assessment, string Item, string Title, int Number, DateTimeOffset At);
}
