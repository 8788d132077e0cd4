using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Rounds;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Plans;

/// <summary>Makes the plan of a year from what last year's result says. The caller saves by <see cref="Save"/>: all of it, or nothing.</summary>
internal sealed class YearPlanning(AppDb db, Results results, Staff staff, YearShelf years, RoundBook book)
{
    private static MeasureLibrary Library => Rulebooks.BesideProgram.Library;

    /// <summary>The plan as it stands. Four queries.</summary>
    public async Task<PlannedYear> Of(FiscalYear year)
    {
        var parts = await db.Set<PlanPart>().AsNoTracking().Where(part => part.Year == year).ToListAsync();
        var measures = await db.Set<Measure>().AsNoTracking().Where(measure => measure.Year == year).OrderBy(measure => measure.Order).ToListAsync();
        return new PlannedYear(year, await LastResult.Of(results, year.Previous), parts, measures);
    }

    /// <summary>Writes a text of the plan.</summary>
    /// <param name="year">The year planned for.</param>
    /// <param name="part">A theme, or <see cref="PlanPart.Limits"/>.</param>
    /// <param name="text">What it says.</param>
    /// <param name="version">The version the form was opened with; 0 where there was none.</param>
    /// <exception cref="RuleBrokenException">Nothing is said, or the year is too far from now.</exception>
    public async Task Write(FiscalYear year, string part, string? text, int version)
    {
        var known = await db.Set<PlanPart>().SingleOrDefaultAsync(other => other.Year == year && other.Part == part);
        if (known is null)
        {
            known = PlanPart.Begin(year, part);
            db.Add(known);
            await years.Open(year);
        }
        else
        {
            db.Expect(known, version);
        }

        known.Write(text);
    }

    /// <summary>Takes measures of the library into the year; one that is there already is left as it is.</summary>
    /// <returns>How many were taken.</returns>
    public async Task<int> Take(FiscalYear year, string theme, IReadOnlyCollection<string> codes)
    {
        var there = await db.Set<Measure>().Where(measure => measure.Year == year && measure.LibraryCode != null).Select(measure => measure.LibraryCode!).ToListAsync();
        var chosen = Library.Measures.Where(measure => measure.Theme == theme && codes.Contains(measure.Code) && !there.Contains(measure.Code)).ToList();
        if (chosen.Count == 0)
        {
            return 0;
        }

        var offices = new OfficeMatch(await staff.Offices());
        var (order, no) = await Next(year);
        foreach (var (at, wanted) in chosen.Index())
        {
            db.Add(Taken(wanted, year, order + at, no + at, offices));
        }

        return chosen.Count;
    }

    /// <summary>Adds a measure of the agency's own to a theme.</summary>
    public async Task Add(FiscalYear year, string theme, string title, IEnumerable<string> steps)
    {
        var (order, no) = await Next(year);
        var added = db.ChangeTracker.Entries<Measure>().Count(entry => entry.State == EntityState.Added);
        var measure = Measure.Plan(year, order + added, no + added, title);
        measure.Describe(title, Library.Theme(theme)!.Indicators, steps, null);
        measure.Schedule(null, year.FirstDay, year.LastDay, null);
        measure.CarryOut(theme, null);
        db.Add(measure);
    }

    /// <summary>Saves what was written, with the rounds that follow from the measures that were taken.</summary>
    /// <exception cref="RuleBrokenException">Somebody else wrote the same for the first time meanwhile.</exception>
    public async Task Save()
    {
        try
        {
            await book.Save([.. db.ChangeTracker.Entries<Measure>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity)]);
        }
        catch (DbUpdateException refused) when (refused is not DbUpdateConcurrencyException)
        {
            throw new RuleBrokenException("มีผู้อื่นเพิ่งบันทึกส่วนนี้ของแผน ข้อความที่ท่านพิมพ์ยังอยู่ โปรดเปิดหน้านี้อีกหน้าต่างเพื่อดูฉบับล่าสุด แล้วบันทึกใหม่");
        }
    }

    /// <summary>A measure of the library as the agency's own plan has it.</summary>
    internal static Measure Taken(LibraryMeasure wanted, FiscalYear year, int order, int no, OfficeMatch offices)
    {
        var measure = Measure.Plan(year, order, no, wanted.Title);
        var serves = wanted.Indicators.Concat(wanted.Items.SelectMany(code => Rulebooks.BesideProgram.Follow(code, Library.ItemsOf, year)));
        measure.Describe(wanted.Title, serves, wanted.Steps, $"ติดตามจากหลักฐาน ได้แก่ {string.Join(" และ", wanted.Evidence)}");
        measure.BelongTo(wanted.Owners.Select(offices.Of).DistinctBy(owner => owner.Name));
        measure.Schedule(null, year.FirstDay, year.LastDay, Cadence(wanted.Cadence));
        measure.CarryOut(wanted.Theme, wanted.Code);
        return measure;
    }

    private static Cadence Cadence(LibraryCadence cadence) =>
        cadence switch
        {
            LibraryCadence.Once => Planning.Cadence.Once,
            LibraryCadence.Monthly => Planning.Cadence.Monthly,
            LibraryCadence.Quarterly => Planning.Cadence.Quarterly,
            LibraryCadence.HalfYearly => Planning.Cadence.HalfYearly,
            _ => Planning.Cadence.Yearly,
        };

    private async Task<(int Order, int No)> Next(FiscalYear year) =>
        (await WorkOrder.Next(db, year), (await db.Set<Measure>().Where(other => other.Year == year && other.WithdrawnAt == null).MaxAsync(other => (int?)other.No) ?? 0) + 1);
}
