using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Access;
using Sujarit.Platform.Agenda;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.Today;

/// <summary>What the administrator of a new agency does first, each step until it is done: where the agency is, its offices, and who is to work here. One query.</summary>
internal sealed class FirstSteps(AppDb db) : IAgendaSource
{
    public async Task<IReadOnlyList<AgendaEntry>> Of(Visitor who, DateOnly today, CancellationToken cancel)
    {
        if (!db.Visit.May(OrganizationsPermission.EditPeople))
        {
            return [];
        }

        var people = db.Set<Person>().Where(person => person.LeftOn == null);
        var known = await db.Set<Agency>()
            .Where(agency => agency.Id == db.Visit.AgencyId)
            .Select(agency => new
            {
                IsReached = agency.Address != null,
                HasOffices = db.Set<Office>().Any(office => office.ClosedOn == null),
                HasOfficer = people.Any(person => person.Roles.Contains(Role.ItaOfficer)),
                IsAlone = !people.Any(person => person.Id != who.PersonId),
            })
            .FirstAsync(cancel);
        return
        [
            .. Step(!known.IsReached, "กรอกที่อยู่และโทรศัพท์ของหน่วยงาน", "organizations/agency", "ใช้ในหัวหนังสือ รายงาน และหน้าเว็บที่เผยแพร่"),
            .. Step(!known.HasOffices, "เพิ่มส่วนราชการ", "organizations/offices", "เช่น สำนักปลัด กองคลัง กองช่าง"),
            .. Step(known.IsAlone, "เพิ่มบุคคล แล้วส่งคำเชิญให้เข้าสู่ระบบ", "organizations/people/new", "ผู้ที่ลงนามให้กรอกตำแหน่งตามจริง สายงานลงนามจะรู้จักเอง"),
            .. Step(!known.HasOfficer && !known.IsAlone, "ให้บทบาทผู้รับผิดชอบ ITA แก่บุคคลหนึ่ง", "organizations/people", "ผู้รับผิดชอบ ITA นำเข้าผลการประเมินและเปิดปีของงาน"),
        ];
    }

    private static IEnumerable<AgendaEntry> Step(bool isDue, string title, string address, string detail) =>
        isDue ? [new AgendaEntry(AgendaSection.Beginning, title, address, Detail: detail)] : [];
}
