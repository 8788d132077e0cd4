using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Items;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Disclosure.Pages.Office;

/// <summary>An item as the public will see it, and the ways to make it public: now, at a later time, or up the chain first.</summary>
[Needs(DisclosurePermission.Read)]
internal sealed class PublishModel(AppDb db, ItemDesk desk, ItemPublishing publishing, ApprovalDesk approvals, TimeProvider clock) : ItemPage(db, desk), IFormPage
{
    private const int shownPlans = 5;

    [BindProperty]
    public LaterForm Later { get; set; } = new();

    public ItemContent Shown { get; private set; } = null!;

    public ApprovalStanding Standing { get; private set; } = null!;

    public NewestVersion? Newest { get; private set; }

    /// <summary>The newest plans to publish, that which waits first.</summary>
    public IReadOnlyList<PublishingPlan> Plans { get; private set; } = [];

    /// <summary>Why it cannot be published now; null where it can.</summary>
    public string? Obstacle { get; private set; }

    public string Subject => ItemApproval.Subject(Book.Year, Item.Code);

    public bool MayPublish => Db.Visit.May(DisclosurePermission.Publish);

    public bool MayPropose => Db.Visit.May(DocumentsPermission.Propose) && !Standing.IsOpen && Shown.Exhibits.Count > 0 && !IsApproved;

    public bool IsApproved => Standing.Approves(ItemApproval.Of(Shown));

    public string Html => Shown.Html(new OfficeAddresses(Url.Content($"~/{Office}")));

    public static IReadOnlyList<SelectListItem> Hours => [.. Enumerable.Range(0, 24).Select(hour => new SelectListItem($"{hour:00}.00 น.", $"{hour}"))];

    public Task OnGet() => Load();

    [Needs(DisclosurePermission.Publish)]
    public async Task<IActionResult> OnPostNow(string hash)
    {
        var content = await Seen(hash);
        var version = await publishing.Publish(content, Desk.Name);
        await Db.SaveChangesAsync();
        return Go($"/publish/{Path}", $"เผยแพร่เป็นฉบับที่ {version.Number} แล้ว ประชาชนอ่านได้ทันที");
    }

    [Needs(DisclosurePermission.Publish)]
    public async Task<IActionResult> OnPostLater(string hash)
    {
        var content = await Seen(hash);
        var standing = await approvals.Of(ItemApproval.Code, Subject);
        ItemPublishing.MayGoOut(content, standing, await publishing.Newest(Book.Year, Item.Code));
        if (await Db.Set<PublishingPlan>().AnyAsync(plan => plan.Assessment == Book.Year && plan.Item == Item.Code && plan.State == PublishingPlanState.Waiting))
        {
            throw new RuleBrokenException("ข้อนี้ตั้งเวลาเผยแพร่ไว้แล้ว โปรดยกเลิกรายการเดิมก่อนตั้งใหม่");
        }

        // The form that publishes at once is posted to the same page, and has no day.
        var day = Later.Day ?? throw new RuleBrokenException("โปรดระบุวันที่เผยแพร่");
        var at = ThaiClock.Begin(day) + TimeSpan.FromHours(Later.Hour);
        Db.Add(PublishingPlan.Of(Book.Year, Item.Code, at, content.Hash, Db.Visit.Who!.PersonId, Desk.Name, clock.GetUtcNow()));
        await Db.SaveChangesAsync();
        return Go($"/publish/{Path}", $"ตั้งเวลาเผยแพร่ {ThaiDate.Moment(at, DigitScript.Arabic)} แล้ว หากแก้ข้อมูลก่อนถึงเวลา ระบบจะไม่เผยแพร่และแจ้งท่าน");
    }

    [Needs(DisclosurePermission.Publish)]
    public async Task<IActionResult> OnPostCancel(Guid plan, int version)
    {
        if (await Db.Set<PublishingPlan>().SingleOrDefaultAsync(known => known.Id == plan && known.Assessment == Book.Year && known.Item == Item.Code) is not { } planned)
        {
            return NotFound();
        }

        Db.Expect(planned, version);
        planned.Cancel(Desk.Name);
        await Db.SaveChangesAsync();
        return Go($"/publish/{Path}", "ยกเลิกการตั้งเวลาแล้ว");
    }

    public async Task Load()
    {
        Lead($"ตัวอย่างข้อ {Item.Code}", ($"ข้อ {Item.Code}", $"/item/{Path}"));
        Shown = await Desk.Content(Book.Year, Item);
        Standing = await approvals.Of(ItemApproval.Code, Subject);
        Newest = await publishing.Newest(Book.Year, Item.Code);
        Plans = await Db.Set<PublishingPlan>().AsNoTracking().Where(plan => plan.Assessment == Book.Year && plan.Item == Item.Code)
            .OrderBy(plan => plan.State != PublishingPlanState.Waiting).ThenByDescending(plan => plan.Id).Take(shownPlans).ToListAsync();
        Obstacle = Refusal();
    }

    private string? Refusal()
    {
        try
        {
            ItemPublishing.MayGoOut(Shown, Standing, Newest);
            return null;
        }
        catch (RuleBrokenException refused)
        {
            return refused.Message;
        }
    }

    // What is published is what was looked at.
    private async Task<ItemContent> Seen(string hash)
    {
        var content = await Desk.Content(Book.Year, Item);
        return content.Hash == hash ? content : throw new RuleBrokenException("ข้อมูลถูกแก้ไขหลังจากที่ท่านเปิดหน้านี้ โปรดดูตัวอย่างด้านล่างอีกครั้งก่อนเผยแพร่");
    }

    internal sealed class LaterForm
    {
        [Display(Name = "วันที่เผยแพร่")]
        public DateOnly? Day { get; set; }

        [Display(Name = "เวลา")]
        [Range(0, 23, ErrorMessage = "โปรดเลือกเวลา")]
        public int Hour { get; set; } = 8;
    }
}
