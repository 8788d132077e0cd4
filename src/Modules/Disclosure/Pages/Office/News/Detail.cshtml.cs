using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sujarit.Disclosure.News;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Pages.Office.News;

/// <summary>A post as the public sees it or will see it, and what can be done with it.</summary>
[Needs(DisclosurePermission.Read)]
internal sealed class DetailModel(AppDb db, NewsDesk desk, PublicLinks links, TimeProvider clock) : NewsPage(db, desk), IFormPage
{
    [BindProperty]
    public LaterForm Later { get; set; } = new();

    [BindProperty]
    [Display(Name = "เหตุผลที่นำออก")]
    [StringLength(NewsPost.LongestReason, ErrorMessage = "เหตุผลยาวเกินไป โปรดย่อ")]
    public string? Reason { get; set; }

    public DateTimeOffset Now => clock.GetUtcNow();

    public bool MayPublish => Desk.MayPublish && MayChange;

    public bool MayCopy => Db.Visit.May(DisclosurePermission.Answer);

    public bool IsOpen => Post.State == NewsState.Published && !Post.Waits(Now);

    /// <summary>Where the public reads it.</summary>
    public string Address => links.Whole(NewsAddress.Of(Post.Id));

    public ShownPost Seen
    {
        get
        {
            var files = Url.Content($"~/{Office}/files/");
            return new ShownPost(Post, file => $"{files}{file.FileId}/{Uri.EscapeDataString(file.Name)}", file => $"{files}{file.FileId}/thumbnail");
        }
    }

    public static IReadOnlyList<SelectListItem> Hours => [.. Enumerable.Range(0, 24).Select(hour => new SelectListItem($"{hour:00}.00 น.", $"{hour}"))];

    public Task OnGet() => Load();

    [Needs(DisclosurePermission.Publish)]
    public async Task<IActionResult> OnPostNow()
    {
        Desk.MustChange(Post);
        Post.Publish(Now, Now);
        await Save();
        return Go(Here, "เผยแพร่แล้ว ประชาชนอ่านได้ทันที");
    }

    [Needs(DisclosurePermission.Publish)]
    public async Task<IActionResult> OnPostLater()
    {
        Desk.MustChange(Post);
        var day = Later.Day ?? throw new RuleBrokenException("โปรดระบุวันที่เผยแพร่");
        var at = ThaiClock.Begin(day) + TimeSpan.FromHours(Later.Hour);
        if (at <= Now)
        {
            throw new RuleBrokenException("เวลาเผยแพร่ต้องเป็นเวลาหลังจากนี้ หากต้องการเผยแพร่ทันที โปรดกด “เผยแพร่ทันที”");
        }

        Post.Publish(at, Now);
        await Save();
        return Go(Here, $"ตั้งเวลาเผยแพร่ {ThaiDate.Moment(at, DigitScript.Arabic)} แล้ว");
    }

    [Needs(DisclosurePermission.Publish)]
    public async Task<IActionResult> OnPostCallOff()
    {
        Desk.MustChange(Post);
        Post.CallOff(Now);
        await Save();
        return Go(Here, "ยกเลิกการตั้งเวลาแล้ว ข่าวกลับเป็นฉบับร่าง");
    }

    [Needs(DisclosurePermission.Publish)]
    public async Task<IActionResult> OnPostWithdraw()
    {
        Desk.MustChange(Post);
        Post.Withdraw(Reason, Now);
        await Save();
        return Go(Here, "นำออกแล้ว ผู้ที่เปิดที่อยู่เดิมจะเห็นว่านำออกแล้ว โดยไม่เห็นเนื้อหา ข้อความหรือภาพที่ผู้อื่นคัดลอกหรือแชร์ไปก่อนหน้านี้อาจยังอยู่");
    }

    [Needs(DisclosurePermission.Publish)]
    public async Task<IActionResult> OnPostBack()
    {
        Desk.MustChange(Post);
        Post.BringBack();
        await Save();
        return Go(Here, "นำกลับมาแล้ว ประชาชนอ่านได้ทันที");
    }

    [Needs(DisclosurePermission.Publish)]
    public async Task<IActionResult> OnPostPin()
    {
        Desk.MustChange(Post);
        Post.Pin(await Desk.Pinned(Post.Id));
        await Save();
        return Go(Here, "ปักหมุดแล้ว ข่าวนี้แสดงก่อนข่าวอื่น");
    }

    [Needs(DisclosurePermission.Publish)]
    public async Task<IActionResult> OnPostUnpin()
    {
        Desk.MustChange(Post);
        Post.Unpin();
        await Save();
        return Go(Here, "เลิกปักหมุดแล้ว");
    }

    [Needs(DisclosurePermission.Answer)]
    public async Task<IActionResult> OnPostCopy()
    {
        var copy = Post.Copy();
        if (!Desk.MayWriteFor(copy.OfficeId))
        {
            copy.KeepAt(Db.Visit.Who!.OfficeId);
        }

        Desk.MustChange(copy);
        Desk.Touch(copy);
        Db.Add(copy);
        await Db.SaveChangesAsync();
        return Go($"{All}/edit/{copy.Id}", "ทำสำเนาเป็นฉบับร่างแล้ว แก้ไขแล้วบันทึก");
    }

    [Needs(DisclosurePermission.Answer)]
    public async Task<IActionResult> OnPostDelete()
    {
        Desk.MustChange(Post);
        Post.MustBeUnseen();
        Db.Expect(Post, Version);
        Db.Remove(Post);
        await Db.SaveChangesAsync();
        return Go(All, $"ลบฉบับร่าง “{Post.Title}” แล้ว");
    }

    public async Task Load()
    {
        await Reread();
        Lead(Post.Title, ("ข่าวและกิจกรรม", All));
    }

    private string Here => $"{All}/{Post.Id}";

    internal sealed class LaterForm
    {
        [Display(Name = "วันที่เผยแพร่")]
        public DateOnly? Day { get; set; }

        [Display(Name = "เวลา")]
        [Range(0, 23, ErrorMessage = "โปรดเลือกเวลา")]
        public int Hour { get; set; } = 8;
    }
}
