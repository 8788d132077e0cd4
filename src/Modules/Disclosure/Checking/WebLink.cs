using Sujarit.Platform.Data;
using Sujarit.Platform.Fetching;
using Sujarit.Platform.Jobs;

namespace Sujarit.Disclosure.Checking;

/// <summary>An address that exhibits lead to, and how it was found last.</summary>
internal sealed class WebLink : AgencyRecord, ILeased
{
    /// <summary>How often looking is tried: what ends the program would otherwise end it every time.</summary>
    public const int MostAttempts = 3;

    private const int refused = 403;
    private const int hurried = 429;
    private const int busy = 503;
    private static readonly TimeSpan lease = TimeSpan.FromMinutes(3);

    private WebLink()
    {
    }

    public string Address { get; private init; } = "";

    public DateTimeOffset DueAt { get; private set; }

    public DateTimeOffset? LeasedUntil { get; private set; }

    public int Attempts { get; private set; }

    public DateTimeOffset? CheckedAt { get; private set; }

    /// <summary>How it was found last; null where it was not looked at yet.</summary>
    public LinkOutcome? Outcome { get; private set; }

    /// <summary>The status of the answer; null where none came.</summary>
    public int? Status { get; private set; }

    /// <summary>Whether it led to the door of another site, or the site asks who one is.</summary>
    public bool NeedsSignIn { get; private set; }

    /// <summary>Whether it leads nowhere. Where nobody could look, or where the site is of this machine's own network, nothing is said.</summary>
    public bool IsBroken => Outcome is not (null or LinkOutcome.Reached or LinkOutcome.Offline or LinkOutcome.Forbidden) && Status is not (refused or hurried or busy) && !LinkDoors.IsShy(new Uri(Address));

    /// <summary>An address that is to be looked at.</summary>
    public static WebLink Of(string address, DateTimeOffset now) => new() { Address = address, DueAt = now };

    /// <summary>Somebody wants it looked at now.</summary>
    public void Ask(DateTimeOffset now) => DueAt = now;

    /// <summary>A reader takes it.</summary>
    public void Claim(DateTimeOffset now) => (LeasedUntil, Attempts) = (now + lease, Attempts + 1);

    /// <summary>It was looked at.</summary>
    public void Take(LinkReading reading, DateTimeOffset now)
    {
        (Outcome, Status, CheckedAt, LeasedUntil, Attempts) = (reading.Outcome, reading.Status, now, null, 0);
        NeedsSignIn = LinkDoors.AsksWhoOneIs(new Uri(Address), reading);
        DueAt = NightWork.After(now, Id);
    }

    /// <summary>This machine has no way out.</summary>
    public void Later(DateTimeOffset at) => (DueAt, LeasedUntil, Attempts) = (at, null, 0);
}
