using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Sujarit.Organizations.SignIn;
using Sujarit.Platform.Pages;

namespace Sujarit.Organizations.Pages;

[AllowAnonymous]
[EnableRateLimiting(SignInLimit.Policy)]
internal sealed class NewPasswordPage(Resets resets) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    [BindProperty]
    [Required]
    [Display(Name = "รหัสผ่านใหม่")]
    [DataType(DataType.Password)]
    [MaxLength(PasswordRules.Longest)]
    public string Password { get; set; } = "";

    [BindProperty]
    [Required]
    [Display(Name = "รหัสผ่านใหม่อีกครั้ง")]
    [DataType(DataType.Password)]
    [Compare(nameof(Password))]
    public string Again { get; set; } = "";

    public bool IsGood { get; private set; }

    public async Task OnGet()
    {
        await Load();
        Response.StatusCode = IsGood ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
    }

    public async Task<IActionResult> OnPost()
    {
        await resets.Use(Token, Password);
        TempData["Said"] = "ตั้งรหัสผ่านใหม่แล้ว โปรดเข้าสู่ระบบ";
        return RedirectToPage("/Organizations/Site/SignIn");
    }

    public async Task Load()
    {
        // The address holds the secret; no other site shall learn it from a link.
        Response.Headers["Referrer-Policy"] = "no-referrer";
        IsGood = await resets.IsGood(Token);
    }
}
