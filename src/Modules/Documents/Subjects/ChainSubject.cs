using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Approvals;
using Sujarit.Documents.Contracts;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Data;
using Sujarit.Platform.Subjects;

namespace Sujarit.Documents.Subjects;

/// <summary>The history of the chain of a kind of document: its positions, who holds them, and whether it goes before publishing.</summary>
internal sealed class ChainSubject(AppDb db, Staff staff, SigningDesk desk) : ISubjectKind
{
    public const string Code = "chain";

    public string Kind => Code;

    public string Called => "สายงานลงนาม";

    public string Permission => DocumentsPermission.Chains;

    public async Task<Subject?> Find(Guid id)
    {
        var chain = db.Visit.May(DocumentsPermission.Chains) ? await db.Set<Chain>().AsNoTracking().SingleOrDefaultAsync(chain => chain.Id == id) : null;
        return chain is null
            ? null
            : new Subject($"สายงานลงนามของ{desk.KindOf(chain.Kind)?.Title ?? chain.Kind}", $"documents/chains/{chain.Kind}", [new("documents_chain", id, null, MayRestore: true)]);
    }

    public bool CanRestore(string table, string column) => column is "steps" or "goes_before_publishing";

    public async Task Restore(Earlier earlier)
    {
        var chain = await db.Set<Chain>().SingleAsync(chain => chain.Id == earlier.Row);
        if (earlier.Column == "steps")
        {
            chain.Lead(earlier.Value<List<ChainStep>>() ?? [], (await staff.People()).Select(person => person.Id).ToHashSet());
        }
        else
        {
            chain.GoBeforePublishing(earlier.Value<bool>());
        }

        await db.SaveChangesAsync();
    }
}
