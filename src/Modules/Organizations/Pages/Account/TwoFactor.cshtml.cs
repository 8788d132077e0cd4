using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sujarit.Kernel;
using Sujarit.Organizations.SignIn;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Organizations.Pages;

[Authorize]
internal sealed class TwoFactorPage(AppDb db, AccountOwner owner, Codes codes, AccountTrace trace) : PageModel, IFormPage
{
    private const string codesKey = "RecoveryCodes";

    public bool IsOn { get; private set; }

    public int CodesLeft { get; private set; }

    /// <summary>The key an app is being paired with, sealed.</summary>
    public string Key { get; private set; } = "";

    public string ReadableKey { get; private set; } = "";

    public IHtmlContent Picture { get; private set; } = HtmlString.Empty;

    /// <summary>Recovery codes that were just made.</summary>
    public IReadOnlyList<string> NewCodes { get; private set; } = [];

    public async Task OnGet()
    {
        NewCodes = TempData[codesKey] as string[] ?? [];
        await Load();
    }

    public async Task<IActionResult> OnPostOn(
        [Required] string key,
        [Required(ErrorMessage = "โปรดกรอกรหัส 6 หลัก")] string code,
        [Required(ErrorMessage = "โปรดกรอกรหัสผ่านปัจจุบัน"), DataType(DataType.Password)] string password)
    {
        Key = key;
        var account = await owner.Prove(password);
        if (account.TwoFactorEnabled)
        {
            throw new RuleBrokenException("เปิดการยืนยันสองขั้นตอนไว้แล้ว");
        }

        return await Done(account, codes.TurnOn(account, key, code), AccountTrace.CodesAsked, "เปิดการยืนยันสองขั้นตอนแล้ว" + SessionsPage.Pointer);
    }

    public async Task<IActionResult> OnPostRenew([Required(ErrorMessage = "โปรดกรอกรหัสผ่านปัจจุบัน"), DataType(DataType.Password)] string password)
    {
        var account = await owner.Prove(password);
        return await Done(account, Codes.Renew(account), AccountTrace.RecoveryCodesMade, "ออกรหัสสำรองชุดใหม่แล้ว");
    }

    public async Task<IActionResult> OnPostOff([Required(ErrorMessage = "โปรดกรอกรหัสผ่านปัจจุบัน"), DataType(DataType.Password)] string password)
    {
        var account = await owner.Prove(password);
        account.AskForNoCodes();
        return await Done(account, [], AccountTrace.CodesNotAsked, "ปิดการยืนยันสองขั้นตอนแล้ว" + SessionsPage.Pointer);
    }

    public async Task Load()
    {
        var account = await owner.Account();
        (IsOn, CodesLeft) = (account.TwoFactorEnabled, account.RecoveryCodes.Count);
        if (!IsOn)
        {
            // A code that was mistyped belongs to the key the app has read already.
            Key = Key.Length > 0 && codes.IsKey(Key) ? Key : codes.NewKey();
            ReadableKey = codes.Readable(Key);
            Picture = QrCode.Svg($"otpauth://totp/Sujarit:{Uri.EscapeDataString(account.Email!)}?secret={ReadableKey}&issuer=Sujarit", "ภาพสำหรับแอปยืนยันตัวตน");
        }
    }

    private async Task<IActionResult> Done(Account account, IReadOnlyList<string> fresh, string act, string said)
    {
        await db.SaveChangesAsync();
        await trace.Did(account.Id, act);
        TempData["Said"] = said;
        if (fresh.Count > 0)
        {
            TempData[codesKey] = fresh.ToArray();
        }

        return RedirectToPage();
    }
}
