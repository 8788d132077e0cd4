using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Notices;

namespace Sujarit.Measures.Rounds;

/// <summary>The daily round at one agency: tasks that are missing are made, and what waits climbs the ladder. Making it twice does nothing more.</summary>
internal sealed class LadderWalk(AppDb db, RoundBook book, NoticeBoard board, Staff staff, Permissions permissions)
{
    private const int together = 50;

    public async Task Walk(DateOnly today, CancellationToken cancel = default)
    {
        FiscalYear[] years = [FiscalYear.Of(today), FiscalYear.Of(today).Next];
        var works = await db.Set<Work>()
            .Where(work => years.Contains(work.Year) && (work.Cadence != null || db.Set<RoundTask>().Any(task => task.WorkId == work.Id && task.State == TaskState.Waiting)))
            .ToListAsync(cancel);
        await book.Save(works, today, cancel);
        var ladder = await db.Set<Ladder>().AsNoTracking().SingleOrDefaultAsync(cancel) ?? Ladder.Usual();
        var followers = new Followers(await staff.Offices(), await staff.People(), await staff.Away(today), ladder.ChiefId, permissions);
        foreach (var some in (await Waiting(ladder, today, cancel)).Chunk(together))
        {
            await Climb(some, ladder, followers, today, cancel);
        }

        await db.Atomically(
            () => db.Set<Ladder>().ExecuteUpdateAsync(
                change => change.SetProperty(known => known.WalkedOn, today).SetProperty(known => known.LeasedUntil, (DateTimeOffset?)null),
                cancel
            ),
            cancel
        );
    }

    private async Task<List<Guid>> Waiting(Ladder ladder, DateOnly today, CancellationToken cancel)
    {
        var last = today.AddDays(ladder.DaysBefore);
        var waiting = await db.Set<RoundTask>().AsNoTracking()
            .Where(task => task.State == TaskState.Waiting && task.DueOn <= last && task.Step != LadderStep.Chief)
            .OrderBy(task => task.DueOn)
            .ToListAsync(cancel);
        return [.. waiting.Where(task => ladder.StepsOf(task, today).Count > 0).Select(task => task.Id)];
    }

    // Notices and steps are saved together: after a kill the rest follows, and nobody is told twice.
    private Task Climb(Guid[] ids, Ladder ladder, Followers followers, DateOnly today, CancellationToken cancel) =>
        db.Atomically(
            async () =>
            {
                await db.Engine.LockChain(db, db.Visit.AgencyId, cancel);
                // Read anew: what was read before the lock may have been answered, or climbed, since.
                foreach (var known in db.ChangeTracker.Entries<RoundTask>().ToList())
                {
                    known.State = EntityState.Detached;
                }

                var rows = await db.Set<RoundTask>().Where(task => ids.Contains(task.Id) && task.State == TaskState.Waiting)
                    .Join(db.Set<Work>(), task => task.WorkId, work => work.Id, (task, work) => new { Task = task, Work = work })
                    .ToListAsync(cancel);
                foreach (var row in rows)
                {
                    // The head of an office is of the office too: where both are told on one day, once is enough.
                    var told = new HashSet<Guid>();
                    foreach (var step in ladder.StepsOf(row.Task, today))
                    {
                        Tell(row.Task, row.Work, step, followers.At(step, row.Task.OwnerId).Where(told.Add), followers, today);
                        row.Task.Climb(step);
                    }
                }

                await db.SaveChangesAsync(cancel);
            },
            cancel
        );

    private void Tell(RoundTask task, Work work, LadderStep step, IEnumerable<Guid> people, Followers followers, DateOnly today)
    {
        var late = today.DayNumber - task.DueOn.DayNumber;
        var when = late switch
        {
            < 0 => $"ครบกำหนดรายงานในอีก {-late} วัน",
            0 => "ครบกำหนดรายงานวันนี้",
            _ => $"เกินกำหนดรายงาน {late} วัน",
        };
        // Who stands higher follows it up; who is asked answers; who may do neither, as a head who does not report, sees what the office owes.
        var all = $"measures/rounds?year={task.Year}&state={RoundState.Overdue}";
        var own = $"measures/rounds?year={task.Year}&owner={task.OwnerId}{(late > 0 ? $"&state={RoundState.Overdue}" : "")}";
        foreach (var person in people)
        {
            var address = step == LadderStep.Chief ? all : followers.MayAnswer(person, task.OwnerId) ? $"measures/answer/{task.Id}" : own;
            board.Tell(person, $"{when}: {work.CalledShort} ของ{task.OwnerName}", address);
        }
    }
}
