using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Notices;

namespace Sujarit.Organizations.Pages;

/// <summary>Leads on to what a notice speaks of. A colleague it was passed on to comes there too, if they may; it stays unread then.</summary>
[Needs(OrganizationsPermission.OwnNotices)]
internal sealed class OpenNoticePage(AppDb db, UnreadNotices unread, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGet(Guid id)
    {
        if (await db.Set<Notice>().AsNoTracking().FirstOrDefaultAsync(notice => notice.Id == id) is not { } notice)
        {
            return NotFound();
        }

        if (notice.PersonId == db.Visit.Who!.PersonId && notice.ReadAt is null)
        {
            // Beside the record and its version: whoever settles the matter at this moment is not held up by a look.
            var now = clock.GetUtcNow();
            await db.Atomically(() => db.Set<Notice>().Where(row => row.Id == id && row.ReadAt == null)
                .ExecuteUpdateAsync(change => change.SetProperty(row => row.ReadAt, now)));
            unread.Forget(notice.PersonId);
        }

        return LocalRedirect($"~/{db.Visit.Agency!.Code}/office/{notice.Address}");
    }
}
