using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Calendar;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Notices;
using Sujarit.Platform.Pages;

namespace Sujarit.Assessment.Pages.Office.Calendar;

/// <summary>The steps of an assessment year, and the addresses by which the person's own calendar program reads them.</summary>
[Needs(AssessmentPermission.Read)]
internal sealed class IndexModel(YearCalendar calendar, Results results, AppDb db, Visit visit, SiteAddress site, TimeProvider clock) : PageModel, IFormPage
{
    private const int mostFeeds = 10;

    [BindProperty(SupportsGet = true)]
    public FiscalYear? Year { get; set; }

    public FiscalYear Shown => Year ?? results.Now;

    public IEnumerable<FiscalYear> Years => results.Readable;

    public IReadOnlyList<CalendarRow> Rows { get; private set; } = [];

    public IReadOnlyList<CalendarFeed> Feeds { get; private set; } = [];

    public DateOnly Today => clock.Today();

    /// <summary>The address just made; shown once.</summary>
    [TempData]
    public string? Made { get; set; }

    public Task OnGet() => Load();

    /// <summary>Makes an address for one more device.</summary>
    /// <param name="device">What the person calls the device.</param>
    public async Task<IActionResult> OnPostSubscribe(string? device)
    {
        var person = visit.Who!.PersonId;
        if (await db.Set<CalendarFeed>().CountAsync(known => known.PersonId == person && known.RevokedAt == null) >= mostFeeds)
        {
            throw new RuleBrokenException($"ท่านมีที่อยู่ปฏิทินครบ {mostFeeds} แห่งแล้ว โปรดยกเลิกแห่งที่ไม่ใช้ก่อน");
        }

        var (feed, secret) = CalendarFeed.Open(person, device, results.Hand());
        db.Add(feed);
        await db.SaveChangesAsync();
        Made = site.Shown($"/{visit.Agency!.Code}/calendar/{secret}.ics", Request);
        return LocalRedirect($"~/{visit.Desk()}/calendar/{Shown}#subscribe");
    }

    /// <summary>Takes an address of the person back.</summary>
    /// <param name="id">The feed.</param>
    public async Task<IActionResult> OnPostRevoke(Guid id)
    {
        if (await db.Set<CalendarFeed>().SingleOrDefaultAsync(known => known.Id == id && known.PersonId == visit.Who!.PersonId) is not { } feed)
        {
            return NotFound();
        }

        feed.Revoke(clock.GetUtcNow());
        await db.SaveChangesAsync();
        TempData["Said"] = "ยกเลิกที่อยู่ปฏิทินแล้ว โปรแกรมปฏิทินที่ใช้ที่อยู่นั้นจะอ่านไม่ได้อีก";
        return LocalRedirect($"~/{visit.Desk()}/calendar/{Shown}");
    }

    /// <summary>The rulebook's dates hold again, or the agency's own step is no more; what it said stays in the audit.</summary>
    /// <param name="id">What the agency said of the step.</param>
    [Needs(AssessmentPermission.Edit)]
    public async Task<IActionResult> OnPostTakeBack(Guid id)
    {
        if (await db.Set<CalendarStep>().SingleOrDefaultAsync(known => known.Id == id) is not { } step)
        {
            return NotFound();
        }

        db.Remove(step);
        await db.SaveChangesAsync();
        TempData["Said"] = step.Code is null ? "ลบขั้นตอนแล้ว" : "กลับไปใช้วันที่ตามหลักเกณฑ์แล้ว";
        return LocalRedirect($"~/{visit.Desk()}/calendar/{Shown}");
    }

    public async Task Load()
    {
        this.Trail(visit);
        Rows = await calendar.Of(Shown);
        Feeds = await db.Set<CalendarFeed>().AsNoTracking().Where(feed => feed.PersonId == visit.Who!.PersonId && feed.RevokedAt == null).OrderBy(feed => feed.MadeAt).ToListAsync();
    }
}
