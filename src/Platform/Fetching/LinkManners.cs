namespace Sujarit.Platform.Fetching;

/// <summary>How a job that looks at links keeps its manners: a pause after each, so many a day, and quiet while the machine has no way out.</summary>
/// <param name="clock">The site's clock.</param>
/// <param name="mostADay">The most links that are looked at a day.</param>
/// <param name="quiet">How long nothing is asked after this machine was found to have no way out; half an hour unless told.</param>
public sealed class LinkManners(TimeProvider clock, int mostADay = LinkManners.UsualMost, TimeSpan? quiet = null)
{
    /// <summary>The most links a day, unless told.</summary>
    public const int UsualMost = 3000;

    private static readonly TimeSpan courtesy = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan usualQuiet = TimeSpan.FromMinutes(30);
    private DateTimeOffset quietUntil;
    private DateTimeOffset dayEnds;
    private int lookedAt;
    private bool hasAsked;

    /// <summary>Whether a link may be looked at that nobody waits for.</summary>
    public bool IsFree
    {
        get
        {
            var now = clock.GetUtcNow();
            if (now >= dayEnds)
            {
                (dayEnds, lookedAt) = (now.AddDays(1), 0);
            }

            return now >= quietUntil && lookedAt < mostADay;
        }
    }

    /// <summary>A link was looked at.</summary>
    public void Asked(LinkOutcome outcome)
    {
        lookedAt++;
        hasAsked = true;
        if (outcome == LinkOutcome.Offline)
        {
            // It says something of this machine and nothing of the link.
            quietUntil = clock.GetUtcNow() + (quiet ?? usualQuiet);
        }
    }

    /// <summary>Pauses, where a site was asked since the last pause.</summary>
    public Task Pause(CancellationToken cancel)
    {
        var isDue = hasAsked;
        hasAsked = false;
        return isDue ? Task.Delay(courtesy, clock, cancel) : Task.CompletedTask;
    }
}
