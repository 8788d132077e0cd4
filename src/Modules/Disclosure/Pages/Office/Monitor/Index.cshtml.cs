using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Monitoring;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;
using Sujarit.Platform.Sheets;
using Sujarit.Ui;

namespace Sujarit.Disclosure.Pages.Office.Monitor;

/// <summary>The addresses that are watched, what hangs on them, and how they stand.</summary>
[Needs(DisclosurePermission.Read)]
internal sealed class IndexModel(AppDb db, WatchList list, WatchHistories histories, MonitorSettings settings, TimeProvider clock) : OfficePage(db.Visit), IFormPage
{
    private const int onPage = 25;
    private static readonly TimeSpan pause = TimeSpan.FromMinutes(1);

    [BindProperty(SupportsGet = true, Name = "")]
    public MonitorQuery Query { get; set; } = new();

    public MonitorSettings Settings => settings;

    /// <summary>Every address, those left alone too.</summary>
    public IReadOnlyList<WatchedAddress> All { get; private set; } = [];

    public Paged<MonitorRow> Rows { get; private set; } = null!;

    /// <summary>When the list was made; null for not yet.</summary>
    public WatchRound? Round { get; private set; }

    public bool IsReachKnown => list.IsReachKnown;

    public bool MayChange => db.Visit.May(DisclosurePermission.AnswerAll);

    public int Watched => All.Count(watched => watched.State != WatchState.Retired);

    public static IReadOnlyList<SelectListItem> States => [new("ทุกสถานะ", ""), .. Enum.GetValues<WatchState>().Select(state => new SelectListItem(MonitorWords.Of(state), state.ToString()))];

    public static IReadOnlyList<SelectListItem> Kinds => [new("ทั้งหมด", ""), .. Enum.GetValues<WatchKind>().Select(kind => new SelectListItem(MonitorWords.Of(kind), kind.ToString()))];

    public Task OnGet([FromQuery(Name = "page")] int page = 1) => Show(page);

    public async Task<IActionResult> OnGetCsv() => File(MonitorSheet.Csv(await Found()), CsvSheet.ContentType, "monitor.csv");

    public async Task<IActionResult> OnGetXlsx() => File(MonitorSheet.Xlsx(await Found()), XlsxWriter.ContentType, "monitor.xlsx");

    /// <summary>Makes the list anew, now.</summary>
    [Needs(DisclosurePermission.AnswerAll)]
    public async Task<IActionResult> OnPost()
    {
        var now = clock.GetUtcNow();
        if ((await db.Set<WatchRound>().AsNoTracking().SingleOrDefaultAsync())?.MadeAt is { } made && now >= made && now - made < pause)
        {
            throw new RuleBrokenException("เพิ่งดึงรายการเมื่อไม่ถึงหนึ่งนาที โปรดรอสักครู่แล้วลองใหม่");
        }

        await list.Renew();
        return Go("/monitor", "ดึงรายการที่อยู่ล่าสุดแล้ว ที่อยู่ใหม่จะตรวจในรอบถัดไป");
    }

    public Task Load() => Show(1);

    private async Task Show(int page)
    {
        Lead("เฝ้าดูเว็บไซต์");
        Round = await db.Set<WatchRound>().AsNoTracking().SingleOrDefaultAsync();
        All = await db.Set<WatchedAddress>().AsNoTracking().ToListAsync();
        var found = Query.Of(All);
        var here = Math.Clamp(page, 1, Math.Max(1, ((found.Count - 1) / onPage) + 1));
        Rows = new Paged<MonitorRow>(await Rowed([.. found.Skip((here - 1) * onPage).Take(onPage)]), here, onPage, found.Count);
    }

    private async Task<IReadOnlyList<MonitorRow>> Found() => await Rowed(Query.Of(await db.Set<WatchedAddress>().AsNoTracking().ToListAsync()));

    private async Task<IReadOnlyList<MonitorRow>> Rowed(IReadOnlyList<WatchedAddress> addresses)
    {
        var now = clock.GetUtcNow();
        var known = await histories.Of(addresses, now.AddDays(-MonitorRow.Longest));
        return [.. addresses.Select(watched => MonitorRow.Of(watched, known[watched.Id], now))];
    }
}
