using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Platform.Audit;

/// <summary>Appends what a save changes, and what was noted, to the chains.</summary>
internal sealed class AuditTrail(Visit visit, TimeProvider clock)
{
    private readonly List<AuditDraft> notes = [];
    private readonly List<AuditDraft> told = [];
    private Dictionary<Guid, ChainHead> written = [];
    private Append? last;

    public bool HasNotes => notes.Count > 0;

    public void Note(string act, string subject, string id, object? detail) =>
        notes.Add(new AuditDraft(null, act, subject, id, null, detail is null ? null : ChangedColumns.Json(detail)));

    /// <summary>Adds the entries to the save that is under way, in its transaction.</summary>
    public async Task AppendTo(AppDb db, CancellationToken cancel)
    {
        last = new Append([], [.. notes], new Dictionary<Guid, ChainHead>(written));
        told.AddRange(notes);
        notes.Clear();
        var drafts = ChangedColumns.Drafts(db.ChangeTracker).Concat(last.Notes).GroupBy(draft => draft.Chain ?? visit.AgencyId).OrderBy(chain => chain.Key).ToList();
        foreach (var chain in drafts)
        {
            await db.Engine.LockChain(db, chain.Key, cancel);
            var head = await Head(db, chain.Key, cancel);
            foreach (var draft in chain)
            {
                var entry = AuditEntry.Of(draft, chain.Key, head.Number + 1, head.Hash, clock.GetUtcNow(), visit.AccountId, visit.Who?.Name ?? "");
                last.Entries.Add(entry);
                db.Add(entry);
                head = new ChainHead(chain.Key, entry.Number, entry.Hash);
            }

            written[chain.Key] = head;
        }
    }

    /// <summary>The save went through: its entries need no longer be watched for changes.</summary>
    public void Settle(AppDb db) => Detach(db, last!.Entries);

    /// <summary>The save alone failed, within a transaction that may go on: its entries are taken back, and its notes wait for the next.</summary>
    public void TakeBack(AppDb db)
    {
        Detach(db, last!.Entries);
        written = last.WrittenBefore;
        told.RemoveRange(told.Count - last.Notes.Count, last.Notes.Count);
        notes.InsertRange(0, last.Notes);
    }

    /// <summary>The transaction is committed.</summary>
    /// <returns>The heads it made.</returns>
    public IReadOnlyList<ChainHead> Written()
    {
        ChainHead[] heads = [.. written.Values];
        written.Clear();
        told.Clear();
        return heads;
    }

    /// <summary>The transaction is undone: nothing was appended, and what was noted waits for the next save.</summary>
    public void Forget()
    {
        written.Clear();
        notes.InsertRange(0, told);
        told.Clear();
    }

    private static void Detach(AppDb db, List<AuditEntry> entries)
    {
        foreach (var entry in entries)
        {
            db.Entry(entry).State = EntityState.Detached;
        }
    }

    private static async Task<ChainHead> Head(AppDb db, Guid chain, CancellationToken cancel) =>
        await db.Set<AuditEntry>().IgnoreQueryFilters([AppDb.AgencyFilter]).AsNoTracking()
            .Where(entry => entry.AgencyId == chain)
            .OrderByDescending(entry => entry.Number)
            .Select(entry => new ChainHead(chain, entry.Number, entry.Hash))
            .FirstOrDefaultAsync(cancel)
        ?? new ChainHead(chain, 0, AuditEntry.Beginning);

    private sealed record Append(List<AuditEntry> Entries, List<AuditDraft> Notes, Dictionary<Guid, ChainHead> WrittenBefore);
}
