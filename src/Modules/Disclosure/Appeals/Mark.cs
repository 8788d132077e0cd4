using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Appeals;

/// <summary>
/// What the assessors said of an item beside the score they gave it, and whether the agency accepts that. The score itself stands in the year's
/// result and nowhere else; see docs/decisions/0026.
/// </summary>
internal sealed class Mark : AgencyRecord
{
    public const int LongestComment = 4_000;

    private Mark()
    {
    }

    public FiscalYear Assessment { get; private init; }

    /// <summary>The code of the item, as the rulebook writes it.</summary>
    public string Item { get; private init; } = "";

    /// <summary>What the score was given for, in the words of the assessors; null where they say nothing.</summary>
    public string? Comment { get; private set; }

    /// <summary>The day somebody of the agency saw it; null where not said.</summary>
    public DateOnly? SeenOn { get; private set; }

    /// <summary>When the agency said that it accepts the score; null where it did not.</summary>
    public DateTimeOffset? AcceptedAt { get; private set; }

    public string? AcceptedBy { get; private set; }

    /// <summary>A mark of which nothing is said yet.</summary>
    public static Mark Of(FiscalYear assessment, string item) => new() { Assessment = assessment, Item = item };

    /// <summary>Says what the assessors said.</summary>
    /// <exception cref="RuleBrokenException">It is too long, or of a day to come.</exception>
    public void Note(string? comment, DateOnly? seenOn, DateOnly today)
    {
        var said = ThaiText.Clean(comment ?? "").Trim();
        if (said.Length > LongestComment)
        {
            throw new RuleBrokenException($"ความเห็นของผู้ประเมินยาวเกินไป โปรดย่อให้ไม่เกิน {LongestComment:N0} ตัวอักษร");
        }

        if (seenOn > today)
        {
            throw new RuleBrokenException("วันที่เห็นคะแนนต้องไม่เกินวันนี้");
        }

        (Comment, SeenOn) = (said.Length == 0 ? null : said, seenOn ?? SeenOn);
    }

    /// <summary>The agency does not contest it: said, and not only left undone.</summary>
    /// <param name="contention">What the agency holds against the score; null for nothing.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="at">Now.</param>
    /// <exception cref="RuleBrokenException">It is accepted already, or contested.</exception>
    public void Accept(Contention? contention, string by, DateTimeOffset at)
    {
        if (contention is { IsInForce: true })
        {
            throw new RuleBrokenException("ข้อนี้มีคำชี้แจงอยู่ โปรดถอนคำชี้แจงก่อน แล้วจึงยอมรับคะแนน");
        }

        if (AcceptedAt is not null)
        {
            throw new RuleBrokenException("ข้อนี้ยอมรับคะแนนไว้แล้ว หากต้องการเปลี่ยน ให้ยกเลิกการยอมรับ");
        }

        (AcceptedAt, AcceptedBy) = (at, by);
    }

    /// <summary>What was accepted is open again.</summary>
    /// <exception cref="RuleBrokenException">It was not accepted.</exception>
    public void Reconsider()
    {
        if (AcceptedAt is null)
        {
            throw new RuleBrokenException("ข้อนี้ยังไม่ได้ยอมรับคะแนน จึงไม่มีสิ่งใดให้ยกเลิก");
        }

        Open();
    }

    /// <summary>It is contested, or is another mark: what was accepted before counts no more.</summary>
    public void Open() => (AcceptedAt, AcceptedBy) = (null, null);
}
