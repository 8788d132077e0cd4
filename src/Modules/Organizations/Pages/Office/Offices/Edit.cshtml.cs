using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Organizations.Pages;

[Needs(OrganizationsPermission.EditPeople)]
internal sealed class EditOfficePage(AppDb db, TimeProvider clock) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [Display(Name = "ชื่อส่วนราชการ")]
    [StringLength(200)]
    public string Name { get; private set; } = "";

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

        (Name, Version) = (Office?.Name ?? "", Office?.Version ?? 0);
        await next();
    }

    public async Task<IActionResult> OnPost([Required(ErrorMessage = "โปรดกรอกชื่อส่วนราชการ"), StringLength(200)] string name, int version)
    {
        Version = version;
        if (await db.Set<Office>().AnyAsync(office => office.Name == name && office.Id != Id))
        {
            throw new RuleBrokenException("มีส่วนราชการชื่อนี้แล้ว โปรดใช้ชื่ออื่น");
        }

        if (Office is null)
        {
            db.Add(Office.Open(name, (await db.Set<Office>().MaxAsync(office => (int?)office.Order) ?? 0) + 1));
        }
        else
        {
            db.Expect(Office, version);
            Office.Rename(name);
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

    public Task Load() => Task.CompletedTask;

    private async Task<IActionResult> Done(string said)
    {
        await db.SaveChangesAsync();
        TempData["Said"] = said;
        return LocalRedirect($"{db.Visit.Desk()}/offices");
    }
}
