using Microsoft.EntityFrameworkCore;
using Sujarit.Measures.Plans;
using Sujarit.Platform.Data;
using Sujarit.Platform.Subjects;

namespace Sujarit.Measures.Subjects;

/// <summary>The history of a text of the year's plan.</summary>
internal sealed class PlanPartSubject(AppDb db) : ISubjectKind
{
    public const string Code = "plan-part";

    public string Kind => Code;

    public string Called => "ข้อความในแผนของปี";

    public string Permission => MeasuresPermission.Read;

    public async Task<Subject?> Find(Guid id)
    {
        var part = db.Visit.May(MeasuresPermission.Read) ? await db.Set<PlanPart>().AsNoTracking().SingleOrDefaultAsync(part => part.Id == id) : null;
        return part is null
            ? null
            : new Subject(
                $"{PlannedYear.Themes.FirstOrDefault(theme => theme.Code == part.Part)?.Name ?? "ข้อจำกัดของหน่วยงาน"} ปีงบประมาณ พ.ศ. {part.Year}",
                $"measures/plan-year/{part.Year}",
                [new("measures_plan_part", id, null, db.Visit.May(MeasuresPermission.Edit))]
            );
    }

    public bool CanRestore(string table, string column) => column == "text";

    public async Task Restore(Earlier earlier)
    {
        (await db.Set<PlanPart>().SingleAsync(part => part.Id == earlier.Row)).Write(earlier.Value<string>());
        await db.SaveChangesAsync();
    }
}
