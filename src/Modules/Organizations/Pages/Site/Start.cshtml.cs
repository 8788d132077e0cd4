using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Sujarit.Organizations.Joining;
using Sujarit.Organizations.SignIn;
using Sujarit.Platform.Pages;

namespace Sujarit.Organizations.Pages;

/// <summary>The first page of an empty installation; once there is an agency, it is not there.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInLimit.Policy)]
internal sealed class StartPage(FirstRun run, Door door) : PageModel, IFormPage
{
    [BindProperty]
    [Required]
    [Display(Name = "รหัสเริ่มใช้งาน")]
    [StringLength(40)]
    public string Code { get; set; } = "";

    [BindProperty]
    [Required]
    [Display(Name = "ชื่อหน่วยงาน")]
    [StringLength(300)]
    public string AgencyName { get; set; } = "";

    [BindProperty]
    [Required]
    [Display(Name = "รหัสหน่วยงาน")]
    [StringLength(40)]
    public string AgencyCode { get; set; } = "";

    [BindProperty]
    [Display(Name = "ตำบล")]
    [StringLength(100)]
    public string? Subdistrict { get; set; }

    [BindProperty]
    [Display(Name = "อำเภอ")]
    [StringLength(100)]
    public string? District { get; set; }

    [BindProperty]
    [Display(Name = "จังหวัด")]
    [StringLength(100)]
    public string? Province { get; set; }

    [BindProperty]
    [Required]
    [Display(Name = "ชื่อ–นามสกุล")]
    [StringLength(200)]
    public string Name { get; set; } = "";

    [BindProperty]
    [Required]
    [EmailAddress]
    [Display(Name = "อีเมล")]
    [StringLength(256)]
    public string Email { get; set; } = "";

    [BindProperty]
    [Required]
    [Display(Name = "รหัสผ่าน")]
    [DataType(DataType.Password)]
    [MaxLength(PasswordRules.Longest)]
    public string Password { get; set; } = "";

    [BindProperty]
    [Required]
    [Display(Name = "รหัสผ่านอีกครั้ง")]
    [DataType(DataType.Password)]
    [Compare(nameof(Password))]
    public string Again { get; set; } = "";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await run.IsOpen())
        {
            await next();
        }
        else
        {
            context.Result = NotFound();
        }
    }

    public async Task<IActionResult> OnPost()
    {
        var agency = Agency.Begin(AgencyCode, AgencyName);
        agency.Describe(AgencyName, Subdistrict, District, Province);
        var account = await run.Begin(Code, agency, Name, Email, Password);
        await door.Open(account);
        return LocalRedirect($"~/{agency.Code}/office");
    }

    public Task Load() => Task.CompletedTask;
}
