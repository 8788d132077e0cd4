using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Platform.Data;
using Sujarit.Platform.Subjects;

namespace Sujarit.Measures.Subjects;

/// <summary>The history of a piece of evidence and of what it is used for.</summary>
internal sealed class EvidenceSubject(AppDb db, TimeProvider clock) : ISubjectKind
{
    public const string Code = "evidence";
    private const string evidence = "measures_evidence";

    private static readonly HashSet<string> said = ["caption", "happened_on", "place", "people", "source"];

    public string Kind => Code;

    public string Called => "หลักฐาน";

    public string Permission => MeasuresPermission.Read;

    public async Task<Subject?> Find(Guid id)
    {
        var found = db.Visit.May(MeasuresPermission.Read)
            ? await db.Set<Evidence>().AsNoTracking().Include(piece => piece.Uses).ThenInclude(use => use.Work).SingleOrDefaultAsync(piece => piece.Id == id)
            : null;
        if (found is null)
        {
            return null;
        }

        var isOwn = db.Visit.Who is { } who && found.Uses.Any(use => use.EndedAt is null && use.Work!.IsOwnedBy(who));
        var may = db.Visit.May(MeasuresPermission.Edit) || (db.Visit.May(MeasuresPermission.Report) && isOwn);
        return new Subject(
            found.Caption.Length > 0 ? found.Caption : found.Link ?? "หลักฐาน",
            $"measures/evidence/{id}",
            [new(evidence, id, null, may), .. found.Uses.Select(use => new SubjectRow("measures_evidence_use", use.Id, use.Work!.CalledShort, MayRestore: false))]
        );
    }

    public bool CanRestore(string table, string column) => table == evidence && said.Contains(column);

    public async Task Restore(Earlier earlier)
    {
        var piece = await db.Set<Evidence>().SingleAsync(piece => piece.Id == earlier.Row);
        piece.Describe(
            new EvidenceWords(
                earlier.Column == "caption" ? earlier.Value<string>() : piece.Caption,
                earlier.Column == "happened_on" ? earlier.Value<DateOnly?>() : piece.HappenedOn,
                earlier.Column == "place" ? earlier.Value<string>() : piece.Place,
                earlier.Column == "people" ? earlier.Value<string>() : piece.People,
                earlier.Column == "source" ? earlier.Value<EvidenceSource>() : piece.Source
            ),
            clock.Today()
        );
        await db.SaveChangesAsync();
    }
}
