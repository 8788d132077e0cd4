using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Circulars;

/// <summary>The line of one person in a circular's register: when it was opened, and when it was acknowledged. Name, position and office are those of the day it was sent.</summary>
internal sealed class Receipt : AgencyRecord
{
    private Receipt()
    {
    }

    public Guid CircularId { get; private init; }

    public Guid PersonId { get; private init; }

    public string Name { get; private init; } = "";

    public string? Position { get; private init; }

    public string? Office { get; private init; }

    /// <summary>When the person opened it first; null for not yet.</summary>
    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>When it was acknowledged; null for not yet.</summary>
    public DateTimeOffset? AcknowledgedAt { get; private set; }

    /// <summary>The day it was acknowledged on paper; null where the person did so on the site, or not yet.</summary>
    public DateOnly? OnPaper { get; private set; }

    /// <summary>Who recorded what was acknowledged on paper; null where the person did so.</summary>
    public string? RecordedBy { get; private set; }

    /// <summary>How often the person was reminded.</summary>
    public int Reminders { get; private set; }

    public DateTimeOffset? RemindedAt { get; private set; }

    public bool IsAcknowledged => AcknowledgedAt is not null;

    public static Receipt Of(Circular circular, Addressee person) =>
        new() { CircularId = circular.Id, PersonId = person.Id, Name = person.Name, Position = person.Position, Office = person.Office };

    /// <summary>The person has read it and says so. A second time changes nothing.</summary>
    public void Acknowledge(Circular circular, DateTimeOffset now)
    {
        circular.MustBeSent();
        ReadAt ??= now;
        AcknowledgedAt ??= now;
    }

    /// <summary>Somebody without an account acknowledged it on paper.</summary>
    /// <param name="circular">What was acknowledged.</param>
    /// <param name="on">The day on the paper, from the day it was sent until today.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">The moment it is recorded.</param>
    public void AcknowledgeOnPaper(Circular circular, DateOnly on, string by, DateTimeOffset now)
    {
        circular.MustBeSent();
        if (IsAcknowledged)
        {
            throw new RuleBrokenException($"{Name} รับทราบไว้แล้ว");
        }

        if (on > ThaiClock.DayOf(now) || on < ThaiClock.DayOf(circular.SentAt!.Value))
        {
            throw new RuleBrokenException("วันที่รับทราบในกระดาษต้องไม่ก่อนวันที่ส่งและไม่เกินวันนี้");
        }

        (AcknowledgedAt, OnPaper, RecordedBy) = (now, on, by);
    }

    /// <summary>The person was reminded.</summary>
    public void Remind(DateTimeOffset now) => (Reminders, RemindedAt) = (Reminders + 1, now);
}
