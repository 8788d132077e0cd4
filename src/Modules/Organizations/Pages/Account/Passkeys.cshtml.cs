using System.Buffers.Text;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sujarit.Organizations.SignIn;
using Sujarit.Platform.Pages;

namespace Sujarit.Organizations.Pages;

[Authorize]
internal sealed class PasskeysPage(AccountOwner owner, Passkeys passkeys, AccountTrace trace) : PageModel, IFormPage
{
    public IReadOnlyList<PasskeyRow> Passkeys { get; private set; } = [];

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostOptions() => Content(await passkeys.OfferCreation(await owner.Account()), "application/json");

    public async Task<IActionResult> OnPostAdd(
        [Required(ErrorMessage = "โปรดตั้งชื่อพาสคีย์"), StringLength(100)] string name,
        [Required(ErrorMessage = "โปรดกรอกรหัสผ่านปัจจุบัน"), DataType(DataType.Password)] string password,
        [Required(ErrorMessage = "เครื่องนี้ยังไม่ได้สร้างพาสคีย์ โปรดลองใหม่")] string credential)
    {
        await passkeys.Add(await owner.Prove(password), name, credential);
        await trace.Did(owner.Id, AccountTrace.PasskeyAdded);
        TempData["Said"] = "เพิ่มพาสคีย์แล้ว";
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRemove([Required] string passkey, [Required(ErrorMessage = "โปรดกรอกรหัสผ่านปัจจุบัน"), DataType(DataType.Password)] string password)
    {
        if (!Base64Url.IsValid(passkey) || !await passkeys.Remove(await owner.Prove(password), Base64Url.DecodeFromChars(passkey)))
        {
            return NotFound();
        }

        await trace.Did(owner.Id, AccountTrace.PasskeyRemoved);
        TempData["Said"] = "ลบพาสคีย์แล้ว" + SessionsPage.Pointer;
        return RedirectToPage();
    }

    public async Task Load() =>
        Passkeys = [.. (await passkeys.Of(await owner.Account())).Select(passkey => new PasskeyRow(Base64Url.EncodeToString(passkey.CredentialId), passkey.Name ?? "พาสคีย์", passkey.CreatedAt))];
}
