using System.Collections.Concurrent;
using Sujarit.Platform.Access;

namespace Sujarit.Platform.Data;

/// <summary>
/// What was worked out last for each agency from its rows, for pages that are opened all day and have no query to spend. What is saved here is known at
/// once by a <see cref="TurnWatch"/>; what another node saves, within half a minute.
/// </summary>
/// <typeparam name="TValue">What is worked out.</typeparam>
/// <param name="clock">The site's clock.</param>
public sealed class AgencyKeep<TValue>(TimeProvider clock)
{
    // Some kilobytes for each agency of the country, and as many again.
    private const int mostKept = 20_000;

    private static readonly TimeSpan trustedFor = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<Guid, (TValue Value, long Edition, DateTimeOffset Until)> kept = new();
    private readonly AgencyEditions editions = new();

    /// <summary>The value of an agency: as kept, or worked out.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="workOut">Works it out.</param>
    /// <param name="isStillSo">Whether what was trusted long enough still holds, by a question cheaper than working it out; without one it is worked out again.</param>
    public async ValueTask<TValue> Of(Guid agency, Func<Task<TValue>> workOut, Func<TValue, Task<bool>>? isStillSo = null)
    {
        var now = clock.GetUtcNow();
        var edition = editions[agency];
        var isKept = kept.TryGetValue(agency, out var known) && known.Edition == edition;
        if (isKept && known.Until > now)
        {
            return known.Value;
        }

        var value = isKept && isStillSo is not null && await isStillSo(known.Value) ? known.Value : await workOut();
        if (kept.Count >= mostKept)
        {
            kept.Clear();
        }

        kept[agency] = (value, edition, now + trustedFor);
        return value;
    }

    /// <summary>A row that the value follows from is another from now on.</summary>
    /// <param name="agency">A row of this agency; null where it may be one of any.</param>
    public void Turn(AgencyCard? agency) => editions.Turn(agency);
}
