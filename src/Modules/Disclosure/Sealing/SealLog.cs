using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Sealing;

/// <summary>บันทึกตราผนึก: the log of the agency of the call, in the form of the tree of RFC 9162. It only ever grows at its end.</summary>
internal sealed class SealLog(AppDb db, TimeProvider clock)
{
    private string Agency => db.Visit.Agency!.Code;

    /// <summary>Seals versions, within the transaction that adds them; they are at the end of the log once it is committed.</summary>
    /// <param name="versions">The versions, their files loaded, in the order they are to be sealed.</param>
    /// <returns>The log with them.</returns>
    public async Task<SealRoot> Append(IReadOnlyList<PublicationVersion> versions)
    {
        // Two who publish at one moment follow each other.
        await db.Engine.LockChain(db, db.Visit.AgencyId, CancellationToken.None);
        var nodes = new SealNodes(db);
        var last = await db.Set<Seal>().OrderByDescending(seal => seal.Number).Select(seal => new { seal.Number, seal.At }).FirstOrDefaultAsync();
        versions = InOrder([.. await Waiting(versions), .. versions]);
        var publications = await Publications(versions);
        var number = last?.Number ?? 0;
        // A clock that was set back does not turn the order of the log around.
        var at = Later(Millisecond(clock.GetUtcNow()), last?.At);
        foreach (var version in versions)
        {
            number++;
            await nodes.Load(MerkleTree.LeftOf(number - 1));
            var salt = Seal.NewSalt();
            var seal = Seal.Of(SealText.Of(version, publications[version.PublicationId], Agency, number, at, salt), version.Id, salt, nodes.Of);
            nodes.Add(seal);
            db.Add(seal);
        }

        await db.SaveChangesAsync();
        return await Root(number, nodes, day: null);
    }

    /// <summary>The log as it stands. Two queries.</summary>
    public async Task<SealRoot> Now(CancellationToken cancel = default)
    {
        var last = await db.Set<Seal>().OrderByDescending(seal => seal.Number).Select(seal => new { seal.Number, seal.Day, seal.At }).FirstOrDefaultAsync(cancel);
        return last is null ? SealRoot.Empty : (await Root(last.Number, new SealNodes(db), last.Day, cancel)) with { At = last.At };
    }

    /// <summary>The log at the end of a day that is over; null where nothing was sealed until then. Two queries.</summary>
    public async Task<SealRoot?> AtEndOf(DateOnly day, CancellationToken cancel = default)
    {
        var last = await db.Set<Seal>().Where(seal => seal.Day <= day).OrderByDescending(seal => seal.Number).Select(seal => new { seal.Number, seal.Day, seal.At }).FirstOrDefaultAsync(cancel);
        return last is null ? null : (await Root(last.Number, new SealNodes(db), last.Day, cancel)) with { At = last.At };
    }

    /// <summary>The last seal of the log, and the last of the days that are over. One query.</summary>
    public async Task<(Seal? Now, Seal? Over)> Ends(CancellationToken cancel)
    {
        var today = clock.Today();
        var seals = db.Set<Seal>().AsNoTracking();
        var ends = await seals.Where(seal => seal.Number == seals.Max(last => last.Number) || seal.Number == seals.Where(last => last.Day < today).Max(last => (long?)last.Number))
            .OrderByDescending(seal => seal.Number).ToListAsync(cancel);
        return (ends.FirstOrDefault(), ends.Find(end => end.Day < today));
    }

    /// <summary>The days that are over on which something was sealed, the newest first; their roots change no more.</summary>
    /// <param name="size">Of the log; what is sealed beyond it is left out.</param>
    public IQueryable<SealDay> Days(long size)
    {
        var today = clock.Today();
        return db.Set<Seal>().Where(seal => seal.Number <= size && seal.Day < today).GroupBy(seal => seal.Day).OrderByDescending(day => day.Key).Select(day => new SealDay(day.Key, day.Max(seal => seal.Number), day.Count()));
    }

    /// <summary>The roots at the ends of days. One query.</summary>
    public async Task<IReadOnlyDictionary<DateOnly, string>> Roots(IReadOnlyCollection<SealDay> days, CancellationToken cancel = default)
    {
        var nodes = new SealNodes(db);
        await nodes.Load(days.SelectMany(day => MerkleTree.RootParts(day.Size)), cancel);
        return days.ToDictionary(day => day.Day, day => Convert.ToHexStringLower(MerkleTree.Root(day.Size, nodes.Of)));
    }

    private static async Task<SealRoot> Root(long size, SealNodes nodes, DateOnly? day, CancellationToken cancel = default)
    {
        await nodes.Load(MerkleTree.RootParts(size), cancel);
        return new SealRoot(size, Convert.ToHexStringLower(MerkleTree.Root(size, nodes.Of)), day, null);
    }

    // Of an item each version follows the one before, whatever a clock said meanwhile.
    private static List<PublicationVersion> InOrder(IReadOnlyList<PublicationVersion> versions)
    {
        var ofItem = versions.GroupBy(version => version.PublicationId).ToDictionary(item => item.Key, item => new Queue<PublicationVersion>(item.OrderBy(version => version.Number)));
        return [.. versions.Select(version => ofItem[version.PublicationId].Dequeue())];
    }

    private static DateTimeOffset Millisecond(DateTimeOffset at) => DateTimeOffset.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds());

    private static DateTimeOffset Later(DateTimeOffset now, DateTimeOffset? before) => before > now ? before.Value : now;

    // Published before there were seals, or by a node that does not know of them: sealed before what follows them.
    private async Task<List<PublicationVersion>> Waiting(IReadOnlyList<PublicationVersion> versions)
    {
        var (items, known) = (versions.Select(version => version.PublicationId).Distinct().ToList(), versions.Select(version => version.Id).ToList());
        return await db.Set<PublicationVersion>().Include(version => version.Files).AsSplitQuery()
            .Where(version => items.Contains(version.PublicationId) && !known.Contains(version.Id) && !db.Set<Seal>().Any(seal => seal.VersionId == version.Id))
            .OrderBy(version => version.Number).ToListAsync();
    }

    private async Task<IReadOnlyDictionary<Guid, Publication>> Publications(IReadOnlyList<PublicationVersion> versions)
    {
        var ids = versions.Select(version => version.PublicationId).Distinct().ToList();
        var known = db.Set<Publication>().Local.Where(publication => ids.Contains(publication.Id)).ToDictionary(publication => publication.Id);
        var rest = ids.Where(id => !known.ContainsKey(id)).ToList();
        if (rest.Count > 0)
        {
            foreach (var publication in await db.Set<Publication>().AsNoTracking().Where(publication => rest.Contains(publication.Id)).ToListAsync())
            {
                known.Add(publication.Id, publication);
            }
        }

        return known;
    }
}
