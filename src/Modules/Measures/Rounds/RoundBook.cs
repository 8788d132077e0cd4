using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Rounds;

/// <summary>The tasks that follow from works: made for each owner and round, and taken back while nobody has answered them.</summary>
internal sealed class RoundBook(AppDb db, TimeProvider clock)
{
    /// <summary>Saves works, and everything else that waits to be saved, with the tasks that follow from them as they are now.</summary>
    /// <param name="works">The works, new or known.</param>
    /// <param name="since">Rounds that were due before this day are neither asked for nor taken back; null for today.</param>
    /// <param name="cancel">Whether the caller has gone.</param>
    public Task Save(IReadOnlyCollection<Work> works, DateOnly? since = null, CancellationToken cancel = default) =>
        db.Atomically(
            async () =>
            {
                // Whoever saves the same works at once comes after, and finds the tasks made.
                await db.Engine.LockChain(db, db.Visit.AgencyId, cancel);
                var ids = works.Select(work => work.Id).ToList();
                var known = (await db.Set<RoundTask>().Where(task => ids.Contains(task.WorkId)).ToListAsync(cancel)).ToLookup(task => task.WorkId);
                var asked = works.Select(work => Plan(work, [.. known[work.Id]], since ?? clock.Today())).ToList().Exists(hasAsked => hasAsked);
                if (asked)
                {
                    await Wake(cancel);
                }

                await db.SaveChangesAsync(cancel);
            },
            cancel
        );

    /// <summary>Saves a work with the tasks that follow from it.</summary>
    public Task Save(Work work) => Save([work]);

    private bool Plan(Work work, List<RoundTask> known, DateOnly since)
    {
        var wanted = work.IsWithdrawn
            ? []
            : RoundCalendar.Of(work).Where(round => round.DueOn >= since)
                .SelectMany(round => work.Owners.Where(owner => owner.Id is not null).DistinctBy(owner => owner.Id).Select(owner => (Owner: owner, Round: round)))
                .ToList();
        db.RemoveRange(known.Where(task =>
            task.State == TaskState.Waiting && (work.IsWithdrawn || (task.DueOn >= since && !wanted.Exists(want => IsFor(task, want.Owner, want.Round))))));
        foreach (var (owner, round) in wanted)
        {
            if (known.Find(task => IsFor(task, owner, round)) is not { } task)
            {
                db.Add(RoundTask.Ask(work, owner, round));
            }
            else if (task.State == TaskState.Waiting && task.OpensOn != round.OpensOn)
            {
                task.Reopen(round.OpensOn);
            }
        }

        return db.ChangeTracker.Entries<RoundTask>().Any(entry => entry.State == EntityState.Added && entry.Entity.WorkId == work.Id);
    }

    private static bool IsFor(RoundTask task, Owner owner, Round round) => task.OwnerId == owner.Id && task.DueOn == round.DueOn;

    // What was asked for may be due within days: the round of today is made again.
    private async Task Wake(CancellationToken cancel)
    {
        if (await db.Set<Ladder>().ExecuteUpdateAsync(change => change.SetProperty(ladder => ladder.WalkedOn, (DateOnly?)null), cancel) == 0)
        {
            db.Add(Ladder.Usual());
        }
    }
}
