using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Rounds;

/// <summary>Makes the daily round of one agency after the other; safe beside others of its kind and after a kill.</summary>
internal sealed partial class RoundRoom(IServiceScopeFactory scopes, TimeProvider clock, ILogger<RoundRoom> log) : BackgroundService
{
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan lease = TimeSpan.FromMinutes(5);

    // Nobody is woken by a notice.
    private static readonly TimeSpan morning = TimeSpan.FromHours(7);

    /// <summary>Makes the round of the agency that waits longest.</summary>
    /// <returns>Whether one waited.</returns>
    public async Task<bool> WalkNext(CancellationToken cancel)
    {
        var today = clock.Today();
        if (clock.GetUtcNow() < ThaiClock.Begin(today) + morning || await Claim(today, cancel) is not { } agency)
        {
            return false;
        }

        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().Enter(agency);
        await scope.ServiceProvider.GetRequiredService<LadderWalk>().Walk(today, cancel);
        return true;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var isBegun = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!isBegun)
                {
                    await Begin(stoppingToken);
                    isBegun = true;
                }

                if (!await WalkNext(stoppingToken))
                {
                    await Task.Delay(patience, stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failed) when (failed is DbException or DbUpdateException or IOException or InvalidOperationException)
            {
                // The lease ends, and the round is made from where it stopped.
                Failed(log, failed);
                await Task.Delay(patience, stoppingToken);
            }
        }
    }

    // Agencies whose works had a cadence before there were tasks.
    private async Task Begin(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().OverAll();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var ladders = db.Set<Ladder>().IgnoreQueryFilters([AppDb.AgencyFilter]);
        var without = await db.Set<Work>().IgnoreQueryFilters([AppDb.AgencyFilter])
            .Where(work => work.Cadence != null && !ladders.Any(ladder => ladder.AgencyId == work.AgencyId))
            .Select(work => work.AgencyId)
            .Distinct()
            .ToListAsync(cancel);
        foreach (var id in without)
        {
            await using var own = scopes.CreateAsyncScope();
            own.ServiceProvider.GetRequiredService<Visit>().Enter((await scope.ServiceProvider.GetRequiredService<Agencies>().Of(id, cancel))!);
            var there = own.ServiceProvider.GetRequiredService<AppDb>();
            there.Add(Ladder.Usual());
            await there.SaveChangesAsync(cancel);
        }
    }

    private async Task<AgencyCard?> Claim(DateOnly today, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().OverAll();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var now = clock.GetUtcNow();
        var due = db.Set<Ladder>().IgnoreQueryFilters([AppDb.AgencyFilter])
            .Where(ladder => (ladder.WalkedOn == null || ladder.WalkedOn < today) && (ladder.LeasedUntil == null || ladder.LeasedUntil < now));
        var next = await due.OrderBy(ladder => ladder.WalkedOn).Select(ladder => new { ladder.Id, ladder.AgencyId }).FirstOrDefaultAsync(cancel);
        if (next is null)
        {
            return null;
        }

        var isOurs = false;
        await db.Atomically(
            async () => isOurs = await due.Where(ladder => ladder.Id == next.Id).ExecuteUpdateAsync(change => change.SetProperty(ladder => ladder.LeasedUntil, now + lease), cancel) > 0,
            cancel
        );
        return isOurs ? await scope.ServiceProvider.GetRequiredService<Agencies>().Of(next.AgencyId, cancel) : null;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The daily round failed; it is made again.")]
    private static partial void Failed(ILogger log, Exception failed);
}
