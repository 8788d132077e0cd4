using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Monitoring;

/// <summary>An address that the office has watched besides those that follow from what is published.</summary>
internal sealed class AddedAddress : AgencyRecord
{
    public const int LongestTitle = 200;
    public const int LongestReason = 500;

    private AddedAddress()
    {
    }

    public string Title { get; private set; } = "";

    public string Address { get; private set; } = "";

    /// <summary>Why it is watched.</summary>
    public string Reason { get; private set; } = "";

    public string AddedBy { get; private init; } = "";

    public DateTimeOffset AddedAt { get; private init; }

    public static AddedAddress Of(string? title, string? address, string? reason, string by, DateTimeOffset at)
    {
        var added = new AddedAddress { AddedBy = by, AddedAt = at };
        added.Describe(title, address, reason);
        return added;
    }

    /// <summary>Says what it is, where, and why it is watched.</summary>
    /// <exception cref="RuleBrokenException">Something is missing, or it is no address of the web.</exception>
    public void Describe(string? title, string? address, string? reason)
    {
        var named = ThaiText.Clean(title ?? "").ReplaceLineEndings(" ").Trim();
        if (named.Length is 0 or > LongestTitle)
        {
            throw new RuleBrokenException($"โปรดกรอกชื่อของที่อยู่ ไม่เกิน {LongestTitle} ตัวอักษร");
        }

        var said = ThaiText.Clean(reason ?? "").ReplaceLineEndings(" ").Trim();
        if (said.Length is 0 or > LongestReason)
        {
            throw new RuleBrokenException($"โปรดบอกเหตุผลที่เฝ้าดู ไม่เกิน {LongestReason} ตัวอักษร");
        }

        var web = WebAddress.Of(address) ?? throw new RuleBrokenException("โปรดกรอกที่อยู่เว็บให้ครบ ขึ้นต้นด้วย https:// หรือ http://");
        (Title, Address, Reason) = (named, WatchList.Plain(web), said);
    }
}
