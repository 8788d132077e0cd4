using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Monitoring;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Pages.Office.Monitor;

/// <summary>How each address was in the months of a fiscal year, to be printed: what the agency shows where an assessor could not open something.</summary>
[Needs(DisclosurePermission.Read)]
internal sealed class MonthsModel(AppDb db, WatchHistories histories, TimeProvider clock) : OfficePage(db.Visit)
{
    /// <summary>The fiscal year; the present one where none is asked for.</summary>
    [FromQuery]
    public FiscalYear? Year { get; set; }

    public FiscalYear Asked { get; private set; }

    /// <summary>The years the history reaches back to, the newest first.</summary>
    public IReadOnlyList<FiscalYear> Years { get; private set; } = [];

    /// <summary>The first day of each month that has begun.</summary>
    public IReadOnlyList<DateOnly> Columns { get; private set; } = [];

    public IReadOnlyList<MonthsRow> Rows { get; private set; } = [];

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public async Task<IActionResult> OnGet() => await Load() ? Page() : NotFound();

    public async Task<IActionResult> OnGetXlsx() => await Load() ? File(MonitorSheet.Xlsx(Rows, Columns), XlsxWriter.ContentType, $"monitor-{Asked}.xlsx") : NotFound();

    private async Task<bool> Load()
    {
        Lead("สรุปรายเดือน", ("เฝ้าดูเว็บไซต์", "/monitor"));
        var current = FiscalYear.Of(clock);
        Years = [current, current.Previous, current.Previous.Previous];
        Asked = Year ?? current;
        if (!Years.Contains(Asked))
        {
            return false;
        }

        var months = Months.Of(Asked, Now);
        Columns = [.. months.Select(month => month.First)];
        var all = await db.Set<WatchedAddress>().AsNoTracking().Where(watched => watched.State != WatchState.Retired).ToListAsync();
        var known = await histories.Of(all, ThaiClock.Begin(Asked.FirstDay));
        Rows = [.. new MonitorQuery().Of(all).Select(watched => new MonthsRow(watched, [.. months.Select(month => known[watched.Id].In(month.Time))]))];
        return true;
    }
}
