using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Checking;
using Sujarit.Disclosure.Contracts;
using Sujarit.Disclosure.Items;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Disclosure.Pages.Office;

/// <summary>One item: what it asks, what serves each element, who answers for it and by when.</summary>
[Needs(DisclosurePermission.Read)]
internal sealed class ItemModel(AppDb db, ItemDesk desk, ItemBoard board, Checkup checkup, Staff staff, TimeProvider clock) : ItemPage(db, desk), IFormPage
{
    [BindProperty]
    public DutyForm Form { get; set; } = new();

    public ItemContent Shown { get; private set; } = null!;

    public ItemDuty? Duty { get; private set; }

    public Publication? Publication { get; private set; }

    public DisclosureSource? Source { get; private set; }

    /// <summary>What would cost the item its points, by element.</summary>
    public IReadOnlyList<CheckFinding> Findings { get; private set; } = [];

    /// <summary>How many findings somebody says need no mending.</summary>
    public int Dismissed { get; private set; }

    /// <summary>How many of its files are still to be read.</summary>
    public int Awaited { get; private set; }

    public IReadOnlyList<SelectListItem> Offices { get; private set; } = [];

    public string? OfficeName { get; private set; }

    public DateOnly Today => clock.Today();

    public bool MayAssign => Db.Visit.May(DisclosurePermission.AnswerAll);

    public bool MayPublish => Db.Visit.May(DisclosurePermission.Publish);

    /// <summary>Whether the visitor may add to what the item shows.</summary>
    public bool MayAnswer => Source is null && Desk.MayAnswerFor(Duty?.OfficeId);

    /// <summary>Whether something could have changed since it was published last.</summary>
    public bool IsNew => Publication is null || Shown.Exhibits.Any(served => served.Exhibit.ChangedAt > Publication.LatestAt);

    /// <summary>The fiscal year the content has to be of; null where any.</summary>
    public string? Asked => Item.Asks(Book.Year)?.ToString();

    public Task OnGet() => Load();

    [Needs(DisclosurePermission.AnswerAll)]
    public async Task<IActionResult> OnPost()
    {
        var duty = await Db.Set<ItemDuty>().FirstOrDefaultAsync(duty => duty.Assessment == Book.Year && duty.Item == Item.Code);
        if (duty is null)
        {
            duty = ItemDuty.Of(Book.Year, Item.Code);
            Db.Add(duty);
        }
        else
        {
            Db.Expect(duty, Form.Version);
        }

        if (Form.Office is { } office && office != duty.OfficeId && (await staff.Offices()).All(known => known.Id != office || known.IsClosed))
        {
            throw new RuleBrokenException("ไม่พบส่วนราชการที่เลือก โปรดเลือกใหม่");
        }

        duty.Give(Form.Office, Form.DueOn);
        await Db.SaveChangesAsync();
        return Go($"/item/{Path}", "บันทึกผู้รับผิดชอบและกำหนดแล้ว");
    }

    public async Task Load()
    {
        Lead($"ข้อ {Item.Code} {Item.Title}");
        Source = board.Source(Book.Year, Item);
        Shown = await Desk.Content(Book.Year, Item, withFiles: false);
        var found = await checkup.Of(Book.Year, Item.Code);
        (Findings, Awaited, Dismissed) = (found?.Findings ?? Checkup.OfNothing(Book, Item), found?.Awaited ?? 0, found?.Dismissed.Count ?? 0);
        Duty = await Desk.Duty(Book.Year, Item.Code);
        Publication = await Db.Set<Publication>().AsNoTracking().FirstOrDefaultAsync(known => known.Assessment == Book.Year && known.Item == Item.Code);
        var offices = await staff.Offices();
        OfficeName = offices.FirstOrDefault(office => office.Id == Duty?.OfficeId)?.Name;
        Offices = [new("ยังไม่กำหนด", ""), .. offices.Where(office => !office.IsClosed || office.Id == Duty?.OfficeId).Select(office => new SelectListItem(office.Name, office.Id.ToString()))];
        if (HttpMethods.IsGet(Request.Method))
        {
            Form = new DutyForm { Version = Duty?.Version ?? 0, Office = Duty?.OfficeId, DueOn = Duty?.DueOn };
        }

        Form.Version = this.Carried(Form.Version, Duty?.Version);
    }

    internal sealed class DutyForm
    {
        public int Version { get; set; }

        [Display(Name = "ส่วนราชการที่รับผิดชอบ")]
        public Guid? Office { get; set; }

        [Display(Name = "กำหนดเผยแพร่ภายในวันที่")]
        public DateOnly? DueOn { get; set; }
    }
}
