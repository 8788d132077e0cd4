using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sujarit.Organizations.SignIn;

namespace Sujarit.Organizations.Pages;

/// <summary>Where somebody who signed in goes: back to where they were asked to, else to the office of their agency.</summary>
internal sealed class Landing(Memberships memberships)
{
    public async Task<IActionResult> Of(PageModel page, Guid account, string? returnUrl)
    {
        if (page.Url.IsLocalUrl(returnUrl))
        {
            return page.LocalRedirect(returnUrl);
        }

        var places = await memberships.Of(account);
        return page.LocalRedirect(places is [var only] ? $"~/{only.Agency.Code}/office" : "~/account");
    }
}
