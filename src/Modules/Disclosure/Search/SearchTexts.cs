using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Search;

/// <summary>Keeps what is searched the same as what is public; see docs/decisions/0019.</summary>
internal sealed class SearchTexts(AppDb db, IEnumerable<ISearchSource> sources)
{
    // Texts may be large: as many things as stand in memory at once.
    private const int handful = 20;
    private static readonly string[] allAgencies = [AppDb.AgencyFilter];

    /// <summary>Makes the texts anew of whatever the rows just saved belong to; within the transaction that saved them.</summary>
    public async Task Follow(IReadOnlyCollection<object> saved)
    {
        foreach (var source in sources)
        {
            if (await source.Behind(saved) is { Count: > 0 } things)
            {
                await Renew(source, things);
            }
        }
    }

    /// <summary>The agencies where something public has no text yet, or one folded in an earlier way. Work on the whole installation.</summary>
    public async Task<IReadOnlyList<Guid>> Behindhand(CancellationToken cancel)
    {
        var agencies = new HashSet<Guid>();
        foreach (var source in sources)
        {
            agencies.UnionWith(await Unwritten(source).IgnoreQueryFilters(allAgencies).Select(thing => thing.AgencyId).Distinct().ToListAsync(cancel));
        }

        return [.. agencies];
    }

    /// <summary>Writes what has no text yet at the agency of the visit, a handful at a time: a kill loses no more than that.</summary>
    public async Task CatchUp(CancellationToken cancel)
    {
        foreach (var source in sources)
        {
            var things = await Unwritten(source).Select(thing => thing.Id).Distinct().ToListAsync(cancel);
            foreach (var some in things.Chunk(handful))
            {
                cancel.ThrowIfCancellationRequested();
                await Renew(source, some);
            }
        }
    }

    private IQueryable<SearchedThing> Unwritten(ISearchSource source)
    {
        var kind = source.Kind;
        return source.All().Where(thing => !db.Set<SearchText>().Any(text => text.AgencyId == thing.AgencyId && text.Thing == thing.Id && text.Kind == kind && text.Form == SearchText.CurrentForm));
    }

    private async Task Renew(ISearchSource source, IReadOnlyCollection<Guid> things)
    {
        var kind = source.Kind;
        IReadOnlyList<SearchText> texts = [];
        await db.Atomically(async () =>
        {
            // One after the other: who writes last has seen what all before have saved.
            await db.Engine.LockChain(db, db.Visit.AgencyId, CancellationToken.None);
            texts = await source.Texts(things);
            await db.Set<SearchText>().Where(text => text.Kind == kind && things.Contains(text.Thing)).ExecuteDeleteAsync();
            db.AddRange(texts);
            await db.SaveChangesAsync();
        });
        foreach (var text in texts)
        {
            db.Entry(text).State = EntityState.Detached;
        }
    }
}
