using Sujarit.Measures.Doing;
using Sujarit.Platform.Data;
using Sujarit.Platform.Fetching;
using Sujarit.Platform.Jobs;

namespace Sujarit.Measures.Links;

/// <summary>When the link of a piece of evidence is looked at next, and how it was found last.</summary>
internal sealed class LinkWatch : AgencyRecord, ILeased
{
    /// <summary>How often looking is tried: what ends the program would otherwise end it every time.</summary>
    public const int MostAttempts = 3;

    private static readonly TimeSpan lease = TimeSpan.FromMinutes(3);

    private LinkWatch()
    {
    }

    public Guid EvidenceId { get; private init; }

    public Evidence Piece { get; private init; } = null!;

    public DateTimeOffset DueAt { get; private set; }

    /// <summary>When somebody asked to have it looked at now; null once it was, or where nobody did.</summary>
    public DateTimeOffset? AskedAt { get; private set; }

    /// <summary>Until when the reader at work has it for itself.</summary>
    public DateTimeOffset? LeasedUntil { get; private set; }

    public int Attempts { get; private set; }

    public DateTimeOffset? CheckedAt { get; private set; }

    /// <summary>How it was found last; null where it was not looked at yet.</summary>
    public LinkOutcome? Outcome { get; private set; }

    /// <summary>Whether it is about to be looked at.</summary>
    public bool IsWaiting => AskedAt is not null;

    /// <summary>Watches over the link of a piece, from the next night on.</summary>
    public static LinkWatch Over(Evidence piece, DateTimeOffset now)
    {
        var watch = new LinkWatch { EvidenceId = piece.Id, Piece = piece };
        watch.DueAt = NightWork.After(now, watch.Id);
        return watch;
    }

    /// <summary>Somebody wants it looked at now. Where it is about to be, nothing changes.</summary>
    public void Ask(DateTimeOffset now)
    {
        if (AskedAt is null)
        {
            (AskedAt, DueAt) = (now, now);
        }
    }

    /// <summary>A reader takes it, for itself until the lease ends.</summary>
    public void Claim(DateTimeOffset now) =>
        (LeasedUntil, Attempts) = LeasedUntil > now ? throw new InvalidOperationException("Another reader has it.") : (now + lease, Attempts + 1);

    /// <summary>It was looked at.</summary>
    public void Take(LinkOutcome outcome, DateTimeOffset now)
    {
        (Outcome, CheckedAt, LeasedUntil, Attempts, AskedAt) = (outcome, now, null, 0, null);
        DueAt = NightWork.After(now, Id);
    }
}
