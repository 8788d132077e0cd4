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
        return RedirectToPage();
    }
}
