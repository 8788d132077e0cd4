using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Platform.Notices;

/// <summary>What a person of an agency is sent by a channel: a notice, or a letter that brings a link.</summary>
public sealed class Delivery : Errand, IOfAgency
{
    private Delivery()
    {
    }

    public Guid AgencyId { get; private set; }

    public Guid PersonId { get; private init; }

    public NoticeChannel Channel { get; private init; }

    /// <summary>The notice; null for a letter.</summary>
    public Guid? NoticeId { get; private init; }

    /// <summary>Whether it goes with the others of its day.</summary>
    public bool IsForDigest { get; private set; }

    /// <summary>Tries it again from the beginning.</summary>
    /// <exception cref="RuleBrokenException">It was not given up, or its letter is there no more.</exception>
    public void Retry(DateTimeOffset now)
    {
        if (GivenUpAt is null)
        {
            throw new RuleBrokenException("การแจ้งเตือนนี้ส่งแล้วหรือกำลังรอส่งอยู่");
        }

        if (NoticeId is null)
        {
            throw new RuleBrokenException("จดหมายนี้ส่งซ้ำไม่ได้ เพราะระบบไม่เก็บลิงก์ไว้ โปรดออกคำเชิญใหม่ที่หน้าบุคคล");
        }

        Begin(now);
    }

    internal static Delivery Of(Notice notice, NoticeChannel channel) =>
        new() { PersonId = notice.PersonId, Channel = channel, NoticeId = notice.Id, MadeAt = notice.At, DueAt = notice.At };

    internal static Delivery OfLetter(Guid person, string letter, DateTimeOffset expiresAt, DateTimeOffset now) =>
        new() { PersonId = person, Channel = NoticeChannel.Mail, Sealed = letter, ExpiresAt = expiresAt, MadeAt = now, DueAt = now };

    /// <summary>It goes with the others that are due then.</summary>
    internal void WaitFor(DateTimeOffset digest) => (IsForDigest, DueAt, LeasedUntil) = (true, digest, null);
}
