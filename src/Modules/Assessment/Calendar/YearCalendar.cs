using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Assessment.Calendar;

/// <summary>The steps of assessment years: those of the rulebooks, with the dates that moved for this agency, and its own.</summary>
internal sealed class YearCalendar(AppDb db, Rulebooks shelf)
{
    /// <summary>The steps of a year by their days; those without days last. One query.</summary>
    public async Task<IReadOnlyList<CalendarRow>> Of(FiscalYear year) => Rows(year, await db.Set<CalendarStep>().AsNoTracking().Where(step => step.Year == year).ToListAsync());

    /// <summary>The steps of several years, one after the other. One query.</summary>
    public async Task<IReadOnlyList<(FiscalYear Year, CalendarRow Row)>> Of(IReadOnlyCollection<FiscalYear> years)
    {
        var own = await db.Set<CalendarStep>().AsNoTracking().Where(step => years.Contains(step.Year)).ToListAsync();
        return [.. years.SelectMany(year => Rows(year, [.. own.Where(step => step.Year == year)]).Select(row => (year, row)))];
    }

    private List<CalendarRow> Rows(FiscalYear year, List<CalendarStep> own)
    {
        // A year opened from an older rulebook has no dates of its own yet.
        var book = year < shelf.Years[0] ? null : shelf.Of(year);
        var published = book is not null && book.WrittenFor == year ? book.Calendar : [];
        return
        [
            .. published.Select(period => new CalendarRow(period, own.Find(step => step.Code == period.Code)))
                .Concat(own.Where(step => step.Code is null || published.All(period => period.Code != step.Code)).Select(step => new CalendarRow(null, step)))
                .OrderBy(row => row.From ?? row.To ?? DateOnly.MaxValue)
                .ThenBy(row => row.To),
        ];
    }
}
