using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Checking;
using Sujarit.Disclosure.Items;
using Sujarit.Disclosure.OldSite;
using Sujarit.Disclosure.Profile;
using Sujarit.Kernel;
using Sujarit.Platform.Data;
using Sujarit.Platform.Notices;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Monitoring;

/// <summary>What the agency of the call has watched: it follows from what is published and from what the office adds.</summary>
internal sealed class WatchList(AppDb db, ItemDesk desk, Results results, PublicLinks links, SiteAddress site, MonitorSettings settings, WatchBell bell, TimeProvider clock)
{
    /// <summary>The most addresses that are watched for an agency, those with most points.</summary>
    public const int Most = 500;

    private const int mostTurns = 3;

    /// <summary>Whether it is known how the public reaches this site. Where not, nobody pretends to see what the public sees.</summary>
    public bool IsReachKnown => db.Visit.Agency?.Host is not null || site.IsKnown;

    /// <summary>An address as it is watched: a place within the page makes no other page.</summary>
    public static string Plain(Uri address) => address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);

    /// <summary>Makes the list anew: what is new is watched from now on, what nothing leads to any more is not.</summary>
    public async Task Renew()
    {
        var places = await Places();
        for (var turn = 1; ; turn++)
        {
            try
            {
                await Keep(places);
                break;
            }
            catch (DbUpdateConcurrencyException) when (turn < mostTurns)
            {
                // A watchman has looked at one of them meanwhile.
                db.ChangeTracker.Clear();
            }
        }

        bell.Ring();
    }

    private Task Keep(IReadOnlyList<WatchedPlace> places) =>
        db.Atomically(async () =>
        {
            // One after the other: two lists made at once would hold an address twice.
            await db.Engine.LockChain(db, db.Visit.AgencyId, CancellationToken.None);
            var now = clock.GetUtcNow();
            var known = await db.Set<WatchedAddress>().ToDictionaryAsync(watched => watched.Address, StringComparer.Ordinal);
            var open = await db.Set<WatchSpan>().Where(span => span.Kind == WatchSpanKind.Down && span.To == null).ToDictionaryAsync(span => span.WatchedId);
            var wanted = places.Take(Most).ToDictionary(place => place.Address, StringComparer.Ordinal);
            foreach (var place in wanted.Values)
            {
                Watch(place, known, now);
            }

            // What is paused stays as it is: who paused it decides.
            foreach (var gone in known.Values.Where(watched => watched.IsWatched && !wanted.ContainsKey(watched.Address)))
            {
                gone.Retire(open.GetValueOrDefault(gone.Id));
            }

            var round = await db.Set<WatchRound>().SingleOrDefaultAsync() ?? db.Add(WatchRound.Begin(now)).Entity;
            round.Made(Math.Max(0, places.Count - Most), now);
            await db.SaveChangesAsync();
        });

    private void Watch(WatchedPlace place, Dictionary<string, WatchedAddress> known, DateTimeOffset now)
    {
        if (known.GetValueOrDefault(place.Address) is not { } watched)
        {
            db.Add(WatchedAddress.Of(place, now, settings));
            return;
        }

        watched.Describe(place);
        if (watched.State == WatchState.Retired)
        {
            watched.Reinstate(now);
        }
    }

    /// <summary>Each address once, whatever leads there; our own first, then those with most points.</summary>
    private async Task<IReadOnlyList<WatchedPlace>> Places()
    {
        var year = Checkup.Years(FiscalYear.Of(clock)).Default;
        var book = Shelf.Book(year) is null ? null : await results.Rules(year);
        var published = await db.Set<Publication>().Where(publication => publication.Assessment == year && publication.Latest > 0).Select(publication => publication.Item).ToListAsync();
        var items = (book?.Items ?? []).Where(item => published.Contains(item.Code)).ToList();
        var worth = book is null ? new Dictionary<string, Worth>() : Shelf.Worth(book);
        List<WatchedPlace> all = [.. await Ours(year, items), .. await Elsewhere(year), .. await Shown(year, items)];
        return
        [
            .. all.GroupBy(place => place.Address, StringComparer.Ordinal).Select(same =>
            {
                var codes = items.Select(item => item.Code).Intersect(same.SelectMany(place => place.Items)).ToList();
                return same.First() with
                {
                    Kind = same.Min(place => place.Kind),
                    Items = codes,
                    Points = codes.Sum(code => worth.GetValueOrDefault(code)?.Points) is > 0 and var points ? points : null,
                    AddedId = same.Select(place => place.AddedId).FirstOrDefault(id => id is not null),
                };
            }).OrderBy(place => place.Kind != WatchKind.Ours).ThenByDescending(place => place.Points ?? 0),
        ];
    }

    private async Task<IReadOnlyList<WatchedPlace>> Ours(FiscalYear year, List<Item> items)
    {
        if (!IsReachKnown)
        {
            return [];
        }

        IReadOnlyList<string> all = [.. items.Select(item => item.Code)];
        var file = await db.Set<Publication>().Where(publication => publication.Assessment == year)
            .Join(db.Set<PublicationVersion>(), publication => publication.LatestId, version => version.Id, (publication, version) => new { publication.Item, version.Number, version.Id })
            .Join(db.Set<PublishedFile>().Where(file => !file.IsInPage), latest => latest.Id, file => file.VersionId, (latest, file) => new { latest.Item, latest.Number, file.Name })
            .OrderBy(file => file.Item).ThenBy(file => file.Name)
            .FirstOrDefaultAsync();
        return
        [
            Own(year, "", MonitorWords.Home, all),
            Own(year, PublicAddress.Below(year), MonitorWords.Disclosure, all),
            Own(year, "/search", MonitorWords.Search, []),
            .. file is null ? Array.Empty<WatchedPlace>() : [Own(year, PublicAddress.OfFile(PublicAddress.Below(year, file.Item), file.Number, file.Name), MonitorWords.File, [file.Item])],
        ];
    }

    private WatchedPlace Own(FiscalYear year, string path, string title, IReadOnlyList<string> items) => new(WatchKind.Ours, Plain(new Uri(links.Whole(path))), title, year, items);

    // What published items lead to: links, and those within their pages.
    private async Task<IReadOnlyList<WatchedPlace>> Shown(FiscalYear year, List<Item> items) =>
        [
            .. (await desk.Contents(year, items, withFiles: false)).SelectMany(content => Checkup.Leading(content).Select(address => Theirs(year, address, Title(content, address), [content.Item.Code]))).OfType<WatchedPlace>(),
        ];

    private static string Title(ItemContent content, string address) =>
        content.Exhibits.FirstOrDefault(served => served.Exhibit.Address == address)?.Exhibit.Title ?? $"ลิงก์ในหน้าของข้อ {content.Item.Code}";

    private async Task<IReadOnlyList<WatchedPlace>> Elsewhere(FiscalYear year)
    {
        var channels = await db.Set<Channel>().Where(channel => channel.IsOpen && channel.Address != null).OrderBy(channel => channel.Order).Select(channel => new { channel.Title, channel.Address }).ToListAsync();
        var old = await db.Set<OldSiteImport>().Where(import => import.State == OldSiteState.Filed && import.Address != null).OrderByDescending(import => import.StartedAt).Select(import => import.Address).ToListAsync();
        var added = await db.Set<AddedAddress>().AsNoTracking().OrderBy(address => address.AddedAt).ToListAsync();
        return
        [
            .. channels.Select(channel => Theirs(year, channel.Address!, channel.Title, [])).OfType<WatchedPlace>(),
            .. old.Select(address => Theirs(year, address!, MonitorWords.OldSite, [])).OfType<WatchedPlace>(),
            .. added.Select(address => new WatchedPlace(WatchKind.Added, address.Address, address.Title, year, []) { AddedId = address.Id }),
        ];
    }

    private static WatchedPlace? Theirs(FiscalYear year, string address, string title, IReadOnlyList<string> items) =>
        WebAddress.Of(address) is { } web ? new WatchedPlace(WatchKind.Theirs, Plain(web), title, year, items) : null;
}
