using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Calendar;
using Sujarit.Assessment.Contracts;
using Sujarit.Platform.Data;
using Sujarit.Platform.Subjects;

namespace Sujarit.Assessment.Subjects;

/// <summary>The history of a step of the calendar: one whose dates moved for the agency, or one of its own.</summary>
internal sealed class CalendarStepSubject(AppDb db, Results results) : ISubjectKind
{
    public const string Code = "calendar-step";

    private static readonly HashSet<string> said = ["name", "from", "to", "note"];

    public string Kind => Code;

    public string Called => "ขั้นตอนในปฏิทิน";

    public string Permission => AssessmentPermission.Read;

    public async Task<Subject?> Find(Guid id)
    {
        var step = db.Visit.May(AssessmentPermission.Read) ? await db.Set<CalendarStep>().AsNoTracking().SingleOrDefaultAsync(step => step.Id == id) : null;
        return step is null
            ? null
            : new Subject($"{step.Name} ปี พ.ศ. {step.Year}", $"assessment/calendar/{step.Year}", [new("assessment_calendar_step", id, null, db.Visit.May(AssessmentPermission.Edit))]);
    }

    public bool CanRestore(string table, string column) => said.Contains(column);

    // Who moved it and when is what the entry itself says.
    public bool Shows(string table, string column) => said.Contains(column);

    public async Task Restore(Earlier earlier)
    {
        var step = await db.Set<CalendarStep>().SingleAsync(step => step.Id == earlier.Row);
        step.Move(
            earlier.Column == "name" ? earlier.Value<string>() ?? "" : step.Name,
            earlier.Column == "from" ? earlier.Value<DateOnly>() : step.From,
            earlier.Column == "to" ? earlier.Value<DateOnly>() : step.To,
            earlier.Column == "note" ? earlier.Value<string>() : step.Note,
            results.Hand()
        );
        await db.SaveChangesAsync();
    }
}
