using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Profile;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Disclosure.Pages.Office.Profile.Executives;

/// <summary>Shows a person of the agency as an executive on its site.</summary>
[Needs(DisclosurePermission.Publish)]
internal sealed class NewModel(AppDb db, Staff staff) : OfficePage(db.Visit), IFormPage
{
    [BindProperty]
    public NewForm Form { get; set; } = new();

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Groups { get; } = [.. Enum.GetValues<ExecutiveGroup>().Select(group => new SelectListItem(ProfileWords.Of(group), group.ToString()))];

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        if ((await staff.People()).All(person => person.Id != Form.Person))
        {
            throw new RuleBrokenException("โปรดเลือกบุคคลที่ปฏิบัติงานในหน่วยงาน");
        }

        var others = await db.Set<Executive>().AsNoTracking().Select(known => new { known.PersonId, known.Order }).ToListAsync();
        if (others.Exists(known => known.PersonId == Form.Person))
        {
            throw new RuleBrokenException("บุคคลนี้อยู่ในรายการผู้บริหารแล้ว");
        }

        var executive = Executive.Of(Form.Person!.Value, others.Select(known => known.Order).DefaultIfEmpty().Max() + 1);
        executive.Describe(Form.Group, telephone: null, mail: null);
        db.Add(executive);
        await db.SaveChangesAsync();
        return Go($"/profile/executives/edit/{executive.Id}", "เพิ่มแล้ว ประชาชนเห็นชื่อและตำแหน่งทันที กรอกช่องทางติดต่อและรูปถ่ายได้ที่นี่");
    }

    public async Task Load()
    {
        Lead("เพิ่มผู้บริหาร", ("ข้อมูลในเว็บไซต์", "/profile"), ("ผู้บริหาร", "/profile/executives"));
        var shown = await db.Set<Executive>().AsNoTracking().Select(executive => executive.PersonId).ToListAsync();
        People = [.. (await staff.People()).Where(person => !shown.Contains(person.Id)).Select(person => new SelectListItem($"{person.Name} {person.Position}".Trim(), person.Id.ToString()))];
    }

    internal sealed class NewForm
    {
        [Display(Name = "บุคคล")]
        [Required(ErrorMessage = "โปรดเลือกบุคคล")]
        public Guid? Person { get; set; }

        [Display(Name = "ฝ่าย")]
        public ExecutiveGroup Group { get; set; }
    }
}
