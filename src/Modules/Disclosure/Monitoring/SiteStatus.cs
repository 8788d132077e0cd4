using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Monitoring;

/// <summary>What the public may know of whether the agency's own site could be opened: of our own addresses alone.</summary>
internal sealed class SiteStatus(AppDb db, WatchHistories histories, TimeProvider clock)
{
    /// <summary>How far back it is told.</summary>
    public const int Days = 90;

    private const int months = 4;
    private const int mostOutages = 50;

    /// <summary>The facts. Three queries.</summary>
    public async Task<SiteFacts> Now()
    {
        var now = clock.GetUtcNow();
        var addresses = await db.Set<WatchedAddress>().AsNoTracking()
            .Where(watched => watched.Kind == WatchKind.Ours && watched.State != WatchState.Retired)
            .ToListAsync();
        // The home page has the shortest address.
        var ours = addresses.OrderBy(watched => watched.Address.Length).ThenBy(watched => watched.Address, StringComparer.Ordinal).ToList();
        var first = ThaiClock.DayOf(now).AddDays(1 - Days);
        var from = Months.UpTo(now, months)[0].Time.From;
        var known = await histories.Of(ours, from);
        var ids = ours.ConvertAll(watched => watched.Id);
        var begin = ThaiClock.Begin(first);
        var outages = await db.Set<WatchSpan>().AsNoTracking()
            .Where(span => ids.Contains(span.WatchedId) && span.Kind == WatchSpanKind.Down && (span.To == null || span.To >= begin))
            .OrderByDescending(span => span.From).Take(mostOutages)
            .ToListAsync();
        var window = new Stretch(begin, now);
        return new SiteFacts(
            [.. ours.Select(watched => new SiteAddressFacts(watched, known[watched.Id].In(window)))],
            [.. Enumerable.Range(0, Days).Select(day => first.AddDays(day)).Select(day => (day, All(known.Values, new Stretch(ThaiClock.Begin(day), ThaiClock.Begin(day.AddDays(1))).Within(window))))],
            [.. Months.UpTo(now, months).Select(month => (month.First, All(known.Values, month.Time)))],
            [.. outages.Select(span => (ours.First(watched => watched.Id == span.WatchedId), span))]);
    }

    private static Uptime All(IEnumerable<WatchHistory> histories, Stretch window) => histories.Aggregate(Uptime.None, (sum, history) => sum.Plus(history.In(window)));
}
