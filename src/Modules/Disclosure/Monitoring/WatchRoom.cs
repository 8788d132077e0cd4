using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Data;
using Sujarit.Platform.Fetching;
using Sujarit.Platform.Jobs;

namespace Sujarit.Disclosure.Monitoring;

/// <summary>Looks at the watched addresses that are due, one after the other, keeps when they could not be opened, and has people told; see docs/decisions/0023.</summary>
internal sealed class WatchRoom(IServiceScopeFactory scopes, WatchBell bell, LinkReader reader, MonitorSettings settings, TimeProvider clock, ILogger<WatchRoom> log)
    : DueWork(TimeSpan.FromSeconds(20), scopes, clock, log)
{
    // One a second: the pause between two looks is the limit.
    private const int mostADay = 86_400;
    private const int atOnce = 500;
    private static readonly string[] allAgencies = [AppDb.AgencyFilter];
    private static readonly TimeSpan offline = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan tidying = TimeSpan.FromMinutes(30);
    private readonly LinkManners manners = new(clock, mostADay, offline);
    private readonly Witness witness = new(reader, settings, clock);
    private DateTimeOffset tidyAt;

    /// <summary>Makes the next list anew, or else looks at the next address.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> Next(CancellationToken cancel) => await NextRound(cancel) || await NextLook(cancel);

    protected override Task Begin(CancellationToken cancel) => BeginRounds(cancel);

    protected override async Task<bool> DoNext(CancellationToken cancel)
    {
        // By the clock: where there is always something due, there is never a rest.
        if (Clock.GetUtcNow() >= tidyAt)
        {
            tidyAt = Clock.GetUtcNow() + tidying;
            await BeginRounds(cancel);
            await Forget(cancel);
        }

        return await Next(cancel);
    }

    protected override Task Breathe(CancellationToken cancel) => manners.Pause(cancel);

    protected override Task Wait(TimeSpan atMost, CancellationToken cancel) => bell.Wait(atMost, cancel);

    /// <summary>Every agency has its list made.</summary>
    public async Task BeginRounds(CancellationToken cancel)
    {
        List<Guid> without;
        do
        {
            without = await OverAll(services =>
            {
                var rounds = services.GetRequiredService<AppDb>().Set<WatchRound>().IgnoreQueryFilters(allAgencies);
                return services.GetRequiredService<Agencies>().Ids.Where(id => !rounds.Any(round => round.AgencyId == id)).Order().Take(atOnce).ToListAsync(cancel);
            });
            foreach (var id in without)
            {
                await AtAgency(id, services => BeginRound(services.GetRequiredService<AppDb>(), cancel), cancel);
            }
        }
        while (without.Count == atOnce);
    }

    /// <summary>What is older than the history reaches back is forgotten.</summary>
    public Task<int> Forget(CancellationToken cancel) =>
        OverAll(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            var until = Clock.GetUtcNow() - WatchSpan.Kept;
            var count = 0;
            await db.Atomically(async () => count = await db.Set<WatchSpan>().IgnoreQueryFilters(allAgencies).Where(span => span.To != null && span.To < until).ExecuteDeleteAsync(cancel), cancel);
            return count;
        });

    private async Task BeginRound(AppDb db, CancellationToken cancel)
    {
        db.Add(WatchRound.Begin(Clock.GetUtcNow()));
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException refused) when (refused.InnerException is DbException inner && db.Engine.IsDuplicate(inner))
        {
            // Another node was quicker.
        }
    }

    private Task<bool> NextRound(CancellationToken cancel) =>
        Take<WatchRound>(
            (rounds, now) => rounds.Where(round => round.DueAt <= now).OrderBy(round => round.DueAt),
            (_, round) => AtAgency(round.AgencyId, services => services.GetRequiredService<WatchList>().Renew(), cancel),
            cancel
        );

    private Task<bool> NextLook(CancellationToken cancel)
    {
        var isFree = manners.IsFree;
        return Take<WatchedAddress>(
            (watched, now) => watched
                .Where(one => one.DueAt <= now && one.State != WatchState.Paused && one.State != WatchState.Retired && (isFree || one.AskedAt != null))
                // The second look decides, and has to come soon; whoever has waited longest is next.
                .OrderByDescending(one => one.AskedAt != null).ThenByDescending(one => one.State == WatchState.Doubtful).ThenBy(one => one.DueAt),
            (_, watched) => LookAt(watched, cancel),
            cancel
        );
    }

    private async Task LookAt(WatchedAddress watched, CancellationToken cancel)
    {
        var address = new Uri(watched.Address);
        var reading = watched.Attempts > WatchedAddress.MostAttempts ? new LinkReading(LinkOutcome.Silent, address) : await reader.Look(address, cancel);
        var verdict = WatchVerdict.Of(watched.Kind, address, reading);
        if (reading.Status is not null)
        {
            witness.Answered(reading.Address.IdnHost);
        }

        var isOffline = reading.Outcome == LinkOutcome.Offline || (verdict.MayBeUs && !await witness.IsOutside(watched.Host, cancel));
        manners.Asked(isOffline ? LinkOutcome.Offline : reading.Outcome);
        await AtAgency(watched.AgencyId, services => Keep(services, watched.Id, isOffline ? null : verdict, reading, cancel), cancel);
    }

    private async Task Keep(IServiceProvider services, Guid id, WatchVerdict? verdict, LinkReading reading, CancellationToken cancel)
    {
        var db = services.GetRequiredService<AppDb>();
        var now = Clock.GetUtcNow();
        var own = await db.Set<WatchedAddress>().SingleAsync(known => known.Id == id, cancel);
        if (!own.IsWatched)
        {
            // Somebody paused it meanwhile.
            return;
        }

        if (verdict is null)
        {
            own.NoWayOut(now);
        }
        else
        {
            var open = await db.Set<WatchSpan>().FirstOrDefaultAsync(span => span.WatchedId == id && span.Kind == WatchSpanKind.Down && span.To == null, cancel);
            db.AddRange(own.Take(verdict, reading, now, settings, open));
        }

        await db.SaveChangesAsync(cancel);
        await services.GetRequiredService<WatchTelling>().Tell(IsNight, cancel);
    }

    private async Task AtAgency(Guid id, Func<IServiceProvider, Task> work, CancellationToken cancel)
    {
        if (await OverAll(services => services.GetRequiredService<Agencies>().Of(id, cancel)) is { } agency)
        {
            await At(agency, work);
        }
    }
}
