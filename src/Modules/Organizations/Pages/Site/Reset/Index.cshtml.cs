using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Sujarit.Organizations.SignIn;
using Sujarit.Platform.Notices;
using Sujarit.Platform.Pages;

namespace Sujarit.Organizations.Pages;

[AllowAnonymous]
[EnableRateLimiting(SignInLimit.Policy)]
internal sealed class ResetPage(Resets resets, IMail mail) : PageModel, IFormPage
{
    [BindProperty]
    [Required(ErrorMessage = "โปรดกรอกอีเมล")]
    [Display(Name = "อีเมล")]
    [DataType(DataType.EmailAddress)]
    [StringLength(256)]
    public string Email { get; set; } = "";

    public bool HasMail => mail.IsSetUp;

    public async Task<IActionResult> OnPost()
    {
        await resets.Ask(Email);
        TempData["Said"] = "หากอีเมลนี้มีบัญชีอยู่ ระบบส่งลิงก์ไปให้แล้ว ลิงก์ใช้ได้ 1 ชั่วโมง โปรดตรวจกล่องจดหมายขยะด้วย";
        return RedirectToPage();
    }

    public Task Load() => Task.CompletedTask;
}
