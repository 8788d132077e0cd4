using System.Text.RegularExpressions;
using Sujarit.Kernel;

namespace Sujarit.Disclosure.News.Spoken;

/// <summary>Short forms an office writes, and how they are read out.</summary>
internal static partial class Abbreviations
{
    private static readonly Dictionary<string, string> meanings = new(AgencyKind.All.Select(kind => KeyValuePair.Create(kind.Abbreviation, kind.Name)))
    {
        ["ส.อบต."] = "สมาชิกสภา" + AgencyKind.Subdistrict.Name,
        ["อบต"] = AgencyKind.Subdistrict.Name,
        ["อบจ"] = AgencyKind.Provincial.Name,
        ["กทม."] = "กรุงเทพมหานคร",
        ["กรุงเทพฯ"] = "กรุงเทพมหานคร",
        ["รพ.สต."] = "โรงพยาบาลส่งเสริมสุขภาพตำบล",
        ["รพ."] = "โรงพยาบาล",
        ["รร."] = "โรงเรียน",
        ["ร.ร."] = "โรงเรียน",
        ["ศพด."] = "ศูนย์พัฒนาเด็กเล็ก",
        ["สภ."] = "สถานีตำรวจภูธร",
        ["อสม."] = "อาสาสมัครสาธารณสุขประจำหมู่บ้าน",
        ["อสม"] = "อาสาสมัครสาธารณสุขประจำหมู่บ้าน",
        ["อปพร."] = "อาสาสมัครป้องกันภัยฝ่ายพลเรือน",
        ["ผญบ."] = "ผู้ใหญ่บ้าน",
        ["ผอ."] = "ผู้อำนวยการ",
        ["ป.ป.ช."] = "คณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ",
        ["สตง."] = "สำนักงานการตรวจเงินแผ่นดิน",
        ["พ.ร.บ."] = "พระราชบัญญัติ",
        ["พ.ศ."] = "พุทธศักราช",
        ["ค.ศ."] = "คริสต์ศักราช",
        ["โทร."] = "โทรศัพท์",
        ["ตร.ม."] = "ตารางเมตร",
        ["กม."] = "กิโลเมตร",
        ["ซม."] = "เซนติเมตร",
        ["กก."] = "กิโลกรัม",
        ["ชม."] = "ชั่วโมง",
        ["น."] = "นาฬิกา",
        ["ต."] = "ตำบล",
        ["อ."] = "อำเภอ",
        ["จ."] = "จังหวัด",
        ["ถ."] = "ถนน",
        ["ซ."] = "ซอย",
        ["ฯลฯ"] = "และอื่น ๆ",
        ["ม.ค."] = "มกราคม",
        ["ก.พ."] = "กุมภาพันธ์",
        ["มี.ค."] = "มีนาคม",
        ["เม.ย."] = "เมษายน",
        ["พ.ค."] = "พฤษภาคม",
        ["มิ.ย."] = "มิถุนายน",
        ["ก.ค."] = "กรกฎาคม",
        ["ส.ค."] = "สิงหาคม",
        ["ก.ย."] = "กันยายน",
        ["ต.ค."] = "ตุลาคม",
        ["พ.ย."] = "พฤศจิกายน",
        ["ธ.ค."] = "ธันวาคม",
    };

    // The longest first: รพ.สต. begins with รพ.
    private static readonly Regex known = new(
        $"(?<![ก-๎.])(?:{string.Join('|', meanings.Keys.OrderByDescending(key => key.Length).Select(key => Regex.Escape(key) + (key[^1] is '.' or 'ฯ' ? "" : "(?![ก-๎.])")))})",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(2)
    );

    /// <summary>The text with its short forms said in full.</summary>
    public static string Of(string text) => known.Replace(text, found => meanings[found.Value]);

    /// <summary>The text with villages said in full; their numbers are still digits.</summary>
    public static string Villages(string text) => Village().Replace(text, "หมู่ที่ ");

    [GeneratedRegex(@"(?:(?<![ก-๎.])ม\. ?|หมู่ ?)(?=\d)", RegexOptions.None, 2000)]
    private static partial Regex Village();
}
