using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Rounds;

/// <summary>Saves answers, however many come at once.</summary>
internal sealed class Answering(AppDb db)
{
    /// <summary>Saves a task that was answered or excused, with what was told of its work.</summary>
    /// <exception cref="RuleBrokenException">Somebody else was quicker, or the task is no more.</exception>
    public Task Save(RoundTask task, Work? work) =>
        db.Atomically(async () =>
        {
            // From here one comes after the other: of two in one office the first counts, and owners of one work do not overtake each other.
            await db.Engine.LockChain(db, db.Visit.AgencyId, CancellationToken.None);
            var kept = await db.Set<RoundTask>().AsNoTracking().SingleOrDefaultAsync(known => known.Id == task.Id)
                ?? throw new RuleBrokenException("รอบนี้ถูกยกเลิกแล้ว เพราะแผนของงานเปลี่ยนไป โปรดเปิดหน้าวันนี้เพื่อดูรอบปัจจุบัน");
            db.Expect(task, kept.State == TaskState.Waiting ? kept.Version : throw kept.Taken());
            if (work is not null)
            {
                // What others told of the same work meanwhile stands beside this; only the status is the last one's.
                db.Expect(work, await db.Set<Work>().AsNoTracking().Where(known => known.Id == work.Id).Select(known => known.Version).SingleAsync());
            }

            await db.SaveChangesAsync();
        });
}
