using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Platform.Audit;

/// <summary>Appends what a save changes, and what was noted, to the chains.</summary>
internal sealed class AuditTrail(Visit visit, TimeProvider clock)
{
    private readonly List<AuditDraft> notes = [];
    private readonly Dictionary<Guid, AuditHead> written = [];

    public bool HasNotes => notes.Count > 0;

    public void Note(string act, string subject, string id, object? detail) =>
        notes.Add(new AuditDraft(null, act, subject, id, null, detail is null ? null : ChangedColumns.Json(detail)));

    /// <summary>Adds the entries to the save that is under way, in its transaction.</summary>
    public async Task Append(AppDb db, CancellationToken cancel)
    {
        var drafts = ChangedColumns.Drafts(db.ChangeTracker).Concat(notes).GroupBy(draft => draft.Chain ?? visit.AgencyId).OrderBy(chain => chain.Key).ToList();
        notes.Clear();
        foreach (var chain in drafts)
        {
            await db.Engine.LockChain(db, chain.Key, cancel);
            var head = await Head(db, chain.Key, cancel);
            foreach (var draft in chain)
            {
                var entry = AuditEntry.Of(draft, chain.Key, head.Number + 1, head.Hash, clock.GetUtcNow(), visit.AccountId, visit.Who?.Name ?? "");
                db.Add(entry);
                head = new AuditHead(chain.Key, entry.Number, entry.Hash);
            }

            written[chain.Key] = head;
        }
    }

    /// <summary>The heads since this was last asked.</summary>
    public IReadOnlyList<AuditHead> Written()
    {
        AuditHead[] heads = [.. written.Values];
        written.Clear();
        return heads;
    }

    /// <summary>The save failed: nothing was appended.</summary>
    public void Forget(ChangeTracker tracker)
    {
        written.Clear();
        foreach (var entry in tracker.Entries<AuditEntry>().ToList())
        {
            entry.State = EntityState.Detached;
        }
    }

    private static async Task<AuditHead> Head(AppDb db, Guid chain, CancellationToken cancel) =>
        await db.Set<AuditEntry>().IgnoreQueryFilters([AppDb.AgencyFilter]).AsNoTracking()
            .Where(entry => entry.AgencyId == chain)
            .OrderByDescending(entry => entry.Number)
            .Select(entry => new AuditHead(chain, entry.Number, entry.Hash))
            .FirstOrDefaultAsync(cancel)
        ?? new AuditHead(chain, 0, AuditEntry.Beginning);
}
