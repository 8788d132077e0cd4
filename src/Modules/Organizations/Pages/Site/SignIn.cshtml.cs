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
internal sealed class SignInPage(Door door, Landing landing) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "โปรดกรอกอีเมล")]
    [Display(Name = "อีเมล")]
    [DataType(DataType.EmailAddress)]
    [StringLength(256)]
    public string Email { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "โปรดกรอกรหัสผ่าน")]
    [Display(Name = "รหัสผ่าน")]
    [DataType(DataType.Password)]
    [StringLength(PasswordRules.Longest)]
    public string Password { get; set; } = "";

    public async Task<IActionResult> OnGet() => SignInCookie.AccountOf(User) is { } account ? await landing.Of(this, account, ReturnUrl) : Page();

    public async Task<IActionResult> OnPost() =>
        await door.Knock(Email, Password) is { } account ? await landing.Of(this, account, ReturnUrl) : RedirectToPage("/Organizations/Site/SignIn/Code", new { ReturnUrl });

    public Task Load() => Task.CompletedTask;
}
