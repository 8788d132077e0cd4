using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Organizations.Contracts;
using Sujarit.Organizations.Joining;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Ui;

namespace Sujarit.Organizations.Pages;

[Needs(OrganizationsPermission.ReadPeople)]
internal sealed class PeoplePage(AppDb db, Staff staff, TimeProvider clock) : PageModel
{
    private const int rows = 25;

    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Office { get; set; }

    [BindProperty(SupportsGet = true)]
    public Role? Role { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Left { get; set; }

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public Paged<PersonRow> People { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Offices { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Roles { get; } = [.. Enum.GetValues<Role>().Select(role => new SelectListItem(RoleNames.Of(role), role.ToString()))];

    public async Task OnGet([FromQuery(Name = "page")] int page = 1)
    {
        Offices = [.. (await staff.Offices()).Select(office => new SelectListItem(office.Name, office.Id.ToString()))];
        People = await Paged.Of(Rows(), page, rows);
    }

    public async Task<IActionResult> OnGetCsv() => File(PeopleCsv.Write(await Rows().ToListAsync(), Now), "text/csv; charset=utf-8", "people.csv");

    private IQueryable<PersonRow> Rows() =>
        db.Set<Person>().AsNoTracking()
            .Where(person => Left || person.LeftOn == null)
            .Where(person => Office == null || person.OfficeId == Office)
            .Where(person => Role == null || person.Roles.Contains(Role.Value))
            .Where(person => Search == null || person.Name.Contains(Search) || (person.Position != null && person.Position.Contains(Search)))
            .OrderBy(person => person.Name).ThenBy(person => person.Id)
            .Select(person => new PersonRow(
                person.Id,
                person.Name,
                person.Position,
                db.Set<Office>().Where(office => office.Id == person.OfficeId).Select(office => office.Name).FirstOrDefault(),
                person.Roles,
                person.AccountId != null,
                db.Set<Invitation>().Where(invitation => invitation.PersonId == person.Id && invitation.AcceptedAt == null && invitation.WithdrawnAt == null)
                    .Max(invitation => (DateTimeOffset?)invitation.ExpiresAt),
                person.LeftOn));
}
