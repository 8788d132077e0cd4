using Sujarit.Kernel;
using Sujarit.Platform.Data;
using Sujarit.Platform.Notices;

namespace Sujarit.Organizations.Telling;

/// <summary>How a person wants to be told, beside the site, and the account of LINE the person linked.</summary>
internal sealed class NoticeChoice : AgencyRecord
{
    /// <summary>What is so until the person chooses.</summary>
    public const NoticePace UsualMail = NoticePace.Daily;

    /// <summary>What is so until the person chooses; nothing is sent before LINE is linked.</summary>
    public const NoticePace UsualLine = NoticePace.AtOnce;

    public static readonly TimeSpan CodeLasts = TimeSpan.FromMinutes(15);

    private NoticeChoice()
    {
    }

    public Guid PersonId { get; private init; }

    public NoticePace Mail { get; private set; } = UsualMail;

    public NoticePace Line { get; private set; } = UsualLine;

    /// <summary>Whom LINE knows the person as; null while not linked.</summary>
    public string? LineId { get; private set; }

    public DateTimeOffset? LinkedAt { get; private set; }

    /// <summary>Of the code that links the LINE account which sends it; null for none.</summary>
    public string? CodeHash { get; private set; }

    public DateTimeOffset? CodeUntil { get; private set; }

    public static NoticeChoice Of(Guid person) => new() { PersonId = person };

    public void Choose(NoticePace mail, NoticePace line) => (Mail, Line) = (mail, line);

    /// <summary>Whoever sends this code by LINE within a while is this person.</summary>
    public void Offer(string code, DateTimeOffset now) => (CodeHash, CodeUntil) = (LinkCode.Hash(code), now + CodeLasts);

    /// <summary>The code came by LINE. It is spent.</summary>
    public void Link(string lineId, DateTimeOffset now)
    {
        if (CodeUntil is null || CodeUntil <= now)
        {
            throw new RuleBrokenException("รหัสนี้หมดอายุแล้ว โปรดขอรหัสใหม่ที่หน้าวิธีรับการแจ้งเตือน");
        }

        (LineId, LinkedAt, CodeHash, CodeUntil) = (lineId, now, null, null);
    }

    public void Unlink() => (LineId, LinkedAt, CodeHash, CodeUntil) = (null, null, null, null);
}
