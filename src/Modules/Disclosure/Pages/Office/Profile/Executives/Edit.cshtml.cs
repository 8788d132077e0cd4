using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Profile;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;
using Sujarit.Platform.Pages;

namespace Sujarit.Disclosure.Pages.Office.Profile.Executives;

/// <summary>Shows a person of the agency as an executive on its site.</summary>
[Needs(DisclosurePermission.Publish)]
internal sealed class EditModel(AppDb db, Staff staff, FileShelf shelf) : OfficePage(db.Visit), IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public ExecutiveForm Form { get; set; } = new();

    /// <summary>The executive; null for one to be added.</summary>
    public Executive? Executive { get; private set; }

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Groups { get; } = [.. Enum.GetValues<ExecutiveGroup>().Select(group => new SelectListItem(ProfileWords.Of(group), group.ToString()))];

    public string Name { get; private set; } = "";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Executive = await db.Set<Executive>().FirstOrDefaultAsync(executive => executive.Id == Id);
        if (Id is not null && Executive is null)
        {
            context.Result = NotFound();
            return;
        }

        await next();
    }

    public Task OnGet()
    {
        if (Executive is not null)
        {
            Form = ExecutiveForm.Of(Executive);
        }

        return Load();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var executive = Executive ?? await Added();
        if (Executive is not null)
        {
            db.Expect(executive, Form.Version);
        }

        executive.Describe(Form.Group, Form.Telephone, Form.Mail);
        await Photograph(executive, cancel);
        await db.SaveChangesAsync(cancel);
        return Go("/profile/executives", "บันทึกแล้ว ประชาชนเห็นทันที");
    }

    public async Task<IActionResult> OnPostRemove()
    {
        if (Executive is null)
        {
            return NotFound();
        }

        db.Remove(Executive);
        await db.SaveChangesAsync();
        return Go("/profile/executives", "เอาออกจากเว็บไซต์แล้ว");
    }

    public async Task Load()
    {
        var people = await staff.People();
        var shown = await db.Set<Executive>().AsNoTracking().Select(executive => executive.PersonId).ToListAsync();
        People = [.. people.Where(person => !shown.Contains(person.Id)).Select(person => new SelectListItem($"{person.Name} {person.Position}".Trim(), person.Id.ToString()))];
        Name = people.FirstOrDefault(person => person.Id == Executive?.PersonId)?.Name ?? "ผู้บริหาร";
        Form.Version = this.Carried(Form.Version, Executive?.Version);
        Lead(Executive is null ? "เพิ่มผู้บริหาร" : Name, ("เว็บไซต์ของหน่วยงาน", "/profile"), ("ผู้บริหาร", "/profile/executives"));
    }

    private async Task<Executive> Added()
    {
        if ((await staff.People()).All(person => person.Id != Form.Person))
        {
            throw new RuleBrokenException("โปรดเลือกบุคคลที่ปฏิบัติงานในหน่วยงาน");
        }

        if (await db.Set<Executive>().AnyAsync(executive => executive.PersonId == Form.Person))
        {
            throw new RuleBrokenException("บุคคลนี้อยู่ในรายการผู้บริหารแล้ว");
        }

        var executive = Sujarit.Disclosure.Profile.Executive.Of(Form.Person!.Value, (await db.Set<Executive>().MaxAsync(known => (int?)known.Order) ?? 0) + 1);
        db.Add(executive);
        return executive;
    }

    private async Task Photograph(Executive executive, CancellationToken cancel)
    {
        if (Form.TakesOffPhoto)
        {
            executive.TakeOffPhoto();
        }

        if (Form.Photo is { Length: > 0 } photo)
        {
            await using var content = photo.OpenReadStream();
            executive.Show(await shelf.Keep(content, photo.FileName, cancel));
        }
    }

    internal sealed class ExecutiveForm
    {
        public int Version { get; set; }

        [Display(Name = "บุคคล")]
        public Guid? Person { get; set; }

        [Display(Name = "ฝ่าย")]
        public ExecutiveGroup Group { get; set; }

        [Display(Name = "โทรศัพท์")]
        [StringLength(Executive.LongestTelephone)]
        public string? Telephone { get; set; }

        [Display(Name = "อีเมล")]
        [StringLength(Executive.LongestMail)]
        public string? Mail { get; set; }

        [Display(Name = "เอารูปถ่ายเดิมออก")]
        public bool TakesOffPhoto { get; set; }

        [Display(Name = "รูปถ่าย")]
        public IFormFile? Photo { get; set; }

        public static ExecutiveForm Of(Executive executive) => new() { Version = executive.Version, Group = executive.Group, Telephone = executive.Telephone, Mail = executive.Mail };
    }
}
