using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sujarit.Organizations.SignIn;
using Sujarit.Organizations.Telling;
using Sujarit.Platform.Access;
using Sujarit.Platform.Notices;
using Sujarit.Platform.Pages;

namespace Sujarit.Organizations.Pages;

[Needs(OrganizationsPermission.OwnNotices)]
internal sealed class NoticeChoicesPage(OwnChoice own, IMail mail, Line line, DigestTime digest, TimeProvider clock) : PageModel, IFormPage
{
    private const string codeKey = "LineCode";

    [BindProperty]
    [EnumDataType(typeof(NoticePace))]
    [Display(Name = "ทางอีเมล")]
    public NoticePace Mail { get; set; }

    [BindProperty]
    [EnumDataType(typeof(NoticePace))]
    [Display(Name = "ทาง LINE")]
    public NoticePace Line { get; set; }

    public IReadOnlyList<SelectListItem> Paces { get; } = [.. Enum.GetValues<NoticePace>().Select(pace => new SelectListItem(NoticeNames.Of(pace), pace.ToString()))];

    public DateTimeOffset? LinkedAt { get; private set; }

    /// <summary>A code that was just made.</summary>
    public string? Code { get; private set; }

    public bool HasLine => line.IsSetUp;

    public string? BasicId => line.BasicId;

    public string DigestAt => digest.At.ToString("HH.mm", CultureInfo.InvariantCulture);

    public string MailHint => mail.IsSetUp ? "ส่งไปที่อีเมลที่ท่านใช้เข้าสู่ระบบ" : "ระบบนี้ยังไม่ได้ตั้งค่าการส่งอีเมล จึงยังไม่มีการส่ง";

    public string LineHint => !HasLine ? "ระบบนี้ยังไม่ได้ตั้งค่า LINE จึงยังไม่มีการส่ง" : LinkedAt is null ? "เริ่มส่งเมื่อท่านเชื่อมบัญชี LINE ด้านล่างแล้ว" : "ส่งไปที่บัญชี LINE ที่ท่านเชื่อมไว้";

    /// <summary>Opens the chat with the code written; null where LINE is not told apart by an id.</summary>
    public string? ChatAddress => BasicId is { } id ? $"https://line.me/R/oaMessage/{Uri.EscapeDataString(id)}/?{Code}" : null;

    public IHtmlContent Picture => ChatAddress is { } chat ? QrCode.Svg(chat, "ภาพสำหรับเปิดห้องสนทนา LINE ของระบบ") : HtmlString.Empty;

    public async Task OnGet()
    {
        var choice = await own.Find();
        (Mail, Line, LinkedAt) = (choice.Mail, choice.Line, choice.LinkedAt);
        Code = TempData[codeKey] as string;
    }

    public async Task<IActionResult> OnPost()
    {
        await own.Change(choice => choice.Choose(Mail, Line));
        return Done("บันทึกแล้ว");
    }

    public async Task<IActionResult> OnPostCode()
    {
        var code = LinkCode.Make();
        await own.Change(choice => choice.Offer(code, clock.GetUtcNow()));
        TempData[codeKey] = code;
        return RedirectToPage(null, null, null, "line");
    }

    public async Task<IActionResult> OnPostUnlink()
    {
        await own.Change(choice => choice.Unlink());
        return Done("ยกเลิกการเชื่อม LINE แล้ว");
    }

    public async Task Load() => LinkedAt = (await own.Find()).LinkedAt;

    private RedirectToPageResult Done(string said)
    {
        TempData["Said"] = said;
        return RedirectToPage();
    }
}
