using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sujarit.Organizations.SignIn;

namespace Sujarit.Organizations.Pages;

[AllowAnonymous]
internal sealed class SignOutPage(Door door) : PageModel
{
    public async Task<IActionResult> OnPost()
    {
        await door.Leave();
        // Drafts of forms are kept by the browser until their window is closed; on a machine that is shared the next person would find them.
        Response.Headers["Clear-Site-Data"] = "\"storage\"";
        return RedirectToPage();
    }
}
