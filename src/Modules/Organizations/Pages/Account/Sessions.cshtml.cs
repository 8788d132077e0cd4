using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sujarit.Organizations.SignIn;

namespace Sujarit.Organizations.Pages;

[Authorize]
internal sealed class SessionsPage(AccountOwner owner, Sessions sessions, AccountTrace trace) : PageModel
{
    public IReadOnlyList<Session> Open { get; private set; } = [];

    public Guid Current => owner.Session;

    public async Task OnGet() => Open = await sessions.Open(owner.Id);

    public async Task<IActionResult> OnPostEnd(Guid session)
    {
        if (!await sessions.End(owner.Id, session))
        {
            return NotFound();
        }

        return await Done("อุปกรณ์นั้นออกจากระบบแล้ว");
    }

    public async Task<IActionResult> OnPostEndOthers()
    {
        await sessions.EndAll(owner.Id, but: owner.Session);
        return await Done("อุปกรณ์อื่นทั้งหมดออกจากระบบแล้ว");
    }

    private async Task<IActionResult> Done(string said)
    {
        await trace.Did(owner.Id, AccountTrace.SessionsEnded);
        TempData["Said"] = said;
        return RedirectToPage();
    }
}
