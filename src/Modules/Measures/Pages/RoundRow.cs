using Microsoft.EntityFrameworkCore;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Rounds;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Pages;

/// <summary>A task and its work, as lists show them.</summary>
internal sealed record RoundRow(RoundTask Task, Work Work)
{
    /// <summary>The rows of these tasks, those due first before others.</summary>
    public static IQueryable<RoundRow> Of(AppDb db, IQueryable<RoundTask> tasks) =>
        tasks.Join(db.Set<Work>().AsNoTracking(), task => task.WorkId, work => work.Id, (task, work) => new { Task = task, Work = work })
            .OrderBy(row => row.Task.DueOn).ThenBy(row => row.Work.Order).ThenBy(row => row.Task.OwnerName).ThenBy(row => row.Task.Id)
            .Select(row => new RoundRow(row.Task, row.Work));
}
