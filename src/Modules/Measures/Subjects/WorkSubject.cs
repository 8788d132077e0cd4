using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Rounds;
using Sujarit.Platform.Data;
using Sujarit.Platform.Subjects;

namespace Sujarit.Measures.Subjects;

/// <summary>The history of a measure, of an indicator's actions or of an item, with what was told of it.</summary>
internal sealed class WorkSubject(AppDb db, RoundBook book, TimeProvider clock) : ISubjectKind
{
    public const string Code = "measures-work";
    private const string work = "measures_work";
    private const string progress = "measures_progress";

    // What the program keeps for itself, or the entry says already.
    private static readonly HashSet<string> unsaid = ["kind", "year", "work_id", "person_id", "told_at"];

    private static readonly HashSet<string> told = ["on", "text", "status", "without_evidence"];

    public string Kind => Code;

    public string Called => "มาตรการ แนวทาง หรือข้อ OIT";

    public string Permission => MeasuresPermission.Read;

    public async Task<Subject?> Find(Guid id)
    {
        var found = db.Visit.May(MeasuresPermission.Read) ? await db.Set<Work>().AsNoTracking().Include(row => row.Entries).SingleOrDefaultAsync(row => row.Id == id) : null;
        if (found is null)
        {
            return null;
        }

        var mayEdit = db.Visit.May(MeasuresPermission.Edit);
        var mayTell = mayEdit || (db.Visit.May(MeasuresPermission.Report) && db.Visit.Who is { } who && found.IsOwnedBy(who));
        return new Subject(
            found.Called,
            $"measures/detail/{id}",
            [
                new(work, id, null, mayEdit),
                .. found.Entries.Select(entry => new SubjectRow(progress, entry.Id, $"ความก้าวหน้า{(entry.On is { } day ? " " + ThaiDate.Brief(day, fullYear: true) : "")}", mayTell)),
            ]
        );
    }

    public bool CanRestore(string table, string column) => table == progress ? told.Contains(column) : WorkFields.Knows(column);

    public bool Shows(string table, string column) => !unsaid.Contains(column);

    public Task Restore(Earlier earlier) => earlier.Table == progress ? RestoreTold(earlier) : RestoreWork(earlier);

    private async Task RestoreWork(Earlier earlier)
    {
        var found = await db.Set<Work>().SingleAsync(row => row.Id == earlier.Row);
        if (found.IsWithdrawn)
        {
            throw new RuleBrokenException($"{found.CalledShort} ถอนแล้ว จึงคืนค่าไม่ได้ โปรดนำกลับมาใช้ก่อน");
        }

        WorkFields.Say(found, earlier);
        await book.Save(found);
    }

    private async Task RestoreTold(Earlier earlier)
    {
        var found = await db.Set<Work>().Include(row => row.Entries).ThenInclude(entry => entry.Uses).ThenInclude(use => use.Piece)
            .SingleAsync(row => row.Entries.Any(entry => entry.Id == earlier.Row));
        var entry = found.Entries.Single(entry => entry.Id == earlier.Row);
        var hasEvidence = entry.Evidence.Count > 0 || await EvidenceFiles.BearOut(db, found.Id);
        var on = earlier.Column == "on" ? earlier.Value<DateOnly?>() : entry.On;
        entry.Correct(
            new Telling(
                on ?? throw new RuleBrokenException("ความก้าวหน้านี้ไม่มีวันที่ โปรดระบุวันที่ได้ดำเนินการที่หน้าแก้ไขก่อน"),
                earlier.Column == "text" ? earlier.Value<string>() ?? "" : entry.Text,
                earlier.Column == "status" ? earlier.Value<Reports.ProgressStatus?>() : entry.Status,
                hasEvidence,
                earlier.Column == "without_evidence" ? earlier.Value<string>() : entry.WithoutEvidence
            ),
            Hands.Of(db, clock)
        );
        found.StandAfterCorrection();
        await db.SaveChangesAsync();
    }
}
