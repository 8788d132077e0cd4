using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Organizations.Pages;

[Needs(OrganizationsPermission.ReadPeople)]
internal sealed class OfficesPage(AppDb db) : PageModel, IFormPage
{
    public IReadOnlyList<OfficeRow> Offices { get; private set; } = [];

    public Task OnGet() => Load();

    [Needs(OrganizationsPermission.EditPeople)]
    public async Task<IActionResult> OnPostMove(Guid office, bool up)
    {
        var all = await db.Set<Office>().OrderBy(row => row.Order).ThenBy(row => row.Name).ToListAsync();
        var at = all.FindIndex(row => row.Id == office);
        if (at < 0)
        {
            return NotFound();
        }

        Office.Move(all, at, up);
        await db.SaveChangesAsync();
        return RedirectToPage();
    }

    public async Task Load() =>
        Offices = await db.Set<Office>().AsNoTracking()
            .OrderBy(office => office.Order).ThenBy(office => office.Name)
            .Select(office => new OfficeRow(office.Id, office.Name, db.Set<Person>().Count(person => person.OfficeId == office.Id && person.LeftOn == null), office.ClosedOn))
            .ToListAsync();
}
