using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Organizations.Pages;

[Needs(OrganizationsPermission.EditPeople)]
internal sealed class EditOfficePage(AppDb db, Staff staff, TimeProvider clock) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [Display(Name = "ชื่อส่วนราชการ")]
    [StringLength(200)]
    public string Name { get; private set; } = "";

    [Display(Name = "หัวหน้าส่วนราชการ")]
    public Guid? Head { get; private set; }

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public int Version { get; private set; }

    /// <summary>The office; null for one that is to be added.</summary>
    public Office? Office { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Office = await db.Set<Office>().FirstOrDefaultAsync(office => office.Id == Id);
        if (Id is not null && Office is null)
        {
            context.Result = NotFound();
            return;
        }

        (Name, Head, Version) = (Office?.Name ?? "", Office?.HeadId, Office?.Version ?? 0);
        await next();
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost([Required(ErrorMessage = "โปรดกรอกชื่อส่วนราชการ"), StringLength(200)] string name, Guid? head, int version)
    {
        Version = version;
        if (await db.Set<Office>().AnyAsync(office => office.Name == name && office.Id != Id))
        {
            throw new RuleBrokenException("มีส่วนราชการชื่อนี้แล้ว โปรดใช้ชื่ออื่น");
        }

        var office = Office ?? Office.Open(name, (await db.Set<Office>().MaxAsync(office => (int?)office.Order) ?? 0) + 1);
        office.Rename(name);
        office.BeLedBy(await Chosen(head));
        if (Office is null)
        {
            db.Add(office);
        }
        else
        {
            db.Expect(office, version);
        }

        return await Done("บันทึกแล้ว");
    }

    public async Task<IActionResult> OnPostClose()
    {
        if (Office is null)
        {
            return NotFound();
        }

        Office.Close(clock.Today(), await db.Set<Person>().CountAsync(person => person.OfficeId == Id && person.LeftOn == null));
        return await Done($"ปิด{Office.Name}แล้ว");
    }

    public async Task<IActionResult> OnPostReopen()
    {
        if (Office is null)
        {
            return NotFound();
        }

        Office.Reopen();
        return await Done($"เปิด{Office.Name}แล้ว");
    }

    public async Task Load() =>
        People = [new("ยังไม่ระบุ", ""), .. (await staff.People()).Select(person => new SelectListItem($"{person.Name} {person.Position}".TrimEnd(), person.Id.ToString()))];

    private async Task<Guid?> Chosen(Guid? head) =>
        head is null || await db.Set<Person>().AnyAsync(person => person.Id == head && person.LeftOn == null) ? head : throw new RuleBrokenException("ไม่พบบุคคลที่เลือกเป็นหัวหน้า โปรดเลือกใหม่");

    private async Task<IActionResult> Done(string said)
    {
        await db.SaveChangesAsync();
        TempData["Said"] = said;
        return LocalRedirect($"{db.Visit.Desk()}/offices");
    }
}
