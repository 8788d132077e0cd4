using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sujarit.Organizations.SignIn;
using Sujarit.Platform.Pages;

namespace Sujarit.Organizations.Pages;

[Authorize]
internal sealed class SessionsPage(AccountOwner owner, Sessions sessions, AccountTrace trace) : PageModel, IFormPage
{
    /// <summary>Said after a change of how an account signs in: whoever was in before is still in.</summary>
    public const string Pointer = " หากไม่แน่ใจว่ามีผู้อื่นใช้บัญชีนี้อยู่ โปรดให้อุปกรณ์อื่นออกจากระบบที่หน้า “อุปกรณ์ที่เข้าสู่ระบบอยู่”";

    private const string missing = "โปรดกรอกรหัสผ่านปัจจุบัน";

    public IReadOnlyList<Session> Open { get; private set; } = [];

    public Guid Current => owner.Session;

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostEnd(Guid session, [Required(ErrorMessage = missing), DataType(DataType.Password)] string password)
    {
        await owner.Prove(password);
        return await sessions.End(owner.Id, session) ? await Done("อุปกรณ์นั้นออกจากระบบแล้ว") : NotFound();
    }

    public async Task<IActionResult> OnPostEndOthers([Required(ErrorMessage = missing), DataType(DataType.Password)] string password)
    {
        await owner.Prove(password);
        await sessions.EndAll(owner.Id, but: owner.Session);
        return await Done("อุปกรณ์อื่นทั้งหมดออกจากระบบแล้ว");
    }

    public async Task Load() => Open = await sessions.Open(owner.Id);

    private async Task<IActionResult> Done(string said)
    {
        await trace.Did(owner.Id, AccountTrace.SessionsEnded);
        TempData["Said"] = said;
        return RedirectToPage();
    }
}
