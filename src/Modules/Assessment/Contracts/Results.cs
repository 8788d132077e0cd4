using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Corrections;
using Sujarit.Assessment.Points;
using Sujarit.Assessment.Recording;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Assessment.Contracts;

/// <summary>
/// What the agency of the call knows of its results, and the rules of a year as this agency has corrected them. Each year's result and all
/// corrections are read once in a call.
/// </summary>
/// <param name="db">The agency's rows.</param>
/// <param name="shelf">The rulebooks.</param>
/// <param name="clock">What day it is.</param>
public sealed class Results(AppDb db, Rulebooks shelf, TimeProvider clock)
{
    private readonly Dictionary<FiscalYear, Rulebook> books = [];
    private readonly Dictionary<FiscalYear, Outline> outlines = [];
    private IReadOnlyList<RuleCorrection>? corrections;

    /// <summary>What is recorded of a year, corrections of figures applied; null where nothing is.</summary>
    /// <exception cref="RuleBrokenException">There is no rulebook of the year.</exception>
    public async Task<ScoreInput?> Known(FiscalYear year)
    {
        var result = await Of(year);
        return result is null ? null : result.Known(await Outline(year));
    }

    /// <summary>What follows from it by the year's rulebook with the agency's own corrections; null where nothing is recorded.</summary>
    /// <exception cref="RuleBrokenException">There is no rulebook of the year.</exception>
    public async Task<ScoreSheet?> Sheet(FiscalYear year) =>
        await Known(year) is { } known ? Scoring.Score(await Rules(year), known) : null;

    /// <summary>The years of which anything is recorded, oldest first.</summary>
    public async Task<IReadOnlyList<FiscalYear>> Years() =>
        await db.Set<YearResult>().AsNoTracking().Where(result => result.Figures.Any()).OrderBy(result => result.Year).Select(result => result.Year).ToListAsync();

    /// <summary>Records the whole result of a year, in place of what was recorded before; its history is kept; the same result once more changes nothing. The caller saves.</summary>
    /// <param name="year">The year of assessment.</param>
    /// <param name="input">Everything known of it.</param>
    /// <param name="source">Where it comes from, in Thai, such as the name of a report.</param>
    /// <param name="file">The kept file it comes from; null for none.</param>
    /// <exception cref="RuleBrokenException">A rule of the year refuses it.</exception>
    /// <exception cref="UnreadableException">A code or a score the year does not have.</exception>
    public async Task Record(FiscalYear year, ScoreInput input, string source, Guid? file = null)
    {
        var outline = await Outline(year);
        (await Opened(year)).Record(outline, input, source, file, Hand());
    }

    /// <summary>Takes over the scores that assessors gave to single items; every other figure stays, and what is known already changes nothing. The caller saves.</summary>
    /// <param name="year">The year of assessment.</param>
    /// <param name="items">The scores by the code of the item, each one of the year's item scores; null makes one unknown again.</param>
    /// <param name="reason">Why figures change that are known; blank where none does.</param>
    /// <exception cref="RuleBrokenException">The year scores no items, a code or score is none of the year's, or a known figure changes and no reason is given.</exception>
    public async Task Mark(FiscalYear year, IReadOnlyDictionary<string, decimal?> items, string? reason)
    {
        var outline = await Outline(year);
        if (!outline.Book.ItemsScored)
        {
            throw new RuleBrokenException($"หลักเกณฑ์ปีงบประมาณ พ.ศ. {year.BuddhistYear} ยังไม่ยืนยัน จึงยังบันทึกคะแนนรายข้อไม่ได้");
        }

        var result = await Opened(year);
        var values = items.Where(item => result.Figures.FirstOrDefault(figure => figure.Code == item.Key)?.Value != item.Value).ToDictionary();
        if (values.Count > 0)
        {
            result.Enter(outline, values, reason, Hand());
        }
    }

    /// <summary>The rulebook of a year with what the agency has corrected in it; see <see cref="Rulebook.AgencyRules"/>.</summary>
    /// <exception cref="RuleBrokenException">There is no rulebook of the year.</exception>
    public async Task<Rulebook> Rules(FiscalYear year)
    {
        if (!books.TryGetValue(year, out var book))
        {
            book = Correcting.Apply(shelf.Of(year), await Corrections());
            books[year] = book;
        }

        return book;
    }

    internal async Task<Outline> Outline(FiscalYear year)
    {
        if (!outlines.TryGetValue(year, out var outline))
        {
            outline = Recording.Outline.Of(await Rules(year));
            outlines[year] = outline;
        }

        return outline;
    }

    /// <summary>The corrections in force, oldest first.</summary>
    internal async Task<IReadOnlyList<RuleCorrection>> Corrections() =>
        corrections ??= await db.Set<RuleCorrection>().AsNoTracking().Where(correction => correction.WithdrawnAt == null).OrderBy(correction => correction.MadeAt).ToListAsync();

    /// <summary>The result of a year with its figures; null where none was begun.</summary>
    internal async Task<YearResult?> Of(FiscalYear year) =>
        await db.Set<YearResult>().AsNoTracking().Include(result => result.Figures).SingleOrDefaultAsync(result => result.Year == year);

    /// <summary>The newest result with its figures, and how its rows stand; null where nothing is recorded. One query, the corrections in force with it.</summary>
    internal async Task<(YearResult? Result, PointState State)> Newest(CancellationToken cancel)
    {
        var newest = await WithFigures().AsNoTracking().Include(result => result.Figures)
            .Select(result => new
            {
                Result = result,
                Made = db.Set<RuleCorrection>().Count(correction => correction.AgencyId == result.AgencyId),
                Corrections = db.Set<RuleCorrection>().Where(correction => correction.AgencyId == result.AgencyId && correction.WithdrawnAt == null).ToList(),
            })
            .FirstOrDefaultAsync(cancel);
        if (newest is null)
        {
            return (null, PointState.Nothing);
        }

        corrections ??= [.. newest.Corrections.OrderBy(correction => correction.MadeAt)];
        return (newest.Result, new PointState(newest.Result.Id, newest.Result.Version, newest.Made, newest.Made - newest.Corrections.Count));
    }

    /// <summary>How the rows of the newest result stand. One query.</summary>
    internal async Task<PointState> NewestState(CancellationToken cancel) =>
        await WithFigures()
            .Select(result => new PointState(
                result.Id,
                result.Version,
                db.Set<RuleCorrection>().Count(correction => correction.AgencyId == result.AgencyId),
                db.Set<RuleCorrection>().Count(correction => correction.AgencyId == result.AgencyId && correction.WithdrawnAt != null)))
            .FirstOrDefaultAsync(cancel) ?? PointState.Nothing;

    /// <summary>The result of a year to be written to; begun where there was none.</summary>
    internal async Task<YearResult> Opened(FiscalYear year)
    {
        var result = await db.Set<YearResult>().Include(known => known.Figures).SingleOrDefaultAsync(known => known.Year == year);
        if (result is null)
        {
            result = YearResult.Open(year, FiscalYear.Of(clock));
            db.Add(result);
        }

        return result;
    }

    /// <summary>Saves what was written to a result that was opened at this version; 0 for one that was new.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else has saved it meanwhile.</exception>
    internal async Task Save(YearResult result, int version)
    {
        var isNew = db.Entry(result).State == EntityState.Added;
        if (!isNew)
        {
            db.Expect(result, version);
        }

        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException refused) when (isNew && refused is not DbUpdateConcurrencyException)
        {
            // Two began the same year at the same time: only one can.
            throw new RuleBrokenException("มีผู้อื่นเพิ่งบันทึกผลของปีนี้ โปรดเปิดหน้านี้อีกหน้าต่างเพื่อดูค่าที่บันทึกแล้ว แล้วบันทึกใหม่");
        }
    }

    internal Hand Hand() => new(db.Visit.Who?.Name ?? "ระบบ", clock.GetUtcNow());

    internal FiscalYear Now => FiscalYear.Of(clock);

    /// <summary>The years a result can be recorded of, newest first.</summary>
    internal IEnumerable<FiscalYear> Recordable => Enumerable.Range(shelf.Years[0].BuddhistYear, Now.BuddhistYear - shelf.Years[0].BuddhistYear + 1).Reverse().Select(year => new FiscalYear(year));

    /// <summary>The years whose rules can be read, newest first.</summary>
    internal IEnumerable<FiscalYear> Readable
    {
        get
        {
            var last = shelf.Years[^1] > Now.Next ? shelf.Years[^1] : Now.Next;
            return Enumerable.Range(shelf.Years[0].BuddhistYear, last.BuddhistYear - shelf.Years[0].BuddhistYear + 1).Reverse().Select(year => new FiscalYear(year));
        }
    }

    /// <summary>What became of the codes of the year before in a year; null where nobody knows.</summary>
    internal CarriedOver? CarriedInto(FiscalYear year) => shelf.CarriedOver.FirstOrDefault(carried => carried.To == year);

    // The newest first.
    private IQueryable<YearResult> WithFigures() => db.Set<YearResult>().Where(result => result.Figures.Any()).OrderByDescending(result => result.Year);
}
