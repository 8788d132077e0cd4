using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Platform.Data;
using Sujarit.Platform.Subjects;

namespace Sujarit.Organizations.Subjects;

/// <summary>The history of an office of the agency.</summary>
internal sealed class OfficeSubject(AppDb db) : ISubjectKind
{
    public const string Code = "office";

    public string Kind => Code;

    public string Called => "ส่วนราชการ";

    public string Permission => OrganizationsPermission.ReadPeople;

    public async Task<Subject?> Find(Guid id)
    {
        var office = db.Visit.May(OrganizationsPermission.ReadPeople) ? await db.Set<Office>().AsNoTracking().SingleOrDefaultAsync(office => office.Id == id) : null;
        return office is null ? null : new Subject(office.Name, "organizations/offices", [new("organizations_office", id, null, db.Visit.May(OrganizationsPermission.EditPeople))]);
    }

    public bool CanRestore(string table, string column) => column is "name" or "head_id";

    public async Task Restore(Earlier earlier)
    {
        var office = await db.Set<Office>().SingleAsync(office => office.Id == earlier.Row);
        if (earlier.Column == "name")
        {
            await Rename(office, earlier.Value<string>() ?? "");
        }
        else
        {
            var head = earlier.Value<Guid?>();
            office.BeLedBy(head is null || await db.Set<Person>().AnyAsync(person => person.Id == head && person.LeftOn == null)
                ? head
                : throw new RuleBrokenException("หัวหน้าคนเดิมพ้นจากหน่วยงานแล้ว โปรดเลือกหัวหน้าที่หน้าแก้ไขส่วนราชการ"));
        }

        await db.SaveChangesAsync();
    }

    private async Task Rename(Office office, string name)
    {
        if (await db.Set<Office>().AnyAsync(other => other.Name == name && other.Id != office.Id))
        {
            throw new RuleBrokenException("มีส่วนราชการชื่อนี้แล้ว จึงคืนชื่อเดิมไม่ได้");
        }

        office.Rename(name);
    }
}
