using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Items;
using Sujarit.Kernel;
using Sujarit.Platform.Data;
using Sujarit.Platform.Subjects;

namespace Sujarit.Disclosure.Exhibits;

/// <summary>The history of what shows items.</summary>
internal sealed class ExhibitSubject(AppDb db, ItemDesk desk, TimeProvider clock) : ISubjectKind
{
    public const string Code = "disclosure-exhibit";

    private static readonly HashSet<string> said = ["title", "text", "address", "data_year", "as_of"];

    public string Kind => Code;

    public string Called => "ข้อมูลที่ใช้ตอบข้อ";

    public string Permission => DisclosurePermission.Read;

    public async Task<Subject?> Find(Guid id)
    {
        var exhibit = db.Visit.May(DisclosurePermission.Read) ? await db.Set<Exhibit>().AsNoTracking().SingleOrDefaultAsync(exhibit => exhibit.Id == id) : null;
        return exhibit is null ? null : new Subject(exhibit.Title, $"disclosure/exhibits/{id}", [new("disclosure_exhibit", id, null, desk.MayAnswerFor(exhibit.OfficeId))]);
    }

    public bool CanRestore(string table, string column) => said.Contains(column);

    public bool Shows(string table, string column) => column is not ("changed_at" or "changed_by");

    public async Task Restore(Earlier earlier)
    {
        var exhibit = await db.Set<Exhibit>().Include(exhibit => exhibit.Uses).SingleAsync(exhibit => exhibit.Id == earlier.Row);
        switch (earlier.Column)
        {
            case "title":
                exhibit.Write(earlier.Value<string>(), exhibit.Text);
                break;
            case "text":
                exhibit.Write(exhibit.Title, earlier.Value<string>());
                break;
            case "address":
                exhibit.LeadTo(earlier.Value<string>());
                break;
            default:
                exhibit.Date(
                    earlier.Column == "data_year" ? earlier.Value<FiscalYear?>() : exhibit.DataYear,
                    earlier.Column == "as_of" ? earlier.Value<DateOnly?>() : exhibit.AsOf,
                    clock.Today());
                break;
        }

        desk.Touch(exhibit);
        await db.SaveChangesAsync();
    }
}
