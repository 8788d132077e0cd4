using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Jobs;

namespace Sujarit.Measures.Rounds;

/// <summary>Makes the daily round of one agency after the other.</summary>
internal sealed class RoundRoom(IServiceScopeFactory scopes, TimeProvider clock, ILogger<RoundRoom> log) : DueWork(TimeSpan.FromSeconds(30), scopes, clock, log)
{
    private static readonly TimeSpan lease = TimeSpan.FromMinutes(5);

    /// <summary>Makes the round of the agency that waits longest.</summary>
    /// <returns>Whether one waited.</returns>
    public async Task<bool> WalkNext(CancellationToken cancel)
    {
        var today = Clock.Today();
        if (IsNight || await Claim(today, cancel) is not { } agency)
        {
            return false;
        }

        // Where it fails the lease ends, and the round is made from where it stopped.
        await At(agency, services => services.GetRequiredService<LadderWalk>().Walk(today, cancel));
        return true;
    }

    protected override Task<bool> DoNext(CancellationToken cancel) => WalkNext(cancel);

    // Agencies whose works had a cadence before there were tasks.
    protected override Task Begin(CancellationToken cancel) =>
        OverAll(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            var ladders = db.Set<Ladder>().IgnoreQueryFilters([AppDb.AgencyFilter]);
            var without = await db.Set<Work>().IgnoreQueryFilters([AppDb.AgencyFilter])
                .Where(work => work.Cadence != null && !ladders.Any(ladder => ladder.AgencyId == work.AgencyId))
                .Select(work => work.AgencyId)
                .Distinct()
                .ToListAsync(cancel);
            foreach (var id in without)
            {
                await At((await services.GetRequiredService<Agencies>().Of(id, cancel))!, own => Start(own.GetRequiredService<AppDb>(), cancel));
            }

            return without.Count;
        });

    private static Task<int> Start(AppDb db, CancellationToken cancel)
    {
        db.Add(Ladder.Usual());
        return db.SaveChangesAsync(cancel);
    }

    // By the lease alone: people edit the row, and taking it must not overtake their form.
    private Task<AgencyCard?> Claim(DateOnly today, CancellationToken cancel) =>
        OverAll(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            var now = Clock.GetUtcNow();
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
            return isOurs ? await services.GetRequiredService<Agencies>().Of(next.AgencyId, cancel) : null;
        });
}
