using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Items;
using Sujarit.Disclosure.Monitoring;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;
using Sujarit.Ui;

namespace Sujarit.Disclosure.Pages.Office.Monitor;

/// <summary>The history of a watched address, and what can be done with it.</summary>
[Needs(DisclosurePermission.Read)]
internal sealed class DetailModel(AppDb db, ItemDesk desk, WatchBell bell, TimeProvider clock) : OfficePage(db.Visit), IFormPage
{
    private const int onPage = 20;
    private const int months = 12;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    [Display(Name = "เหตุผลที่พัก")]
    [StringLength(WatchPause.LongestReason, ErrorMessage = "เหตุผลยาวเกินไป โปรดย่อ")]
    public string? Reason { get; set; }

    public WatchedAddress Watched { get; private set; } = null!;

    public Paged<WatchSpan> Spans { get; private set; } = null!;

    public IReadOnlyList<WatchPause> Pauses { get; private set; } = [];

    /// <summary>How it was in each of the last months, the newest first.</summary>
    public IReadOnlyList<(DateOnly First, Uptime Uptime)> ByMonth { get; private set; } = [];

    public MonitorRow Row { get; private set; } = null!;

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public bool MayChange => db.Visit.May(DisclosurePermission.AnswerAll);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.Set<WatchedAddress>().SingleOrDefaultAsync(watched => watched.Id == Id) is not { } known)
        {
            context.Result = NotFound();
            return;
        }

        Watched = known;
        await next();
    }

    public async Task OnGet([FromQuery(Name = "page")] int page = 1)
    {
        await Show(page);
        if (Watched.IsWaiting)
        {
            Response.Headers["Refresh"] = "3";
        }
    }

    /// <summary>Has it looked at now.</summary>
    [Needs(DisclosurePermission.AnswerAll)]
    public async Task<IActionResult> OnPostLook()
    {
        Watched.Ask(Now);
        await db.SaveChangesAsync();
        bell.Ring();
        return Go($"/monitor/{Id}", "กำลังตรวจ ผลจะแสดงในหน้านี้ภายในครู่เดียว");
    }

    [Needs(DisclosurePermission.AnswerAll)]
    public async Task<IActionResult> OnPostPause()
    {
        var pause = WatchPause.Begin(Id, Reason, desk.Name, Now);
        Watched.Pause(await db.Set<WatchSpan>().SingleOrDefaultAsync(span => span.WatchedId == Id && span.Kind == WatchSpanKind.Down && span.To == null));
        db.Add(pause);
        await db.SaveChangesAsync();
        return Go($"/monitor/{Id}", "พักการเฝ้าดูแล้ว เวลาที่พักไม่นับเป็นเปิดได้หรือเปิดไม่ได้");
    }

    [Needs(DisclosurePermission.AnswerAll)]
    public async Task<IActionResult> OnPostResume()
    {
        Watched.Resume(Now);
        foreach (var pause in await db.Set<WatchPause>().Where(pause => pause.WatchedId == Id && pause.To == null).ToListAsync())
        {
            pause.End(desk.Name, Now);
        }

        await db.SaveChangesAsync();
        bell.Ring();
        return Go($"/monitor/{Id}", "เฝ้าดูต่อแล้ว");
    }

    public Task Load() => Show(1);

    private async Task Show(int page)
    {
        Lead(Watched.Title, ("เฝ้าดูเว็บไซต์", "/monitor"));
        var all = await db.Set<WatchSpan>().AsNoTracking().Where(span => span.WatchedId == Id).OrderByDescending(span => span.From).ToListAsync();
        Pauses = await db.Set<WatchPause>().AsNoTracking().Where(pause => pause.WatchedId == Id).OrderByDescending(pause => pause.From).ToListAsync();
        var here = Math.Clamp(page, 1, Math.Max(1, ((all.Count - 1) / onPage) + 1));
        Spans = new Paged<WatchSpan>([.. all.Skip((here - 1) * onPage).Take(onPage)], here, onPage, all.Count);
        var history = WatchHistories.Of(Watched, all, Pauses);
        Row = MonitorRow.Of(Watched, history, Now);
        ByMonth = [.. Months.UpTo(Now, months).Reverse().Where(month => month.Time.To > Watched.Since).Select(month => (month.First, history.In(month.Time)))];
    }
}
