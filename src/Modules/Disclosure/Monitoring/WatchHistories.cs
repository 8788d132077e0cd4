using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Monitoring;

/// <summary>Asks for the histories of watched addresses of the agency of the call.</summary>
internal sealed class WatchHistories(AppDb db, TimeProvider clock)
{
    /// <summary>What is known of an address by all that is kept of it.</summary>
    public static WatchHistory Of(WatchedAddress watched, IReadOnlyCollection<WatchSpan> spans, IEnumerable<WatchPause> pauses) =>
        new(
            watched.Since, watched.LookedAt,
            [.. spans.Where(span => span.Kind == WatchSpanKind.Down).Select(span => new Stretch(span.From, span.To ?? DateTimeOffset.MaxValue))],
            [.. spans.Where(span => span.Kind == WatchSpanKind.NotKnown).Select(span => new Stretch(span.From, span.To ?? DateTimeOffset.MaxValue)), .. pauses.Select(pause => new Stretch(pause.From, pause.To ?? DateTimeOffset.MaxValue))]);

    /// <summary>What is known of each of these addresses since a moment. One query.</summary>
    public async Task<IReadOnlyDictionary<Guid, WatchHistory>> Of(IReadOnlyCollection<WatchedAddress> addresses, DateTimeOffset since)
    {
        var ids = addresses.Select(watched => watched.Id).ToList();
        var times = await db.Set<WatchSpan>().Where(span => ids.Contains(span.WatchedId) && (span.To == null || span.To >= since))
            .Select(span => new { span.WatchedId, span.From, span.To, IsDown = span.Kind == WatchSpanKind.Down })
            .Concat(db.Set<WatchPause>().Where(pause => ids.Contains(pause.WatchedId) && (pause.To == null || pause.To >= since)).Select(pause => new { pause.WatchedId, pause.From, pause.To, IsDown = false }))
            .ToListAsync();
        var ofAddress = times.ToLookup(time => time.WatchedId);
        // What is forgotten is not known; it was not up.
        var kept = clock.GetUtcNow() - WatchSpan.Kept;
        return addresses.ToDictionary(watched => watched.Id, watched => new WatchHistory(
            watched.Since < kept ? kept : watched.Since, watched.LookedAt,
            [.. ofAddress[watched.Id].Where(time => time.IsDown).Select(time => new Stretch(time.From, time.To ?? DateTimeOffset.MaxValue))],
            [.. ofAddress[watched.Id].Where(time => !time.IsDown).Select(time => new Stretch(time.From, time.To ?? DateTimeOffset.MaxValue))]));
    }
}
