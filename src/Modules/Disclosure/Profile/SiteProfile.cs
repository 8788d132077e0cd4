using Sujarit.Disclosure.OpenData;
using Sujarit.Disclosure.Writing;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Profile;

/// <summary>What the agency says of itself on its public site, beside its name and place; one row an agency.</summary>
internal sealed class SiteProfile : AgencyRecord, IShownToPublic
{
    public const int LongestMotto = 200;
    public const int LongestAbout = 20_000;
    public const int LongestHours = 500;
    public const int LongestAddress = 500;
    public const int LongestTelephone = 100;
    public const int LongestLicence = 40;

    private SiteProfile()
    {
    }

    /// <summary>คำขวัญหรือวิสัยทัศน์, in a line; null for none.</summary>
    public string? Motto { get; private set; }

    /// <summary>ข้อมูลทั่วไป in Markdown; null for none.</summary>
    public string? About { get; private set; }

    /// <summary><see cref="About"/> as it stands in a page; null for none.</summary>
    public string? AboutHtml => About is { } about ? PageText.Read(about).Html(_ => null, topHeading: 2) : null;

    /// <summary>When the office is open, line by line; null where not told.</summary>
    public string? Hours { get; private set; }

    /// <summary>The address of its mail; null where not told.</summary>
    public string? Mail { get; private set; }

    /// <summary>โทรสาร; null where not told.</summary>
    public string? Fax { get; private set; }

    /// <summary>Where a map of it is shown; null where not told.</summary>
    public string? Map { get; private set; }

    /// <summary>The code of the licence its data is given under; null where it has chosen none.</summary>
    public string? Licence { get; private set; }

    /// <summary>The licence that holds.</summary>
    public Licence ChosenLicence => Licences.Held(Licence);

    public static SiteProfile Begin() => new();

    /// <summary>Says what others may do with the agency's data.</summary>
    /// <exception cref="RuleBrokenException">There is no such licence.</exception>
    public void License(string? code) =>
        Licence = Licences.Of(code)?.Code ?? throw new RuleBrokenException("โปรดเลือกสัญญาอนุญาตจากรายการ");

    /// <summary>Says what the agency is.</summary>
    /// <exception cref="RuleBrokenException">A text is too long, or cannot be shown.</exception>
    public void Introduce(string? motto, string? about)
    {
        var line = ThaiText.Clean(motto ?? "").ReplaceLineEndings(" ").Trim();
        if (line.Length > LongestMotto)
        {
            throw new RuleBrokenException($"คำขวัญหรือวิสัยทัศน์ยาวได้ไม่เกิน {LongestMotto} ตัวอักษร");
        }

        var text = ThaiText.Clean(about ?? "").ReplaceLineEndings("\n").Trim();
        if (text.Length > LongestAbout)
        {
            throw new RuleBrokenException("ข้อมูลทั่วไปยาวเกินไป โปรดย่อ หรือเผยแพร่ส่วนที่ละเอียดเป็นข้อมูลของข้อที่เกี่ยวข้อง");
        }

        if (text.Length > 0)
        {
            // What cannot be shown is refused now.
            _ = PageText.Read(text);
        }

        (Motto, About) = (Told(line), Told(text));
    }

    /// <summary>Says how the agency is reached.</summary>
    /// <exception cref="RuleBrokenException">The map is no address of the web, or the mail none of mail.</exception>
    public void BeReachedAt(string? hours, string? mail, string? fax, string? map)
    {
        if (!string.IsNullOrWhiteSpace(mail) && !WebAddress.IsMail(mail.Trim()))
        {
            throw new RuleBrokenException("โปรดกรอกอีเมลให้ถูกต้อง เช่น saraban@example.go.th");
        }

        Map = string.IsNullOrWhiteSpace(map) ? null : WebAddress.Read(map) ?? throw new RuleBrokenException("โปรดวางที่อยู่ของแผนที่ให้ครบ ขึ้นต้นด้วย https:// หรือ http://");
        (Hours, Mail, Fax) = (Told(ThaiText.Clean(hours ?? "").ReplaceLineEndings("\n")), Told(mail ?? ""), Told(ThaiText.Clean(fax ?? "")));
    }

    private static string? Told(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
