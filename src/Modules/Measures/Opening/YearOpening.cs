using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Reports;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Opening;

/// <summary>Opens a year with the works of the year before: who answers for them and how they are done stays, what was done does not come along.</summary>
internal sealed class YearOpening(AppDb db, YearShelf years, TimeProvider clock)
{
    /// <summary>What there is to carry over. Three queries.</summary>
    public async Task<OpeningYear> Look(FiscalYear year)
    {
        var before = year.Previous;
        // Nothing of the old year is to be written to.
        var works = await db.Set<Work>().AsNoTracking().Where(work => work.Year == before || work.Year == year).OrderBy(work => work.Order).ToListAsync();
        var done = await db.Set<CarriedWork>().AsNoTracking().Where(carried => carried.Year == year).OrderByDescending(carried => carried.At).ThenBy(carried => carried.From).ToListAsync();
        var known = done.Select(carried => carried.FromId).ToHashSet();
        var candidates = works.Where(work => work.Year == before && !work.IsWithdrawn && !known.Contains(work.Id)).Select(work => Candidate.Of(work, Rulebooks.BesideProgram));
        return new OpeningYear(year, [.. candidates], [.. works.Where(work => work.Year == year)], done);
    }

    /// <summary>Carries everything over and saves it: all of it, or nothing. Doing it once more adds nothing twice.</summary>
    /// <param name="year">The year to be opened.</param>
    /// <param name="decisions">What was said of those that need a decision, by the id of the old work.</param>
    /// <returns>How many works the year has been given.</returns>
    /// <exception cref="RuleBrokenException">Something is undecided, names no item of the year, or somebody else opened the year meanwhile.</exception>
    public async Task<int> Open(FiscalYear year, IReadOnlyDictionary<Guid, Decision> decisions)
    {
        var opening = await Look(year);
        if (opening.Candidates.Count == 0)
        {
            throw new RuleBrokenException(opening.Done.Count > 0 ? "นำงานของปีก่อนมาครบแล้ว ไม่มีรายการใดให้นำมาเพิ่ม" : $"ปีงบประมาณ พ.ศ. {year.Previous} ไม่มีงานให้นำมา");
        }

        await Head(year);
        var order = opening.There.Select(work => work.Order).DefaultIfEmpty().Max();
        var no = opening.There.OfType<Measure>().Where(measure => !measure.IsWithdrawn).Select(measure => measure.No).DefaultIfEmpty().Max();
        var carrying = new Carrying(opening, Hands.Of(db, clock), order, no);
        var decided = opening.Candidates.Select(candidate => (Candidate: candidate, Decision: decisions.GetValueOrDefault(candidate.Work.Id) ?? new Decision(null, null)));
        foreach (var (candidate, decision) in decided.OrderBy(pair => Place(year, pair.Candidate, pair.Decision)))
        {
            carrying.Add(candidate, decision);
        }

        db.AddRange(carrying.Works);
        db.AddRange(carrying.Records);
        await Save();
        return carrying.Works.Count;
    }

    // In the official order of the new year: what an item became may stand elsewhere among its items.
    private static int Place(FiscalYear year, Candidate candidate, Decision decision) =>
        candidate.Work is not ItemWork ? -1
        : (candidate.NeedsDecision ? decision.Codes(candidate) : candidate.Into) is [var first, ..] ? Rulebooks.BesideProgram.Of(year).Items.Index().FirstOrDefault(item => item.Item.Code == first).Index
        : int.MaxValue;

    // The memo's number, day and subject are of the old year; who signs it goes on.
    private async Task Head(FiscalYear year)
    {
        var head = await years.Open(year);
        if (head.HasMemo)
        {
            return;
        }

        var before = await db.Set<YearWork>().AsNoTracking().SingleOrDefaultAsync(known => known.Year == year.Previous);
        if (before?.Memo() is { } memo)
        {
            head.WriteMemo(new ReportMemo { From = memo.From, Phone = memo.Phone, To = memo.To, Signers = memo.Signers });
        }
    }

    private async Task Save()
    {
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException refused) when (refused is not DbUpdateConcurrencyException)
        {
            throw new RuleBrokenException("มีผู้อื่นเพิ่งเปิดปีนี้จากปีก่อน โปรดเปิดหน้านี้ใหม่เพื่อดูรายการที่นำมาแล้ว");
        }
    }
}
