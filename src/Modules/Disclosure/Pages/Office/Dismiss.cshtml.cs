using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Checking;
using Sujarit.Disclosure.Items;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Disclosure.Pages.Office;

/// <summary>Says why something that was found needs no mending, and takes that back.</summary>
[Needs(DisclosurePermission.Answer)]
internal sealed class DismissModel(AppDb db, ItemDesk desk, Checkup checkup, TimeProvider clock) : ItemPage(db, desk), IFormPage
{
    /// <summary>What the finding is known by.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Mark { get; set; }

    [BindProperty]
    [Display(Name = "เหตุผลที่ไม่ต้องแก้")]
    [StringLength(CheckDismissal.LongestReason, ErrorMessage = "เหตุผลยาวเกินไป โปรดย่อ")]
    public string? Reason { get; set; }

    /// <summary>What is to be dismissed; null where it is found no more.</summary>
    public CheckFinding? Finding { get; private set; }

    public string Back => $"/check?year={Book.Year}";

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        await Load();
        if (Finding is not { } finding)
        {
            return Go(Back, "ผลตรวจนี้ไม่มีแล้ว ข้อมูลอาจแก้ไขไปแล้ว");
        }

        Desk.MustAnswerFor((await Desk.Duty(Book.Year, Item.Code))?.OfficeId);
        Db.Add(CheckDismissal.Of(Book.Year, Item.Code, CheckMark.Of(finding), Reason, Desk.Name, clock.GetUtcNow()));
        await Db.SaveChangesAsync();
        return Go(Back, "บันทึกเหตุผลแล้ว ผลตรวจนี้ไม่นับ");
    }

    public async Task<IActionResult> OnPostUndo(Guid id)
    {
        if (await Db.Set<CheckDismissal>().SingleOrDefaultAsync(known => known.Id == id && known.Assessment == Book.Year && known.Item == Item.Code) is not { } dismissal)
        {
            return NotFound();
        }

        Desk.MustAnswerFor((await Desk.Duty(Book.Year, Item.Code))?.OfficeId);
        dismissal.Withdraw(Desk.Name, clock.GetUtcNow());
        await Db.SaveChangesAsync();
        return Go(Back, "นำผลตรวจกลับมาพิจารณาแล้ว");
    }

    public async Task Load()
    {
        Lead("ผลตรวจที่ไม่ต้องแก้", ("ตรวจความครบถ้วน", Back));
        var found = await checkup.Of(Book.Year, Item.Code);
        Finding = (found?.Findings ?? Checkup.OfNothing(Book, Item)).FirstOrDefault(finding => finding.Mark == Mark);
    }
}
