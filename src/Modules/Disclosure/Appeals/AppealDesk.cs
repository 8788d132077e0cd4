using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Appeals;

/// <summary>Where marks and contentions of the agency are written. Callers save.</summary>
internal sealed class AppealDesk(AppDb db, Results results, TimeProvider clock)
{
    public string Name => db.Visit.Who?.Name ?? "ระบบ";

    /// <summary>The mark of an item to be written to; begun where there is none.</summary>
    public async Task<Mark> Opened(FiscalYear year, string item)
    {
        if (await db.Set<Mark>().SingleOrDefaultAsync(mark => mark.Assessment == year && mark.Item == item) is { } known)
        {
            return known;
        }

        var mark = Mark.Of(year, item);
        db.Add(mark);
        return mark;
    }

    /// <summary>The contention of an item, in force or taken back; null where there is none.</summary>
    public Task<Contention?> Contention(FiscalYear year, string item) => db.Set<Contention>().SingleOrDefaultAsync(known => known.Assessment == year && known.Item == item);

    /// <summary>What the assessors gave an item; null where nobody knows.</summary>
    public async Task<decimal?> Score(FiscalYear year, string item) =>
        (await results.Rules(year)).ItemsScored && (await results.Known(year))?.Items.TryGetValue(item, out var score) == true ? score : null;

    /// <summary>The most an item of a year can score.</summary>
    public async Task<decimal> Full(FiscalYear year) => (await results.Rules(year)).ItemScores.DefaultIfEmpty().Max();

    /// <summary>Records what the assessors gave and said. A score that changes opens what was decided on it.</summary>
    /// <param name="year">The assessment year.</param>
    /// <param name="given">What they gave and said of each item.</param>
    /// <param name="seenOn">The day it was seen; null for not said.</param>
    /// <param name="reason">Why known scores change; blank where none does.</param>
    /// <exception cref="RuleBrokenException">A rule of the result or the marks refuses it, or the score is contested.</exception>
    public async Task Record(FiscalYear year, IReadOnlyList<GivenMark> given, DateOnly? seenOn, string? reason)
    {
        var codes = given.Select(mark => mark.Item).ToList();
        var scores = (await results.Known(year))?.Items ?? new Dictionary<string, decimal>();
        var changed = given.Where(mark => (scores.TryGetValue(mark.Item, out var score) ? score : null) != mark.Score).Select(mark => mark.Item).ToHashSet(StringComparer.Ordinal);
        await RefuseUnlessOpen(year, changed);
        await results.Mark(year, given.ToDictionary(mark => mark.Item, mark => mark.Score), reason);
        var known = await db.Set<Mark>().Where(mark => mark.Assessment == year && codes.Contains(mark.Item)).ToDictionaryAsync(mark => mark.Item);
        foreach (var one in given)
        {
            if (!known.TryGetValue(one.Item, out var mark))
            {
                mark = Mark.Of(year, one.Item);
                db.Add(mark);
            }

            mark.Note(one.Comment ?? mark.Comment, seenOn, clock.Today());
            if (changed.Contains(one.Item))
            {
                mark.Open();
            }
        }
    }

    /// <summary>The assessors answered a contention: the score that stands from now on goes into the year's result.</summary>
    /// <param name="contention">The contention, answered.</param>
    /// <param name="score">The score.</param>
    public Task Answered(Contention contention, decimal score) =>
        results.Mark(contention.Assessment, new Dictionary<string, decimal?> { [contention.Item] = score }, $"ผลการชี้แจงเพิ่มเติม {contention.Reference}");

    /// <summary>Saves; who began the same at the same time is told.</summary>
    /// <exception cref="RuleBrokenException">Somebody else has just begun the same.</exception>
    public async Task Save()
    {
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException refused) when (refused.InnerException is DbException inner && db.Engine.IsDuplicate(inner))
        {
            throw new RuleBrokenException("มีผู้อื่นเพิ่งบันทึกข้อนี้ โปรดเปิดหน้านี้อีกหน้าต่างเพื่อดูสิ่งที่บันทึกแล้ว แล้วบันทึกใหม่");
        }
    }

    // What was handed in speaks of one score: another one is its answer.
    private async Task RefuseUnlessOpen(FiscalYear year, HashSet<string> changed)
    {
        if (changed.Count == 0)
        {
            return;
        }

        var filed = await db.Set<Contention>().AsNoTracking().Where(contention => contention.Assessment == year && contention.State == ContentionState.Filed && contention.WithdrawnAt == null).Select(contention => contention.Item).ToListAsync();
        if (filed.Find(changed.Contains) is { } item)
        {
            throw new RuleBrokenException($"ข้อ {item} ยื่นชี้แจงแล้วและรอคำตอบ หากผู้ประเมินให้คะแนนใหม่ โปรดบันทึกเป็นคำตอบของข้อนั้น");
        }
    }
}
