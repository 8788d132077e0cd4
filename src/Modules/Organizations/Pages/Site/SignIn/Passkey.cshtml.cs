using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Sujarit.Organizations.SignIn;
using Sujarit.Platform.Pages;

namespace Sujarit.Organizations.Pages;

[AllowAnonymous]
[EnableRateLimiting(SignInLimit.Policy)]
internal sealed class PasskeySignInPage(Door door, Passkeys passkeys, Landing landing) : PageModel, IFormPage
{
    public IActionResult OnGet() => RedirectToPage("/Organizations/Site/SignIn");

    public async Task<IActionResult> OnPostOptions() => Content(await passkeys.OfferRequest(), "application/json");

    public async Task<IActionResult> OnPost([Required(ErrorMessage = "ไม่ได้รับพาสคีย์ โปรดลองใหม่")] string credential, string? returnUrl)
    {
        var account = await passkeys.Take(credential);
        await door.Open(account);
        return await landing.Of(this, account.Id, returnUrl);
    }

    public Task Load() => Task.CompletedTask;
}
