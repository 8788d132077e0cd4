using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Notices;

namespace Sujarit.Organizations.Pages;

/// <summary>Leads on to what a notice speaks of. A colleague it was passed on to comes there too, if they may; it stays unread then.</summary>
[Needs(OrganizationsPermission.OwnNotices)]
internal sealed class OpenNoticePage(AppDb db, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGet(Guid id)
    {
        if (await db.Set<Notice>().FirstOrDefaultAsync(notice => notice.Id == id) is not { } notice)
        {
            return NotFound();
        }

        if (notice.PersonId == db.Visit.Who!.PersonId && notice.ReadAt is null)
        {
            notice.Read(clock.GetUtcNow());
            await Keep();
        }

        return LocalRedirect($"~/{db.Visit.Agency!.Code}/office/{notice.Address}");
    }

    private async Task Keep()
    {
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            // Opened in two windows at once: it is read either way.
        }
    }
}
