using System.Text.RegularExpressions;

namespace Sujarit.Measures.Proofreading.Anywhere;

/// <summary>A position that one person holds at a time.</summary>
/// <param name="Key">What tells posts apart, whichever way they are written.</param>
/// <param name="Name">As it is written.</param>
internal sealed partial record Post(string Key, string Name)
{
    /// <summary>The post a text begins with; null where it begins with none, or with that of another agency.</summary>
    /// <param name="text">The text.</param>
    /// <param name="own">The full name of the agency; null where not known.</param>
    public static Post? At(string text, string? own)
    {
        var match = Beginning().Match(text);
        if (!match.Success || Acting().IsMatch(text[..Math.Min(text.Length, match.Length + 60)]))
        {
            return null;
        }

        var tail = match.Groups["tail"].Value;
        if (match.Groups["office"].Success)
        {
            var office = Cut().Replace(match.Groups["office"].Value, "");
            return new Post("ผู้อำนวยการ" + office, "ผู้อำนวยการ" + office);
        }

        // นายกเทศมนตรีตำบลอื่น is nobody of this agency.
        var bare = own is null ? "" : AgencyNames.Parts(own).Name;
        var isOther = tail.Length > 1 && bare.Length > 0 && !tail.StartsWith(bare, StringComparison.Ordinal) && !bare.StartsWith(tail, StringComparison.Ordinal) && !Words().IsMatch(tail);
        var key = match.Groups["chief"].Success ? "นายก" : match.Groups["clerk"].Success ? "ปลัด" : match.Groups["head"].Success ? "หัวหน้าสำนักปลัด" : "ประธานสภา";
        return isOther ? null : new Post(key, match.Groups["post"].Value.Trim());
    }

    [GeneratedRegex(
        @"^\s*(?:ตำแหน่ง\s*:?\s*)?(?<post>(?<chief>นายก\s?(?:องค์การบริหารส่วน(?:ตำบล|จังหวัด)|เทศมนตรี(?:ตำบล|เมือง|นคร)?|อบต\.?|อบจ\.?))|(?<clerk>ปลัด\s?(?:องค์การบริหารส่วน(?:ตำบล|จังหวัด)|เทศบาล(?:ตำบล|เมือง|นคร)?|อบต\.?|อบจ\.?))|(?<head>หัวหน้าสำนัก(?:งาน)?ปลัด(?:เทศบาล|อบต\.?|อบจ\.?|องค์การบริหารส่วน(?:ตำบล|จังหวัด))?)|(?<speaker>ประธานสภา(?:องค์การบริหารส่วน(?:ตำบล|จังหวัด)|เทศบาล(?:ตำบล|เมือง|นคร)?|อบต\.?|อบจ\.?))|(?:ผู้อำนวยการ|ผอ\.)\s?(?<office>กอง[ก-๎]{2,40}))(?<tail>[ก-๎]*)", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Beginning();

    [GeneratedRegex("แทน|รักษาการ|ทำหน้าที่", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Acting();

    [GeneratedRegex("(?:องค์การบริหาร|เทศบาล|อบต|อบจ).*$", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Cut();

    [GeneratedRegex("^(?:ได้|เป็น|และ|กล่าว|ประธาน|ที่|ใน|จึง|มี|ลง|ขอ|แจ้ง|เข้า|พร้อม|โดย|มอบ)", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Words();
}
