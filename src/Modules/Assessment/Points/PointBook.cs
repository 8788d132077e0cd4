using System.Collections.Concurrent;
using Sujarit.Platform.Agenda;

namespace Sujarit.Assessment.Points;

/// <summary>
/// Where each agency lost most, as it was worked out last. It follows from rows alone, so it is worked out once for each state of them; what is saved here
/// is known at once.
/// </summary>
internal sealed class PointBook(TimeProvider clock)
{
    // Some kilobytes for each agency of the country, and as many again.
    private const int mostKept = 20_000;

    // What another node saves is known no later than this.
    private static readonly TimeSpan trustedFor = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<Guid, (PointState State, IReadOnlyList<AgendaEntry> Entries, long Edition, DateTimeOffset Until)> kept = new();
    private readonly ConcurrentDictionary<Guid, long> editions = new();
    private long ofAll;

    /// <summary>The points of an agency: as kept, where nothing was saved here; after a while looked at again, and worked out only where the rows stand otherwise.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="ask">How its rows stand now. One query.</param>
    /// <param name="workOut">What follows from them, and how they stood. One query.</param>
    public async ValueTask<IReadOnlyList<AgendaEntry>> Of(Guid agency, Func<Task<PointState>> ask, Func<Task<(PointState State, IReadOnlyList<AgendaEntry> Entries)>> workOut)
    {
        var now = clock.GetUtcNow();
        // Taken before anything is read: what was read before a change is kept under a number nobody asks for afterwards.
        var edition = EditionOf(agency);
        var isKept = kept.TryGetValue(agency, out var known) && known.Edition == edition;
        if (isKept && known.Until > now)
        {
            return known.Entries;
        }

        var (state, entries) = isKept && await ask() == known.State ? (known.State, known.Entries) : await workOut();
        if (kept.Count >= mostKept)
        {
            kept.Clear();
        }

        kept[agency] = (state, entries, edition, now + trustedFor);
        return entries;
    }

    /// <summary>A result of the agency, or a rule as it knows it, is another from now on.</summary>
    public void Turn(Guid agency) => editions.AddOrUpdate(agency, 1, (_, edition) => edition + 1);

    /// <summary>Those of any agency may be.</summary>
    public void TurnAll() => Interlocked.Increment(ref ofAll);

    private long EditionOf(Guid agency) => editions.GetValueOrDefault(agency) + Interlocked.Read(ref ofAll);
}
