using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Organizations.Pages;

[Needs(OrganizationsPermission.EditPeople)]
internal sealed class NewPersonPage(AppDb db, Staff staff, Permissions permissions) : PageModel, IFormPage
{
    [BindProperty]
    public PersonForm Form { get; set; } = new();

    public PersonChoices Choices { get; private set; } = PersonChoices.None;

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        var person = Person.Join(Form.Name, Form.Position, await Form.ChosenOffice(db), Form.Roles);
        db.Add(person);
        await db.SaveChangesAsync();
        TempData["Said"] = $"เพิ่ม{person.Name}แล้ว";
        return LocalRedirect($"{db.Visit.Desk()}/people/edit/{person.Id}");
    }

    public async Task Load() => Choices = await PersonChoices.Load(db, staff, permissions);
}
