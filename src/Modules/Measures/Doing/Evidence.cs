using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Doing;

/// <summary>A piece of evidence: a kept file or a link.</summary>
internal sealed class Evidence : AgencyRecord
{
    private const int longestLink = 2000;

    private Evidence()
    {
    }

    public FiscalYear Year { get; private init; }

    /// <summary>What was told that it proves; null where it stands for the whole year, as the paper a year was read from.</summary>
    public Guid? ProgressId { get; private init; }

    /// <summary>The kept file; null for a link.</summary>
    public Guid? FileId { get; private init; }

    /// <summary>An address of the web; null for a file.</summary>
    public string? Link { get; private init; }

    public string Caption { get; private init; } = "";

    public DateTimeOffset AddedAt { get; private init; }

    public string By { get; private init; } = "";

    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>A kept file as evidence.</summary>
    public static Evidence Of(FiscalYear year, Guid? progress, Guid file, string caption, Hand hand) =>
        new() { Year = year, ProgressId = progress, FileId = file, Caption = Wording.Of(caption) ?? "", AddedAt = hand.At, By = hand.Name };

    /// <summary>An address of the web as evidence.</summary>
    /// <exception cref="RuleBrokenException">It is no such address.</exception>
    public static Evidence At(FiscalYear year, Guid? progress, string link, string? caption, Hand hand)
    {
        var isAddress = Uri.TryCreate(link.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && link.Length <= longestLink;
        return isAddress
            ? new() { Year = year, ProgressId = progress, Link = address!.AbsoluteUri, Caption = Wording.Of(caption) ?? "", AddedAt = hand.At, By = hand.Name }
            : throw new RuleBrokenException("ลิงก์ใช้ไม่ได้ โปรดคัดลอกทั้งบรรทัดให้ขึ้นต้นด้วย https:// หรือ http://");
    }

    /// <summary>It is no evidence after all; the file stays kept.</summary>
    public void Remove(DateTimeOffset at) => RemovedAt = RemovedAt is null ? at : throw new RuleBrokenException("หลักฐานนี้นำออกไปแล้ว");
}
