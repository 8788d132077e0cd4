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
internal sealed class CodePage(Door door, Landing landing) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "โปรดกรอกรหัส")]
    [Display(Name = "รหัส")]
    [StringLength(40)]
    public string Code { get; set; } = "";

    public async Task<IActionResult> OnGet() => await door.HalfIn() is null ? RedirectToPage("/Organizations/Site/SignIn", new { ReturnUrl }) : Page();

    public async Task<IActionResult> OnPost() => await landing.Of(this, await door.GiveCode(Code), ReturnUrl);

    public Task Load() => Task.CompletedTask;
}
