using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sujarit.Platform.Data;
using Sujarit.Platform.Fetching;
using Sujarit.Platform.Jobs;

namespace Sujarit.Measures.Links;

/// <summary>
/// Looks at the links that are due, one after the other, whichever agency they are of: each night, and when somebody asks. Polite to the
/// sites, and quiet while the machine has no way out.
/// </summary>
internal sealed class LinkWatchman(IServiceScopeFactory scopes, LinkBell bell, LinkReader reader, TimeProvider clock, ILogger<LinkWatchman> log)
    : DueWork(TimeSpan.FromSeconds(30), scopes, clock, log)
{
    private readonly LinkManners manners = new(clock);

    protected override Task<bool> DoNext(CancellationToken cancel) =>
        Take<LinkWatch>(Due, (services, watch) => LookAt(services.GetRequiredService<AppDb>(), watch, cancel), cancel);

    protected override Task Breathe(CancellationToken cancel) => manners.Pause(cancel);

    protected override Task Wait(TimeSpan atMost, CancellationToken cancel) => bell.Wait(atMost, cancel);

    // The link that has been due longest, those that somebody asked for first.
    private IQueryable<LinkWatch> Due(IQueryable<LinkWatch> watches, DateTimeOffset now)
    {
        var isFree = manners.IsFree;
        return watches.Include(watch => watch.Piece)
            .Where(watch => watch.DueAt <= now && watch.Piece.RemovedAt == null && (isFree || watch.AskedAt != null))
            .OrderByDescending(watch => watch.AskedAt != null)
            .ThenBy(watch => watch.DueAt);
    }

    private async Task LookAt(AppDb db, LinkWatch watch, CancellationToken cancel)
    {
        var link = watch.Piece.Link!;
        var reading = watch.Attempts > LinkWatch.MostAttempts ? new LinkReading(LinkOutcome.Silent, new Uri(link)) : await reader.Read(new Uri(link), cancel);
        var now = Clock.GetUtcNow();
        manners.Asked(reading.Outcome);
        if (reading.Outcome != LinkOutcome.Offline)
        {
            await Record(db, watch, LinkCheck.Of(watch.EvidenceId, link, reading, now), cancel);
        }

        watch.Take(reading.Outcome, now);
        await db.SaveChangesAsync(cancel);
    }

    private static async Task Record(AppDb db, LinkWatch watch, LinkCheck check, CancellationToken cancel)
    {
        var last = await db.Set<LinkCheck>().IgnoreQueryFilters([AppDb.AgencyFilter])
            .Where(known => known.EvidenceId == watch.EvidenceId)
            .OrderByDescending(known => known.LastAt)
            .FirstOrDefaultAsync(cancel);
        if (last?.IsAs(check) == true)
        {
            last.Again(check.LastAt);
            return;
        }

        db.Add(check);
        // At no agency of its own, the watchman writes for the one whose link it is.
        db.Entry(check).Property(known => known.AgencyId).CurrentValue = watch.AgencyId;
    }
}
