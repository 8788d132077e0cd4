using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sujarit.Organizations.SignIn;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Organizations.Pages;

[Authorize]
internal sealed class PasswordPage(AppDb db, AccountOwner owner, Passwords passwords, Memberships memberships, Sessions sessions, AccountTrace trace) : PageModel, IFormPage
{
    [BindProperty]
    [Required]
    [Display(Name = "รหัสผ่านปัจจุบัน")]
    [DataType(DataType.Password)]
    [MaxLength(PasswordRules.Longest)]
    public string Current { get; set; } = "";

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

    public async Task<IActionResult> OnPost()
    {
        var account = await owner.Prove(Current);
        passwords.Set(account, Password, await memberships.Words(account.Id));
        await db.SaveChangesAsync();
        await sessions.EndAll(account.Id, but: owner.Session);
        await trace.Did(account.Id, AccountTrace.PasswordChanged);
        TempData["Said"] = "เปลี่ยนรหัสผ่านแล้ว อุปกรณ์อื่นออกจากระบบแล้ว";
        return RedirectToPage("Index");
    }

    public Task Load() => Task.CompletedTask;
}
