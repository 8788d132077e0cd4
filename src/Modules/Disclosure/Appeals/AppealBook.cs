using System.Collections.Concurrent;
using Sujarit.Platform.Agenda;

namespace Sujarit.Disclosure.Appeals;

/// <summary>
/// What each agency has still to decide on, as it was worked out last: the page of today asks it at every call and has no query to spend. What is
/// saved here is known at once, all else within half a minute.
/// </summary>
internal sealed class AppealBook(TimeProvider clock)
{
    private const int mostKept = 20_000;
    private static readonly TimeSpan trustedFor = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<Guid, (IReadOnlyList<AgendaEntry> Entries, DateOnly Day, DateTimeOffset Until)> kept = new();
    private readonly ConcurrentDictionary<Guid, long> editions = new();

    /// <summary>The entries of an agency: as kept, or worked out.</summary>
    public async ValueTask<IReadOnlyList<AgendaEntry>> Of(Guid agency, DateOnly today, Func<Task<IReadOnlyList<AgendaEntry>>> workOut)
    {
        var now = clock.GetUtcNow();
        if (kept.TryGetValue(agency, out var known) && known.Until > now && known.Day == today)
        {
            return known.Entries;
        }

        // Taken before anything is read: what was read before a change is not kept after it.
        var edition = editions.GetValueOrDefault(agency);
        var entries = await workOut();
        if (kept.Count >= mostKept)
        {
            kept.Clear();
        }

        if (editions.GetValueOrDefault(agency) == edition)
        {
            kept[agency] = (entries, today, now + trustedFor);
        }

        return entries;
    }

    /// <summary>Something of the agency was decided: what is kept counts no more.</summary>
    public void Turn(Guid agency)
    {
        editions.AddOrUpdate(agency, 1, (_, edition) => edition + 1);
        kept.TryRemove(agency, out _);
    }
}
