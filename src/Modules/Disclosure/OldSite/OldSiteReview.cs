using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Checking;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.Items;
using Sujarit.Kernel.Thai;

namespace Sujarit.Disclosure.OldSite;

/// <summary>What people should know of the links before they take them. It reads what is there and asks nothing.</summary>
internal sealed class OldSiteReview
{
    private const int many = 3;
    private static readonly string[] shorteners = ["bit.ly", "tinyurl.com", "goo.gl", "t.ly", "cutt.ly", "shorturl.at", "shorturl.asia", "is.gd", "ow.ly", "rebrand.ly", "t.co", "lin.ee"];
    private static readonly string[] stores = ["drive.google.com", "docs.google.com", "dropbox.com", "1drv.ms", "onedrive.live.com", "sharepoint.com", "mediafire.com", "icloud.com", "4shared.com"];
    private static readonly string[] networks = ["facebook.com", "fb.me", "fb.watch", "line.me", "tiktok.com", "instagram.com", "twitter.com", "x.com", "youtube.com", "youtu.be"];
    private static readonly Dictionary<string, FileText> noTexts = [];

    private readonly Rulebook book;
    private readonly Func<Item, bool> isMade;
    private readonly IReadOnlyDictionary<string, IReadOnlySet<string>> known;
    private readonly Dictionary<string, List<OldSiteLink>> chosen;

    /// <summary>Knows all links of an import, so that what repeats is seen.</summary>
    /// <param name="links">All links of the import.</param>
    /// <param name="book">The rulebook of the assessment.</param>
    /// <param name="isMade">Whether another module makes an item ready.</param>
    /// <param name="known">The items each address answers already.</param>
    public OldSiteReview(IEnumerable<OldSiteLink> links, Rulebook book, Func<Item, bool> isMade, IReadOnlyDictionary<string, IReadOnlySet<string>> known)
    {
        (this.book, this.isMade, this.known) = (book, isMade, known);
        chosen = links.Where(link => link.CanBeTaken && link.Aside is null && link.Item is not null).GroupBy(link => link.Address).ToDictionary(group => group.Key, group => group.ToList());
    }

    /// <summary>What is found of a link, in Thai, the gravest first.</summary>
    public IReadOnlyList<string> Of(OldSiteLink link) => link.CanBeTaken ? [.. OfItem(link), .. Repeated(link), .. OfAddress(new Uri(link.Address)), .. Checked(link)] : [];

    private IEnumerable<string> OfItem(OldSiteLink link)
    {
        if (link.Item is not { } code || book.Item(code) is not { } item)
        {
            yield break;
        }

        if (isMade(item))
        {
            yield return "ข้อนี้ระบบจัดทำและเผยแพร่จากงานของหน่วยงาน ไม่ต้องใช้ลิงก์";
        }
        else if (item.Elements.Count == 0)
        {
            yield return "หลักเกณฑ์ที่มียังไม่บอกองค์ประกอบของข้อนี้ จึงยังนำเข้าไม่ได้";
        }

        if (known.GetValueOrDefault(link.Address)?.Contains(code) == true)
        {
            yield return "มีลิงก์นี้ในข้อนี้แล้ว จะไม่นำเข้าซ้ำ";
        }
    }

    private IEnumerable<string> Repeated(OldSiteLink link)
    {
        var same = chosen.GetValueOrDefault(link.Address, []);
        if (same.Exists(other => other.Key < link.Key && other.Item == link.Item))
        {
            yield return "ซ้ำกับลิงก์ก่อนหน้าของข้อเดียวกัน";
        }

        if (same.Select(other => other.Item).Distinct().Count() is >= many and var count)
        {
            yield return $"ลิงก์เดียวกันใช้กับ {count} ข้อ ผู้ตรวจประเมินอาจหาข้อมูลของแต่ละข้อไม่พบ โปรดใช้ลิงก์ตรงของแต่ละข้อ";
        }
    }

    private static IEnumerable<string> OfAddress(Uri address)
    {
        if (address.Scheme == Uri.UriSchemeHttp)
        {
            yield return "ไม่เข้ารหัส (http) เบราว์เซอร์อาจเตือนว่าไม่ปลอดภัย";
        }

        if (IsAt(address, shorteners))
        {
            yield return "เป็นลิงก์ย่อ อาจหมดอายุ โปรดใช้ที่อยู่เต็ม";
        }

        if (IsAt(address, stores))
        {
            yield return "อยู่ในที่ฝากไฟล์ อาจต้องเข้าสู่ระบบหรือถูกลบ โปรดเปิดให้ทุกคนเข้าถึง หรือแนบไฟล์ไว้ที่นี่แทน";
        }

        if (IsAt(address, networks))
        {
            yield return "เป็นสื่อสังคมออนไลน์ ผู้ตรวจประเมินอาจเปิดไม่ได้หากไม่เป็นสมาชิก";
        }
    }

    /// <summary>What the check of every exhibit would say.</summary>
    private IEnumerable<string> Checked(OldSiteLink link)
    {
        if (link.Item is not { } code || book.Item(code) is not { Elements.Count: > 0 } item || Draft(link) is not { } exhibit)
        {
            return [];
        }

        var served = new Served(exhibit, [1], []);
        return new ExhibitCheck(new CheckGround(new ItemContent(book.Year, item, [served]), book.Checks), new CheckedExhibit(served, noTexts)).Run().Select(finding => finding.Quote.Length > 0 ? $"{finding.Why} (พบ “{finding.Quote}”)" : finding.Why);
    }

    private static Exhibit? Draft(OldSiteLink link)
    {
        // A title that was emptied is told by the form.
        if (ThaiText.Clean(link.Title).Trim().Length is 0 or > Exhibit.LongestTitle)
        {
            return null;
        }

        return OldSiteFiling.Made(link, null);
    }

    private static bool IsAt(Uri address, string[] hosts) =>
        Array.Exists(hosts, host => address.Host.Equals(host, StringComparison.OrdinalIgnoreCase) || address.Host.EndsWith("." + host, StringComparison.OrdinalIgnoreCase));
}
