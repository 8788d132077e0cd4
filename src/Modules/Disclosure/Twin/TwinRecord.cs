using Sujarit.Disclosure.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Data;
using Sujarit.Platform.Jobs;

namespace Sujarit.Disclosure.Twin;

/// <summary>The copy of an agency's site: when it is to be made next, and how it went last.</summary>
internal sealed class TwinRecord : AgencyRecord, ILeased
{
    /// <summary>How many of the things left out are kept to be shown.</summary>
    public const int MostLeftOut = 100;

    // How often it is tried again in a night before the next one is waited for.
    private const int mostAttempts = 3;
    private static readonly TimeSpan lease = TimeSpan.FromMinutes(20);
    private static readonly TimeSpan pause = TimeSpan.FromMinutes(10);

    private TwinRecord()
    {
    }

    public DateTimeOffset DueAt { get; private set; }

    public DateTimeOffset? LeasedUntil { get; private set; }

    /// <summary>How often it was begun since it went well.</summary>
    public int Attempts { get; private set; }

    /// <summary>When it went well last; null where it never did.</summary>
    public DateTimeOffset? MadeAt { get; private set; }

    public int Pages { get; private set; }

    public int Files { get; private set; }

    /// <summary>How many pages and files were new or changed.</summary>
    public int Written { get; private set; }

    public int Removed { get; private set; }

    public long Bytes { get; private set; }

    /// <summary>How much is not in the copy, or not where its address says.</summary>
    public int LeftOutCount { get; private set; }

    /// <summary>The first of these.</summary>
    public List<TwinLeftOutRow> LeftOut { get; private set; } = [];

    /// <summary>Why it did not go well last; null where it did.</summary>
    public string? Failure { get; private set; }

    public DateTimeOffset? FailedAt { get; private set; }

    /// <summary>A copy is to be made at this time.</summary>
    public static TwinRecord Begin(DateTimeOffset dueAt) => new() { DueAt = dueAt };

    /// <summary>Whether somebody is at work on it.</summary>
    public bool IsMaking(DateTimeOffset now) => LeasedUntil > now;

    /// <summary>Somebody wants it made now.</summary>
    /// <exception cref="RuleBrokenException">It is being made.</exception>
    public void Ask(DateTimeOffset now)
    {
        if (IsMaking(now))
        {
            throw new RuleBrokenException("กำลังทำสำเนาอยู่แล้ว โปรดรอสักครู่ แล้วเปิดหน้านี้ใหม่เพื่อดูผล");
        }

        (DueAt, Attempts) = (now, 0);
    }

    public void Claim(DateTimeOffset now)
    {
        if (IsMaking(now))
        {
            throw new InvalidOperationException("Somebody is at work on it.");
        }

        (LeasedUntil, Attempts) = (now + lease, Attempts + 1);
    }

    /// <summary>It takes longer; whoever makes it keeps it.</summary>
    public void Prolong(DateTimeOffset now) => LeasedUntil = now + lease;

    /// <summary>It is made.</summary>
    public void Finish(TwinReport report, DateTimeOffset now)
    {
        (MadeAt, Pages, Files, Written, Removed, Bytes) = (now, report.Pages, report.Files, report.Written, report.Removed, report.Bytes);
        LeftOutCount = report.LeftOut.Count;
        LeftOut = [.. report.LeftOut.Take(MostLeftOut).Select(left => new TwinLeftOutRow { Address = left.Address, Why = left.Why })];
        (Failure, FailedAt, LeasedUntil, Attempts, DueAt) = (null, null, null, 0, NightWork.After(now, AgencyId));
    }

    /// <summary>It did not go well: it is tried again soon, a few times, then in the next night. What stands in the folder is whole all the same.</summary>
    public void Fail(string why, DateTimeOffset now)
    {
        var isOver = Attempts >= mostAttempts;
        (Failure, FailedAt, LeasedUntil, DueAt) = (why, now, null, isOver ? NightWork.After(now, AgencyId) : now + (pause * Attempts));
        Attempts = isOver ? 0 : Attempts;
    }
}
