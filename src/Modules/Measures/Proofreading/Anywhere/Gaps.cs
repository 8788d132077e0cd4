using System.Text.RegularExpressions;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Proofreading.Anywhere;

/// <summary>What a draft left open: brackets that say what to write, dots in the middle of a sentence. The dotted lines of forms are as they should be.</summary>
internal static partial class Gaps
{
    // A paper with more is a form, to be filled by hand.
    private const int mostDotted = 8;
    private const int context = 24;

    public static IEnumerable<Finding> Read(IReadOnlyList<(string Where, string Text)> texts, Report report)
    {
        // What an item has to show is official wording, and may well say "(ระบุเป็นวัน เดือน ปี)".
        var asked = report.Items.SelectMany(item => item.Elements).Select(ThaiText.Fold).ToHashSet();
        var open = texts.SelectMany(part => Brackets(part.Text).Where(gap => !asked.Any(element => element.Contains(ThaiText.Fold(gap.Value), StringComparison.Ordinal)))
            .Select(gap => Of(part.Where, gap.Value.Trim(), $"“{gap.Value.Trim()}” เป็นที่ว่างที่ยังไม่ได้กรอก โปรดเขียนข้อความจริงแทน")));
        return open.Concat(Dots(texts)).Concat(Fields(report));
    }

    private static IEnumerable<Match> Brackets(string text)
    {
        var plain = Links.Blank(text);
        return Bracket().Matches(plain).Where(gap => !OfForm().IsMatch(plain[Math.Max(0, gap.Index - 16)..gap.Index]) && !DotsAfter().IsMatch(plain[(gap.Index + gap.Length)..]))
            .Concat(Letters().Matches(plain).Where(gap => !IsMasked(plain, gap) && !Numeral().IsMatch(plain[Math.Max(0, gap.Index - 16)..gap.Index])));
    }

    // Identity and telephone numbers are masked on purpose: 3-xxxx-xxxxx-12-3.
    private static bool IsMasked(string text, Match letters)
    {
        var (from, to) = (letters.Index, letters.Index + letters.Length);
        return Mask().IsMatch(text[Math.Max(0, from - 6)..Math.Min(text.Length, to + 6)]);
    }

    private static IEnumerable<Finding> Dots(IReadOnlyList<(string Where, string Text)> texts)
    {
        var dotted = texts.Where(part => !IsForm(part.Text)).SelectMany(part => InSentence().Matches(part.Text).Select(gap => (part.Where, gap.Value))).ToList();
        var lines = texts.Sum(part => Leader().Count(part.Text));
        return lines > Math.Max(mostDotted, 3 * dotted.Count) ? [] : dotted.Select(gap => Of(gap.Where, gap.Value.Trim(), "เว้นที่ว่างไว้กลางประโยค โปรดเติมข้อความหรือตัวเลขให้ครบ"));
    }

    private static bool IsForm(string text) => FormLine().IsMatch(text);

    // In the cells of a report nothing is left to be written by hand.
    private static IEnumerable<Finding> Fields(Report report) =>
        ResultRow.Of(report).SelectMany(row => row.Points.Select(point => (row.Where, row.Name, Point: point, Gap: Leader().Match(point))))
            .Where(field => field.Gap.Success && !InSentence().IsMatch(field.Point))
            .Select(field => Of(field.Where, Around(field.Point, field.Gap), $"ผลของ {field.Name} ยังเว้นที่ว่างไว้ โปรดเติมข้อความหรือตัวเลขให้ครบ"));

    private static Finding Of(string where, string quote, string why) => new(FindingKind.Unfilled, where, quote, why);

    private static string Around(string text, Match gap) =>
        text[Math.Max(0, gap.Index - context)..Math.Min(text.Length, gap.Index + gap.Length + context)].Trim();

    [GeneratedRegex(
        @"\(\s*(?:โปรด|กรุณา)?(?:ระบุ|ใส่|กรอก|เติม|แทรก)[^()\n]{0,120}\)|\(\s*ชื่อ(?:หน่วยงาน|องค์กร|อบต|เทศบาล|โครงการ|กิจกรรม|ส่วนราชการ|จังหวัด|อำเภอ|ตำบล)[^()\n]{0,20}\)|\[[^\[\]\n]{0,10}(?:ชื่อ|ระบุ|ใส่|กรอก|เติม|วันที่|เดือน|ปี|จำนวน|หน่วยงาน|ตำแหน่ง|เลขที่|ที่อยู่|ตำบล|อำเภอ|จังหวัด|โครงการ|เทศบาล|อบต|องค์การ|ข้อความ|รายละเอียด|สถานที่|หมายเลข|…|\.{2,}|_{2,}|[xX]{2,})[^\[\]\n]{0,40}\]|<[ก-๙][^<>\n]{1,60}>|\{\{?[^{}\n]{2,40}\}?\}|«[^«»\n]{1,40}»|(?:โปรด|กรุณา)?(?:ใส่|กรอก|เติม|ระบุ)ชื่อ(?:หน่วยงาน|องค์กร|อบต|เทศบาล|โครงการ|กิจกรรม|ตำบล|อำเภอ|จังหวัด)(?:ของท่าน|ที่นี่|ตรงนี้)?(?=\s|$|[)\]])|(?:ใส่|แทรก|เติม)(?:ข้อความ|วันที่|จำนวน|ตัวเลข|รูป|ภาพ)(?:ที่นี่|ตรงนี้)|คลิกหรือแตะที่นี่เพื่อ[ก-๙]*|Click (?:or tap )?here to enter [a-z]+",
        RegexOptions.None,
        Pattern.Limit
    )]
    private static partial Regex Bracket();

    [GeneratedRegex(@"(?<![A-Za-z])(?:[0-9๐-๙]{1,2})?(?:[xX]{2,}|[xX](?=/[0-9๐-๙]{4}))(?![A-Za-z])", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Letters();

    [GeneratedRegex(@"[0-9๐-๙xX]-[0-9๐-๙xX]*[xX]|[xX][0-9๐-๙xX]*-[0-9๐-๙xX]|[xX]{3,}[0-9๐-๙]{2,}|[0-9๐-๙]{3,}[xX]{3,}", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Mask();

    // The twentieth century, and a size of shirts.
    [GeneratedRegex(@"(?:ศตวรรษที่|บทที่|ภาคที่|เล่มที่|ขนาด|ไซซ์|เบอร์)\s*$", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Numeral();

    [GeneratedRegex(@"(?:อื่น ?ๆ?|เหตุผล|☐[^☐☑]{0,14}|☑[^☐☑]{0,14})\s*$", RegexOptions.None, Pattern.Limit)]
    private static partial Regex OfForm();

    [GeneratedRegex(@"^\s*(?:\.{3,}|…|_{3,})", RegexOptions.None, Pattern.Limit)]
    private static partial Regex DotsAfter();

    [GeneratedRegex(@"\.{5,}|…{2,}|(?:\. ){4,}|_{4,}", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Leader();

    [GeneratedRegex(
        @"(?:จำนวน|เมื่อวันที่|ร้อยละ|คะแนน|เป็นเงิน|งบประมาณ|วงเงิน|โครงการ|กิจกรรม|ทั้งสิ้น|รวม|ได้แก่|ณ|โดย|เทศบาลตำบล|องค์การบริหารส่วนตำบล|ประจำปี(?:งบประมาณ)?(?:\s*พ\.ศ\.)?)\s*(?:\.{5,}|…{2,}|_{4,})\s*[ก-๙][^\n]{0,24}|(?:ให้|แต่งตั้ง|มอบหมาย|ได้แก่|คือ|[0-9๐-๙]\.|^)\s*(?:นายก|ปลัด|นายอำเภอ|นาย|นางสาว|นาง)?\s*(?:\.{5,}|…{2,}|_{4,})\s*(?:เป็น|ดำรงตำแหน่ง|ทำหน้าที่|ปฏิบัติหน้าที่|รับผิดชอบ)[^\n]{0,24}", RegexOptions.Multiline, Pattern.Limit
    )]
    private static partial Regex InSentence();

    // A line to be written on by hand says what is to be written.
    [GeneratedRegex(
        @"(?:ลงชื่อ|ข้าพเจ้า|ชื่อ[-– ]*(?:สกุล|นามสกุล)?|ตำแหน่ง|สังกัด|เลขที่|หมู่ที่|โทร\.?|โทรศัพท์|เบอร์|อายุ|เขียนที่|พยาน|ผู้รับ(?:มอบ|ของ)?|ผู้ให้|ผู้ยืม|ผู้รายงาน|ส่วนราชการ|ความเห็น|(?<!เมื่อ)วันที่|เดือน|พ\.ศ\.|เวลา|อื่น ?ๆ?|ที่)\s*[:.]?\s*(?:\.{3,}|…+|_{3,})", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex FormLine();
}
