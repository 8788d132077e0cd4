using Sujarit.Disclosure.Checking;
using Sujarit.Platform.Fetching;

namespace Sujarit.Disclosure.Monitoring;

/// <summary>What a look at an address says of it.</summary>
/// <param name="IsUp">Whether the public can open it; null where the look tells nothing of that.</param>
/// <param name="Trouble">Why not; null where it can, or nothing is told.</param>
internal sealed record WatchVerdict(bool? IsUp, WatchTrouble? Trouble)
{
    private const int refused = 403;
    private const int hurried = 429;
    private const int firstFault = 500;

    /// <summary>It tells nothing: this machine had no way out, or the site answers people and not programs.</summary>
    public static WatchVerdict Nothing { get; } = new(null, null);

    private static WatchVerdict Good { get; } = new(true, null);

    /// <summary>Whether nothing came back at all, which may be this machine's own doing.</summary>
    public bool MayBeUs => Trouble is WatchTrouble.NoSuchSite or WatchTrouble.Silent or WatchTrouble.Slow;

    /// <summary>What was read of an address says.</summary>
    public static WatchVerdict Of(WatchKind kind, Uri address, LinkReading reading)
    {
        if (reading.Outcome is LinkOutcome.Offline or LinkOutcome.Forbidden || reading.Status == hurried || (reading.Status == refused && kind != WatchKind.Ours))
        {
            return Nothing;
        }

        if (LinkDoors.AsksWhoOneIs(address, reading))
        {
            return new WatchVerdict(false, WatchTrouble.SignIn);
        }

        return reading.Outcome == LinkOutcome.Reached ? Good : LinkDoors.IsShy(address) ? Nothing : new WatchVerdict(false, Why(reading));
    }

    private static WatchTrouble Why(LinkReading reading) =>
        reading.Outcome switch
        {
            LinkOutcome.Unknown => WatchTrouble.NoSuchSite,
            LinkOutcome.Slow => WatchTrouble.Slow,
            LinkOutcome.Untrusted => WatchTrouble.Certificate,
            LinkOutcome.Astray => WatchTrouble.Astray,
            LinkOutcome.Missing => reading.Status >= firstFault ? WatchTrouble.Fault : WatchTrouble.NotThere,
            _ => WatchTrouble.Silent,
        };
}
