using Sujarit.Platform.Data;
using Sujarit.Platform.Jobs;

namespace Sujarit.Disclosure.Monitoring;

/// <summary>When the list of what an agency has watched is made anew.</summary>
internal sealed class WatchRound : AgencyRecord, ILeased
{
    private static readonly TimeSpan every = TimeSpan.FromHours(1);
    private static readonly TimeSpan first = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan lease = TimeSpan.FromMinutes(5);

    private WatchRound()
    {
    }

    public DateTimeOffset DueAt { get; private set; }

    public DateTimeOffset? LeasedUntil { get; private set; }

    /// <summary>When the list was last made; null for not yet.</summary>
    public DateTimeOffset? MadeAt { get; private set; }

    /// <summary>How many addresses did not fit into the list.</summary>
    public int LeftOut { get; private set; }

    /// <summary>The first list of an agency is made within a quarter of an hour, of each at another moment.</summary>
    public static WatchRound Begin(DateTimeOffset now)
    {
        var round = new WatchRound();
        round.DueAt = now + (first * round.Share);
        return round;
    }

    public void Claim(DateTimeOffset now) => LeasedUntil = LeasedUntil > now ? throw new InvalidOperationException("Another watchman has it.") : now + lease;

    /// <summary>The list is made.</summary>
    public void Made(int leftOut, DateTimeOffset now) => (MadeAt, LeftOut, LeasedUntil, DueAt) = (now, leftOut, null, now + (every * (1 + (Share / 5))));

    private double Share => Id.ToByteArray()[^1] / (double)byte.MaxValue;
}
