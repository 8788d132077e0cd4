using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Data;

namespace Sujarit.Platform.Audit;

/// <summary>Reads every chain from its beginning to its end and says what is not as it was written. One entry is in memory at a time.</summary>
/// <param name="db">Of a visit to the whole installation.</param>
/// <param name="heads">The heads kept apart.</param>
public sealed class AuditCheck(AppDb db, ChainHeads heads)
{
    private IQueryable<AuditEntry> Entries => db.Set<AuditEntry>().IgnoreQueryFilters([AppDb.AgencyFilter]).AsNoTracking();

    /// <summary>Checks every chain that has entries, or a head.</summary>
    public async Task<IReadOnlyList<ChainReport>> Run(CancellationToken cancel = default)
    {
        // Before the entries: what is written meanwhile is then beyond the head, never short of it.
        var known = heads.Chains.Select(heads.Of).OfType<ChainHead>().ToDictionary(head => head.Chain);
        var chains = await Entries.Select(entry => entry.AgencyId).Distinct().ToListAsync(cancel);
        var all = chains.Union(known.Keys).Order().ToList();
        var reports = new List<ChainReport>();
        foreach (var chain in all)
        {
            var walk = new ChainWalk(chain, known.GetValueOrDefault(chain));
            await foreach (var entry in Entries.Where(entry => entry.AgencyId == chain).OrderBy(entry => entry.Number).AsAsyncEnumerable().WithCancellation(cancel))
            {
                walk.Next(entry);
            }

            reports.Add(walk.End(all));
        }

        return reports;
    }
}
