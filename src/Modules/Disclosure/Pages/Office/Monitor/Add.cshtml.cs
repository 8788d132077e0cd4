using Microsoft.AspNetCore.Mvc;
using Sujarit.Disclosure.Items;
using Sujarit.Disclosure.Monitoring;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Disclosure.Pages.Office.Monitor;

/// <summary>Has one more address watched.</summary>
[Needs(DisclosurePermission.AnswerAll)]
internal sealed class AddModel(AppDb db, ItemDesk desk, WatchList list, TimeProvider clock) : OfficePage(db.Visit), IFormPage
{
    [BindProperty]
    public AddedForm Form { get; set; } = new();

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        db.Add(AddedAddress.Of(Form.Title, Form.Address, Form.Reason, desk.Name, clock.GetUtcNow()));
        await db.SaveChangesAsync();
        await list.Renew();
        return Go("/monitor", "เพิ่มที่อยู่แล้ว ระบบจะเริ่มเฝ้าดูในรอบถัดไป");
    }

    public Task Load()
    {
        Lead("เพิ่มที่อยู่", ("เฝ้าดูเว็บไซต์", "/monitor"));
        return Task.CompletedTask;
    }
}
