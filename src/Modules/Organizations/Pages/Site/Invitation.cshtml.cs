using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Sujarit.Organizations.Joining;
using Sujarit.Organizations.SignIn;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Organizations.Pages;

[AllowAnonymous]
[EnableRateLimiting(SignInLimit.Policy)]
internal sealed class InvitationPage(AppDb db, Visit visit, Invitations invitations) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    [BindProperty]
    [Display(Name = "รหัสผ่าน")]
    [DataType(DataType.Password)]
    [MaxLength(PasswordRules.Longest)]
    public string? Password { get; set; }

    [BindProperty]
    [Display(Name = "รหัสผ่านอีกครั้ง")]
    [DataType(DataType.Password)]
    [Compare(nameof(Password))]
    public string? Again { get; set; }

    /// <summary>Who is invited where; null where the link is not good.</summary>
    public InvitedGuest? Guest { get; private set; }

    public string? AccountEmail { get; private set; }

    public async Task OnGet()
    {
        await Load();
        Response.StatusCode = Guest is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
    }

    public async Task<IActionResult> OnPostPrepare()
    {
        await invitations.Prepare(Token, Password ?? "");
        TempData["Said"] = "โปรดเข้าสู่ระบบด้วยอีเมลที่ได้รับเชิญเพื่อรับคำเชิญ";
        return RedirectToPage("/Organizations/Site/SignIn", new { returnUrl = $"/invitation/{Token}" });
    }

    public async Task<IActionResult> OnPostAccept()
    {
        if (SignInCookie.AccountOf(User) is not { } account)
        {
            return Challenge();
        }

        await invitations.Accept(Token, account);
        TempData["Said"] = "รับคำเชิญแล้ว";
        return LocalRedirect($"~/{visit.Agency!.Code}/office");
    }

    public async Task Load()
    {
        // The address holds the secret; no other site shall learn it from a link.
        Response.Headers["Referrer-Policy"] = "no-referrer";
        if (await invitations.Open(Token) is not { } invitation)
        {
            return;
        }

        var name = await db.Set<Person>().Where(person => person.Id == invitation.PersonId).Select(person => person.Name).FirstAsync();
        Guest = new InvitedGuest(name, invitation.Email, visit.Agency!.Name);
        if (SignInCookie.AccountOf(User) is { } account)
        {
            AccountEmail = await db.Set<Account>().Where(known => known.Id == account).Select(known => known.Email).FirstOrDefaultAsync();
        }
    }
}
