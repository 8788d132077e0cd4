using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Monitoring;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Disclosure.Pages.Office.Monitor;

/// <summary>Corrects an address the office has watched, or takes it off the list.</summary>
[Needs(DisclosurePermission.AnswerAll)]
internal sealed class EditModel(AppDb db, WatchList list) : OfficePage(db.Visit), IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public AddedForm Form { get; set; } = new();

    public AddedAddress Added { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.Set<AddedAddress>().SingleOrDefaultAsync(added => added.Id == Id) is not { } known)
        {
            context.Result = NotFound();
            return;
        }

        Added = known;
        await next();
    }

    public Task OnGet()
    {
        Form = AddedForm.Of(Added);
        return Load();
    }

    public async Task<IActionResult> OnPost()
    {
        db.Expect(Added, Form.Version);
        Added.Describe(Form.Title, Form.Address, Form.Reason);
        await db.SaveChangesAsync();
        await list.Renew();
        return Go("/monitor", "บันทึกแล้ว");
    }

    public async Task<IActionResult> OnPostRemove()
    {
        db.Expect(Added, Form.Version);
        db.Remove(Added);
        await db.SaveChangesAsync();
        await list.Renew();
        return Go("/monitor", "เอาที่อยู่ออกจากรายการแล้ว ประวัติยังดูได้ที่สถานะเลิกเฝ้าดู");
    }

    public Task Load()
    {
        Form.Version = this.Carried(Form.Version, Added.Version);
        Lead(Added.Title, ("เฝ้าดูเว็บไซต์", "/monitor"));
        return Task.CompletedTask;
    }
}
