using Sujarit.Platform.Jobs;

namespace Sujarit.Platform.Notices;

/// <summary>
/// Something to be sent: due at a time, tried again with growing pauses, given up in the end. Whoever sends it has it leased meanwhile, so
/// that of several nodes one sends it, and another does when that one died.
/// </summary>
public abstract class Errand : ILeased
{
    /// <summary>How long a sender has it for itself; longer than any try takes.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(3);

    private static readonly TimeSpan[] pauses = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(12)];

    /// <summary>Ordered by time of making (UUID version 7).</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Counts the changes: of two who take it at once, one does.</summary>
    public int Version { get; private set; }

    public DateTimeOffset MadeAt { get; private protected init; }

    /// <summary>When it is to be tried; null once it is sent or given up.</summary>
    public DateTimeOffset? DueAt { get; private protected set; }

    /// <summary>Until when somebody who sends it has it for themselves.</summary>
    public DateTimeOffset? LeasedUntil { get; private protected set; }

    public int Attempts { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    public DateTimeOffset? GivenUpAt { get; private set; }

    /// <summary>Why the last try failed; null for none that did.</summary>
    public DeliveryFailure? Failure { get; private set; }

    /// <summary>A letter, sealed; null where there is none, and once it is sent or given up.</summary>
    public string? Sealed { get; private protected set; }

    /// <summary>Until when sending it makes sense; null for always.</summary>
    public DateTimeOffset? ExpiresAt { get; private protected init; }

    /// <summary>A sender takes it.</summary>
    public void Claim(DateTimeOffset now)
    {
        if (DueAt is null || DueAt > now || LeasedUntil > now)
        {
            throw new InvalidOperationException("It is not to be sent now.");
        }

        LeasedUntil = now + Lease;
    }

    /// <summary>It is sent.</summary>
    public void Succeed(DateTimeOffset now)
    {
        SentAt = now;
        Close();
    }

    /// <summary>A try failed; it is made again after a pause, unless it was the last.</summary>
    public void Fail(DeliveryFailure failure, DateTimeOffset now)
    {
        Attempts++;
        if (Attempts > pauses.Length)
        {
            GiveUp(failure, now);
            return;
        }

        (Failure, LeasedUntil) = (failure, null);
        var next = now + pauses[Attempts - 1];
        DueAt = ExpiresAt < next ? ExpiresAt : next;
    }

    /// <summary>It is tried no more.</summary>
    public void GiveUp(DeliveryFailure failure, DateTimeOffset now)
    {
        (Failure, GivenUpAt) = (failure, now);
        Close();
    }

    private protected void Begin(DateTimeOffset now) => (DueAt, Attempts, GivenUpAt, Failure) = (now, 0, null, null);

    private void Close() => (DueAt, LeasedUntil, Sealed) = (null, null, null);
}
