using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Profile;

/// <summary>ช่องทาง: a way the public reaches the agency, or is asked by it. It stands on the site and can be put on a poster.</summary>
internal sealed class Channel : AgencyRecord, IShownToPublic
{
    public const int LongestTitle = 150;
    public const int LongestNote = 500;
    public const int LongestAddress = WebAddress.Longest;

    private Channel()
    {
    }

    public ChannelKind Kind { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>Where it leads on the web; null where it is reached otherwise.</summary>
    public string? Address { get; private set; }

    /// <summary>The number to call; null for none.</summary>
    public string? Telephone { get; private set; }

    /// <summary>What to know about it: hours, who answers, how a reporter is protected. Null for nothing.</summary>
    public string? Note { get; private set; }

    public int Order { get; private set; }

    /// <summary>Whether the public sees it.</summary>
    public bool IsOpen { get; private set; } = true;

    public static Channel Begin(int order) => new() { Order = order };

    /// <summary>Says what it is for and how it is reached.</summary>
    /// <exception cref="RuleBrokenException">It has no title, or no way to be reached.</exception>
    public void Describe(ChannelKind kind, string? title, string? address, string? telephone, string? note)
    {
        var named = ThaiText.Clean(title ?? "").ReplaceLineEndings(" ").Trim();
        if (named.Length is 0 or > LongestTitle)
        {
            throw new RuleBrokenException($"โปรดกรอกชื่อช่องทาง ไม่เกิน {LongestTitle} ตัวอักษร");
        }

        var web = string.IsNullOrWhiteSpace(address) ? null : WebAddress.Read(address) ?? throw new RuleBrokenException("โปรดกรอกที่อยู่เว็บให้ครบ ขึ้นต้นด้วย https:// หรือ http://");
        var call = ThaiText.Clean(telephone ?? "").Trim();
        if (call.Length > 0 && !ThaiDigits.ToArabic(call).Any(char.IsAsciiDigit))
        {
            throw new RuleBrokenException("หมายเลขโทรศัพท์ต้องมีตัวเลข");
        }

        if (web is null && call.Length == 0 && string.IsNullOrWhiteSpace(note))
        {
            throw new RuleBrokenException("โปรดกรอกที่อยู่เว็บ หมายเลขโทรศัพท์ หรือคำอธิบายว่าติดต่อช่องทางนี้ได้อย่างไร อย่างน้อยหนึ่งอย่าง");
        }

        (Kind, Title, Address) = (kind, named, web);
        Telephone = call.Length == 0 ? null : call;
        Note = string.IsNullOrWhiteSpace(note) ? null : ThaiText.Clean(note).ReplaceLineEndings("\n").Trim();
    }

    /// <summary>The public sees it, or sees it no more.</summary>
    public void Open(bool isOpen) => IsOpen = isOpen;

    public void Place(int order) => Order = order;
}
