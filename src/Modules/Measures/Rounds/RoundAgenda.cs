using Microsoft.EntityFrameworkCore;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Access;
using Sujarit.Platform.Agenda;
using Sujarit.Platform.Audit;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Rounds;

/// <summary>What a person has to tell of works, and what others changed of them. Two queries: the history, then the works with their tasks.</summary>
internal sealed class RoundAgenda(AppDb db, TimeProvider clock) : IAgendaSource
{
    private const int soon = 7;
    private const int ahead = 92;
    private const int back = 366;
    private const int mostChanges = 200;
    private const int mostShown = 6;

    private const string ofWork = "measures_work";
    private const string ofProgress = "measures_progress";

    public async Task<IReadOnlyList<AgendaEntry>> Of(Visitor who, DateOnly today, CancellationToken cancel)
    {
        if (!db.Visit.May(MeasuresPermission.Read))
        {
            return [];
        }

        var changes = await Changes(who, cancel);
        var works = await Works(who, today, changes, cancel);
        var tasks = works.SelectMany(row => row.Tasks.Select(task => (Task: task, row.Work))).OrderBy(row => row.Task.DueOn).ThenBy(row => row.Work.Order).ToList();
        var own = tasks.Where(row => row.Task.IsFor(who)).Select(row => Entry(row.Task, row.Work, who, today)).ToList();
        return
        [
            .. own.Where(entry => entry.Section != AgendaSection.Later),
            .. own.Where(entry => entry.Section == AgendaSection.Later).Take(1),
            .. OfOthers([.. tasks.Select(row => row.Task).Where(task => !task.IsFor(who))]),
            .. Changed(who, works, changes),
        ];
    }

    private async Task<List<Change>> Changes(Visitor who, CancellationToken cancel)
    {
        if (who.Attendance.Before(clock.GetUtcNow()) is not { } since)
        {
            return [];
        }

        var entries = await db.Set<AuditEntry>().AsNoTracking()
            .Where(entry => entry.At >= since && (entry.Subject == ofWork || entry.Subject == ofProgress) && entry.AccountId != null && entry.AccountId != who.AccountId)
            // By the moment, as the index has it: by number alone, a database may as well read the whole history backwards.
            .OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Number)
            .Take(mostChanges)
            .Select(entry => new { entry.Subject, entry.SubjectId, entry.Actor })
            .ToListAsync(cancel);
        return [.. entries.Select(entry => new Change(Guid.Parse(entry.SubjectId), entry.Subject == ofWork, entry.Actor))];
    }

    private Task<List<WorkOfToday>> Works(Visitor who, DateOnly today, List<Change> changes, CancellationToken cancel)
    {
        var (mine, seesAll) = (who.AnswersFor.ToList(), db.Visit.May(MeasuresPermission.Oversee));
        var (first, last) = (today.AddDays(-back), today.AddDays(ahead));
        var tasks = db.Set<RoundTask>().Where(task =>
            task.State == TaskState.Waiting && task.DueOn >= first && ((mine.Contains(task.OwnerId) && task.DueOn <= last) || (seesAll && task.DueOn < today)));
        var changed = changes.Where(change => change.IsOfWork).Select(change => change.Id).Distinct().ToList();
        var entries = changes.Where(change => !change.IsOfWork).Select(change => change.Id).Distinct().ToList();
        var told = db.Set<Progress>().Where(progress => entries.Contains(progress.Id)).Select(progress => progress.WorkId);
        // Asked of each work, the same would be asked of every work of all years; so the works that are meant are found first.
        var meant = tasks.Select(task => task.WorkId).Concat(told);
        return db.Set<Work>().AsNoTracking()
            .Where(work => work.WithdrawnAt == null && (meant.Contains(work.Id) || changed.Contains(work.Id)))
            .Select(work => new WorkOfToday(
                work,
                tasks.Where(task => task.WorkId == work.Id).ToList(),
                work.Entries.Where(entry => entries.Contains(entry.Id)).Select(entry => entry.Id).ToList()
            ))
            .ToListAsync(cancel);
    }

    private AgendaEntry Entry(RoundTask task, Work work, Visitor who, DateOnly today)
    {
        var section = task.DueOn < today ? AgendaSection.Overdue : task.DueOn <= today.AddDays(soon) ? AgendaSection.DueSoon : AgendaSection.Later;
        var absent = who.StandsInFor.FirstOrDefault(absent => absent.PersonId == task.OwnerId || absent.OfficeId == task.OwnerId);
        var asked = task.OwnerId == who.PersonId || task.OwnerId == who.OfficeId || absent is null ? task.OwnerName
            : absent.PersonId == task.OwnerId ? $"แทน {absent.Name}"
            : $"{task.OwnerName} (แทน {absent.Name})";
        // Somebody of the office who may not answer sees what the office owes all the same.
        var address = db.Visit.May(MeasuresPermission.Edit) || db.Visit.May(MeasuresPermission.Report) ? $"measures/answer/{task.Id}" : $"measures/detail/{work.Id}";
        return new AgendaEntry(section, work.Called, address, task.DueOn, Detail: task.Draft is null ? asked : $"{asked} มีร่างที่ยังไม่ส่ง");
    }

    // What others are late with is one line for who follows it up.
    private static IEnumerable<AgendaEntry> OfOthers(List<RoundTask> late)
    {
        if (late.Count > 0)
        {
            var owners = late.GroupBy(task => task.OwnerName).OrderByDescending(group => group.Count()).Select(group => $"{group.Key} {group.Count()}").ToList();
            var named = string.Join(", ", owners.Take(mostShown)) + (owners.Count > mostShown ? $" และอีก {owners.Count - mostShown} แห่ง" : "");
            var newest = late.Max(task => task.Year);
            yield return new AgendaEntry(AgendaSection.Overdue, $"งานของส่วนราชการอื่นที่เกินกำหนด {late.Count} เรื่อง", $"measures/rounds?year={newest}&state={RoundState.Overdue}", late.Min(task => task.DueOn), Detail: named);
        }
    }

    private IEnumerable<AgendaEntry> Changed(Visitor who, List<WorkOfToday> works, List<Change> changes)
    {
        var isOfficer = db.Visit.May(MeasuresPermission.Edit);
        var byId = changes.ToLookup(change => change.Id);
        var touched = works.Where(row => isOfficer || row.Work.IsOwnedBy(who))
            .Select(row => (row.Work, Changes: row.Told.Append(row.Work.Id).SelectMany(id => byId[id]).ToList()))
            .Where(row => row.Changes.Count > 0)
            .OrderByDescending(row => row.Changes.Count).ThenBy(row => row.Work.Order)
            .ToList();
        foreach (var (work, made) in touched.Take(mostShown))
        {
            yield return new AgendaEntry(AgendaSection.Changed, work.Called, $"measures/detail/{work.Id}", Detail: $"{made.Count} ครั้ง โดย {string.Join(", ", made.Select(change => change.Actor).Distinct())}");
        }

        if (touched.Count > mostShown)
        {
            yield return new AgendaEntry(AgendaSection.Changed, $"อีก {touched.Count - mostShown} งานที่เปลี่ยนแปลง", "measures");
        }
    }

    private sealed record Change(Guid Id, bool IsOfWork, string Actor);

    private sealed record WorkOfToday(Work Work, List<RoundTask> Tasks, List<Guid> Told);
}
