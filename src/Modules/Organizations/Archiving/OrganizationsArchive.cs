using Sujarit.Kernel;
using Sujarit.Organizations.Absences;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.Archiving;

/// <summary>Offices, people and who acts for whom, as they are on the day the archive is made. Nothing of accounts.</summary>
internal sealed class OrganizationsArchive(AppDb db, RowTables tables) : IArchiveSource
{
    public string Folder => "หน่วยงาน";

    public string About => "ส่วนราชการ บุคคล คำสั่งรักษาราชการแทนและปฏิบัติราชการแทน และการไม่อยู่ในปีนั้น ตามที่เป็นอยู่ในวันที่ทำแฟ้ม";

    public Task<IReadOnlyList<Archived>> Of(FiscalYear year, CancellationToken cancel)
    {
        var (first, last) = (year.FirstDay, year.LastDay);
        return Task.FromResult<IReadOnlyList<Archived>>(
        [
            tables.Whole("ส่วนราชการ", db.Set<Office>().OrderBy(office => office.Order).ThenBy(office => office.Id)),
            tables.Whole("บุคคล", db.Set<Person>().OrderBy(person => person.Id), nameof(Person.AccountId), nameof(Person.SeenAt), nameof(Person.SeenBefore)),
            tables.Whole("คำสั่งแทนกัน", db.Set<ActingOrder>().OrderBy(order => order.From).ThenBy(order => order.Id)),
            tables.Whole("การไม่อยู่", db.Set<Absence>().Where(absence => absence.FirstDay <= last && absence.LastDay >= first).OrderBy(absence => absence.FirstDay).ThenBy(absence => absence.Id)),
        ]);
    }
}
