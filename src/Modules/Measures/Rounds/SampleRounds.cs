using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Planning;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Rounds;

/// <summary>The rounds of an invented agency's year under way: most are answered by what was told, one is overdue, one is due within days.</summary>
internal sealed class SampleRounds(AppDb db, RoundBook book, LadderWalk walk, Staff staff, TimeProvider clock)
{
    private const int soon = 4;
    private const string chief = "ปลัด";

    public async Task Load(FiscalYear year)
    {
        var measures = await db.Set<Measure>().Include(measure => measure.Entries).Where(measure => measure.Year == year && measure.WithdrawnAt == null).OrderBy(measure => measure.Order).ToListAsync();
        List<Measure> asked = [.. measures.Where(measure => measure.Owners.Any(owner => owner.Id is not null))];
        if (asked.Count == 0)
        {
            return;
        }

        asked.ForEach(measure => measure.TellEvery(Cadence.Quarterly));
        asked[0].TellOn([year.FirstDay.AddMonths(6).AddDays(-1), clock.Today().AddDays(soon)]);
        await book.Save(asked, year.FirstDay);
        var late = db.Set<RoundTask>().Local.Where(task => task.DueOn < clock.Today()).OrderBy(task => task.DueOn).ThenBy(task => task.WorkId).ThenBy(task => task.OwnerName, StringComparer.Ordinal).Last();
        foreach (var task in db.Set<RoundTask>().Local.Where(task => task.DueOn < clock.Today() && task != late))
        {
            Answer(task, asked.Single(measure => measure.Id == task.WorkId));
        }

        var ladder = db.Set<Ladder>().Local.Single();
        ladder.Set(ladder.DaysBefore, ladder.HeadAfter, ladder.ChiefAfter, (await staff.People()).FirstOrDefault(person => person.Position?.StartsWith(chief, StringComparison.Ordinal) == true)?.Id);
        await db.SaveChangesAsync();
        await walk.Walk(clock.Today());
    }

    private static void Answer(RoundTask task, Measure measure)
    {
        var told = measure.Entries.FirstOrDefault(entry => entry.On >= task.OpensOn && entry.On <= task.DueOn);
        var hand = new Hand(told?.By ?? task.OwnerName, told?.PersonId, ThaiClock.Begin(task.DueOn).AddHours(10), task.DueOn);
        if (told is not null)
        {
            task.Answer(told, hand);
        }
        else
        {
            task.Excuse("ยังไม่ถึงกำหนดจัดกิจกรรมตามแผน", hand);
        }
    }
}
