using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Subjects;

namespace Sujarit.Organizations.Subjects;

/// <summary>The history of a person's name, position, office and roles; nothing of the sign-in.</summary>
internal sealed class PersonSubject(AppDb db, Administration administration) : ISubjectKind
{
    public const string Code = "person";

    private static readonly HashSet<string> said = ["name", "position", "office_id", "roles"];

    public string Kind => Code;

    public string Called => "บุคคล";

    public string Permission => OrganizationsPermission.EditPeople;

    public async Task<Subject?> Find(Guid id)
    {
        var person = db.Visit.May(OrganizationsPermission.EditPeople) ? await db.Set<Person>().AsNoTracking().SingleOrDefaultAsync(person => person.Id == id) : null;
        return person is null ? null : new Subject(person.Name, $"organizations/people/edit/{id}", [new("organizations_person", id, null, MayRestore: true)]);
    }

    public bool CanRestore(string table, string column) => said.Contains(column);

    public bool Shows(string table, string column) => said.Contains(column) || column == "left_on";

    public async Task Restore(Earlier earlier)
    {
        var person = await db.Set<Person>().SingleAsync(person => person.Id == earlier.Row);
        if (person.LeftOn is not null)
        {
            throw new RuleBrokenException("บุคคลนี้พ้นจากหน่วยงานแล้ว จึงคืนค่าไม่ได้");
        }

        var office = earlier.Column == "office_id" ? await There(earlier.Value<Guid?>()) : person.OfficeId;
        await administration.Change(person, isLast =>
        {
            person.Describe(
                earlier.Column == "name" ? earlier.Value<string>() ?? "" : person.Name,
                earlier.Column == "position" ? earlier.Value<string>() : person.Position,
                office
            );
            person.Be(earlier.Column == "roles" ? earlier.Value<List<Role>>() ?? [] : person.Roles, isLast);
        });
    }

    private async Task<Guid?> There(Guid? office) =>
        office is null || await db.Set<Office>().AnyAsync(known => known.Id == office && known.ClosedOn == null) ? office : throw new RuleBrokenException("ส่วนราชการเดิมปิดไปแล้ว จึงคืนค่าไม่ได้");
}
