using System.Net.Mail;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Data;
using Sujarit.Platform.Jobs;

namespace Sujarit.Disclosure.Sealing;

/// <summary>ผู้รับค่าราก: who is sent the root of the log, so that nobody here can write the past anew unnoticed.</summary>
internal sealed class SealReceiver : AgencyRecord, ILeased
{
    public const int LongestName = 150;
    public const int LongestMail = 254;
    public const int Most = 10;

    private const int earliest = 7;
    private static readonly TimeSpan lease = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan[] pauses = [TimeSpan.FromMinutes(10), TimeSpan.FromHours(1), TimeSpan.FromHours(6)];

    private SealReceiver()
    {
    }

    public string Name { get; private set; } = "";

    public string Mail { get; private set; } = "";

    public SealCadence Cadence { get; private set; }

    /// <summary>Whether it is sent at all.</summary>
    public bool IsOn { get; private set; } = true;

    /// <summary>When it is looked at next; null while it is off.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    public DateTimeOffset? LeasedUntil { get; private set; }

    /// <summary>How many seals the log had that was sent last; 0 for none yet.</summary>
    public long SentSize { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>When the last try failed; null where it did not.</summary>
    public DateTimeOffset? FailedAt { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>Begins to send.</summary>
    public static SealReceiver Of(string? name, string? mail, SealCadence cadence, bool isOn, DateTimeOffset now)
    {
        var receiver = new SealReceiver();
        receiver.Describe(name, mail, cadence, isOn, now);
        return receiver;
    }

    /// <summary>Says who is sent it and when.</summary>
    /// <exception cref="RuleBrokenException">The name or the address is missing or is none.</exception>
    public void Describe(string? name, string? mail, SealCadence cadence, bool isOn, DateTimeOffset now)
    {
        var named = ThaiText.Clean(name ?? "").ReplaceLineEndings(" ").Trim();
        var address = (mail ?? "").Trim();
        if (named.Length is 0 or > LongestName)
        {
            throw new RuleBrokenException($"โปรดกรอกชื่อหน่วยงานหรือผู้รับ ไม่เกิน {LongestName} ตัวอักษร");
        }

        if (address.Length is 0 or > LongestMail || !MailAddress.TryCreate(address, out var read) || read.Address != address || !address.All(char.IsAscii))
        {
            throw new RuleBrokenException("โปรดกรอกอีเมลหนึ่งที่อยู่ เช่น ita@example.go.th");
        }

        (Name, Mail, Cadence, IsOn) = (named, address, cadence, isOn);
        (DueAt, Attempts, LeasedUntil) = (isOn ? Next(now) : null, 0, null);
    }

    /// <summary>Sends what there is as soon as possible.</summary>
    /// <exception cref="RuleBrokenException">It is switched off.</exception>
    public void Hurry(DateTimeOffset now)
    {
        if (!IsOn)
        {
            throw new RuleBrokenException("ขณะนี้หยุดส่งค่ารากให้ผู้รับรายนี้ โปรดเลือก “ส่งค่าราก” ในหน้าของผู้รับก่อน");
        }

        (DueAt, Attempts, LeasedUntil, SentSize) = (now, 0, null, 0);
    }

    public void Claim(DateTimeOffset now)
    {
        if (DueAt is null || DueAt > now)
        {
            throw new InvalidOperationException("It is not to be sent now.");
        }

        LeasedUntil = now + lease;
    }

    /// <summary>Whether there is something that was not sent yet. Each month it is sent again all the same.</summary>
    public bool Wants(long size) => size > 0 && (Cadence == SealCadence.EachMonth || size > SentSize);

    public void Sent(long size, DateTimeOffset now)
    {
        (SentSize, SentAt, FailedAt, Attempts) = (size, now, null, 0);
        Wait(now);
    }

    /// <summary>Nothing was to be sent.</summary>
    public void Wait(DateTimeOffset now) => (DueAt, LeasedUntil) = (IsOn ? Next(now) : null, null);

    /// <summary>It could not be sent; it is tried again soon, and in the end next time.</summary>
    public void Fail(DateTimeOffset now)
    {
        (FailedAt, LeasedUntil) = (now, null);
        (DueAt, Attempts) = Attempts < pauses.Length ? (now + pauses[Attempts], Attempts + 1) : (Next(now), 0);
    }

    // In the morning, when people are up.
    private DateTimeOffset Next(DateTimeOffset now)
    {
        var today = ThaiClock.DayOf(now);
        var day = Cadence == SealCadence.EachDay ? today.AddDays(1) : new DateOnly(today.Year, today.Month, 1).AddMonths(1);
        return ThaiClock.Begin(day).AddHours(earliest);
    }
}
