using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Notices;
using Sujarit.Ui;

namespace Sujarit.Organizations.Pages;

[Needs(OrganizationsPermission.OwnNotices)]
internal sealed class NoticesPage(AppDb db, UnreadNotices unread, TimeProvider clock) : PageModel
{
    private const int rows = 25;

    public Paged<Notice> Notices { get; private set; } = null!;

    public int Unread { get; private set; }

    public async Task OnGet([FromQuery(Name = "page")] int page = 1)
    {
        Unread = await Own().CountAsync(Notice.IsUnread);
        Notices = await Paged.Of(Own().AsNoTracking().OrderBy(notice => notice.ReadAt != null || notice.SettledAt != null).ThenByDescending(notice => notice.At).ThenByDescending(notice => notice.Id), page, rows);
    }

    public async Task<IActionResult> OnPostReadAll()
    {
        var now = clock.GetUtcNow();
        await db.Atomically(() => Own().Where(Notice.IsUnread).ExecuteUpdateAsync(change => change.SetProperty(notice => notice.ReadAt, now)));
        unread.Forget(db.Visit.Who!.PersonId);
        TempData["Said"] = "ทำเครื่องหมายว่าอ่านทั้งหมดแล้ว";
        return RedirectToPage();
    }

    private IQueryable<Notice> Own() => db.Set<Notice>().Where(notice => notice.PersonId == db.Visit.Who!.PersonId);
}
