using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Profile;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;
using Sujarit.Platform.Pages;

namespace Sujarit.Disclosure.Pages.Office.Profile.Executives;

/// <summary>How an executive stands on the site: side, contact and photo.</summary>
[Needs(DisclosurePermission.Publish)]
internal sealed class EditModel(AppDb db, Staff staff, FileShelf shelf) : OfficePage(db.Visit), IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public ExecutiveForm Form { get; set; } = new();

    public Executive Executive { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Groups { get; } = [.. Enum.GetValues<ExecutiveGroup>().Select(group => new SelectListItem(ProfileWords.Of(group), group.ToString()))];

    public string Name { get; private set; } = "";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.Set<Executive>().FirstOrDefaultAsync(executive => executive.Id == Id) is not { } executive)
        {
            context.Result = NotFound();
            return;
        }

        Executive = executive;
        await next();
    }

    public Task OnGet()
    {
        Form = ExecutiveForm.Of(Executive);
        return Load();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        db.Expect(Executive, Form.Version);
        Executive.Describe(Form.Group, Form.Telephone, Form.Mail);
        await Photograph(cancel);
        await db.SaveChangesAsync(cancel);
        return Go("/profile/executives", "บันทึกแล้ว ประชาชนเห็นทันที");
    }

    public async Task<IActionResult> OnPostRemove()
    {
        db.Expect(Executive, Form.Version);
        db.Remove(Executive);
        await db.SaveChangesAsync();
        return Go("/profile/executives", "นำออกจากเว็บไซต์แล้ว");
    }

    public async Task Load()
    {
        Name = (await staff.People()).FirstOrDefault(person => person.Id == Executive.PersonId)?.Name ?? "ผู้บริหาร";
        Form.Version = this.Carried(Form.Version, Executive.Version);
        Lead(Name, ("ข้อมูลในเว็บไซต์", "/profile"), ("ผู้บริหาร", "/profile/executives"));
    }

    private async Task Photograph(CancellationToken cancel)
    {
        if (Form.TakesOffPhoto)
        {
            Executive.TakeOffPhoto();
        }

        if (Form.Photo is { Length: > 0 } photo)
        {
            await using var content = photo.OpenReadStream();
            Executive.Show(await shelf.Keep(content, photo.FileName, cancel));
        }
    }

    internal sealed class ExecutiveForm
    {
        public int Version { get; set; }

        [Display(Name = "ฝ่าย")]
        public ExecutiveGroup Group { get; set; }

        [Display(Name = "โทรศัพท์")]
        [StringLength(Executive.LongestTelephone)]
        public string? Telephone { get; set; }

        [Display(Name = "อีเมล")]
        [StringLength(Executive.LongestMail)]
        public string? Mail { get; set; }

        [Display(Name = "ลบรูปถ่ายเดิม")]
        public bool TakesOffPhoto { get; set; }

        [Display(Name = "รูปถ่าย")]
        public IFormFile? Photo { get; set; }

        public static ExecutiveForm Of(Executive executive) => new() { Version = executive.Version, Group = executive.Group, Telephone = executive.Telephone, Mail = executive.Mail };
    }
}
