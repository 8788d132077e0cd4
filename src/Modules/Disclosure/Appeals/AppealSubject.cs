using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Platform.Data;
using Sujarit.Platform.Subjects;

namespace Sujarit.Disclosure.Appeals;

/// <summary>The history of what the assessors said of an item and of what the agency holds against it, and what is said of it within the office.</summary>
internal sealed class AppealSubject(AppDb db, TimeProvider clock) : ISubjectKind
{
    public const string Code = "disclosure-appeal";

    private const string mark = "disclosure_mark";
    private const string contention = "disclosure_contention";

    public string Kind => Code;

    public string Called => "คะแนนและคำชี้แจง";

    public string Permission => DisclosurePermission.Read;

    public async Task<Subject?> Find(Guid id)
    {
        if (!db.Visit.May(DisclosurePermission.Read) || await db.Set<Mark>().AsNoTracking().SingleOrDefaultAsync(known => known.Id == id) is not { } found)
        {
            return null;
        }

        var may = db.Visit.May(DisclosurePermission.Appeal);
        var held = await db.Set<Contention>().AsNoTracking().Where(known => known.Assessment == found.Assessment && known.Item == found.Item).Select(known => new { known.Id, known.State, known.WithdrawnAt }).SingleOrDefaultAsync();
        return new Subject($"คะแนนข้อ {found.Item} ปีที่ประเมิน พ.ศ. {found.Assessment}", $"disclosure/appeal/item/{found.Assessment}/{PublicAddress.Word(found.Item)}", [
            new(mark, id, null, may),
            // What was handed in says what was handed in.
            .. held is null ? Array.Empty<SubjectRow>() : [new(contention, held.Id, "คำชี้แจง", may && held is { WithdrawnAt: null, State: ContentionState.Draft or ContentionState.Ready })],
        ]);
    }

    public bool CanRestore(string table, string column) => (table, column) is (mark, "comment") or (contention, "reason");

    public bool Shows(string table, string column) => column is not ("assessment" or "item");

    public async Task Restore(Earlier earlier)
    {
        if (earlier.Table == mark)
        {
            var said = await db.Set<Mark>().SingleAsync(known => known.Id == earlier.Row);
            said.Note(earlier.Value<string>(), said.SeenOn, clock.Today());
        }
        else
        {
            var held = await db.Set<Contention>().SingleAsync(known => known.Id == earlier.Row);
            held.Write(earlier.Value<string>(), held.Elements, Shelf.Book(held.Assessment)?.Item(held.Item)?.Elements.Count ?? 0, held.State == ContentionState.Ready);
        }

        await db.SaveChangesAsync();
    }
}
