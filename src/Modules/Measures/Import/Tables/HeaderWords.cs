using System.Text.RegularExpressions;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Import.Tables;

/// <summary>The words offices head their columns with, in the many ways they write them.</summary>
internal static partial class HeaderWords
{
    /// <summary>What a column under this heading holds.</summary>
    public static Column ColumnOf(string heading)
    {
        var folded = Fold(heading);
        if (folded.Length == 0)
        {
            return Column.Unknown;
        }

        if (StatusMark.OfHeading(folded) is { } status)
        {
            return status switch
            {
                ProgressStatus.Done => Column.TickDone,
                ProgressStatus.InProgress => Column.TickInProgress,
                _ => Column.TickNotStarted,
            };
        }

        return rules.FirstOrDefault(rule => rule.Words.IsMatch(folded)).Column;
    }

    /// <summary>Whether the text consists of heading words and little else, so that a measure called มาตรการ… is not taken for a heading.</summary>
    public static bool IsHeading(string text)
    {
        var folded = Fold(text);
        if (folded.Length is 0 or > 90 || ColumnOf(text) == Column.Unknown)
        {
            return false;
        }

        var residue = Vocabulary().Replace(folded, "").Length;
        return residue <= 2 || residue * 5 <= folded.Length;
    }

    private static string Fold(string text) =>
        string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character is not ('*' or '.' or ':' or '"' or '“' or '”')));

    // The order decides: "สรุปผลการดำเนินการตามมาตรการ" is a summary although it names the measure.
    private static readonly (Regex Words, Column Column)[] rules =
    [
        (OutcomeWords(), Column.Outcomes),
        (RecommendationWords(), Column.Recommendations),
        (MonitoringWords(), Column.Monitoring),
        (PeriodWords(), Column.Period),
        (OwnerWords(), Column.Owners),
        (ElementWords(), Column.Elements),
        (GuidanceWords(), Column.Guidance),
        (ProgressWords(), Column.Progress),
        (SummaryWords(), Column.Summary),
        (StepWords(), Column.Steps),
        (ToolScoreWords(), Column.ToolScore),
        (ToolWords(), Column.Tool),
        (IndicatorWords(), Column.Indicator),
        (ScoreWords(), Column.Score),
        (TitleWords(), Column.Title),
        (ItemWords(), Column.ItemTitle),
        (NumberWords(), Column.Number),
        (TickWords(), Column.Ticks),
    ];

    [GeneratedRegex("ผลลัพธ์|ความสำเร็จ|ผลสัมฤทธิ์|ผลที่ได้รับ|ผลที่เกิดขึ้น", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex OutcomeWords();

    [GeneratedRegex("ข้อเสนอแนะ|ข้อเสนอ$", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex RecommendationWords();

    [GeneratedRegex("กำกับติดตาม|กำกับ.*ติดตาม|ติดตามผล|การติดตาม|การกำกับ", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex MonitoringWords();

    [GeneratedRegex("ระยะเวลา|กำหนดเวลา|ห้วงเวลา|ช่วงเวลา|กรอบเวลา|กำหนดการ|กำหนดแล้วเสร็จ|^เวลา", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex PeriodWords();

    [GeneratedRegex("ผู้รับผิดชอบ|รับผิดชอบ|ผู้ดำเนินการ|เจ้าภาพ|ผู้เกี่ยวข้อง", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex OwnerWords();

    [GeneratedRegex("องค์ประกอบ|สิ่งที่ต้องเปิดเผย|รายละเอียดข้อมูล|รายละเอียดที่ต้อง", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex ElementWords();

    [GeneratedRegex("แนวทาง.*(?:ยกระดับ|พัฒนา|ปรับปรุง|แก้ไข)|การยกระดับ|ข้อปฏิบัติเพื่อยกระดับ", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex GuidanceWords();

    [GeneratedRegex("ความก้าวหน้า|ความคืบหน้า|สถานะ", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex ProgressWords();

    [GeneratedRegex("สรุปผล|ผลการดำเนิน|ผลการปฏิบัติ|ผลดำเนินการ|ผลการทำงาน|รายงานผล|สิ่งที่(?:ได้)?ดำเนินการ", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex SummaryWords();

    [GeneratedRegex("วิธี|ขั้นตอน|การปฏิบัติ$|รายละเอียดการดำเนิน|แนวทาง(?:การ|ใน)*(?:ดำเนิน|ปฏิบัติ)", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex StepWords();

    [GeneratedRegex("คะแนน.*(?:เครื่องมือ|แบบวัด)|(?:เครื่องมือ|แบบวัด).*คะแนน", RegexOptions.None, Pattern.Limit)]
    private static partial Regex ToolScoreWords();

    [GeneratedRegex("^(?:เครื่องมือ|แบบวัด|แบบตรวจ)(?:การ)?(?:ประเมิน)?$", RegexOptions.None, Pattern.Limit)]
    private static partial Regex ToolWords();

    [GeneratedRegex("ตัวชี้วัด|ประเด็นการประเมิน|เครื่องมือ|แบบวัด", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex IndicatorWords();

    [GeneratedRegex("คะแนน|ร้อยละ", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex ScoreWords();

    [GeneratedRegex("มาตรการ|กิจกรรม|โครงการ|แนวทาง", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex TitleWords();

    [GeneratedRegex("ข้อมูล|รายการ|รายละเอียด|ประเด็น|เรื่อง", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex ItemWords();

    [GeneratedRegex("^(?:ลำดับ(?:ที่)?|อันดับ|ที่|ข้อ(?:ที่)?|รหัส|เลขที่|[Nn][Oo])$", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex NumberWords();

    [GeneratedRegex("^(?:การดำเนินการ|การดำเนินงาน|ผล)$", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex TickWords();

    [GeneratedRegex(
        "สรุป|ผลลัพธ์|ผลสัมฤทธิ์|รายงาน|ผล|ความสำเร็จ|สำเร็จ|ข้อเสนอแนะ|ข้อเสนอ|กำกับ|ติดตาม|ระยะเวลา|กำหนด|ห้วง|ช่วง|กรอบ|เวลา|ผู้รับผิดชอบ|รับผิดชอบ|ผู้|หน่วยงาน|ส่วนราชการ|ส่วนงาน|กอง|เจ้าภาพ|เกี่ยวข้อง|องค์ประกอบ|ด้าน|ข้อมูล|รายละเอียด|รายการ|แนวทาง|ยกระดับ|พัฒนา|ปรับปรุง|แก้ไข|ประเมิน|ความก้าวหน้า|ความคืบหน้า|สถานะ|ดำเนินการ|ดำเนินงาน|ดำเนิน|ปฏิบัติ|งาน|วิธี|ขั้นตอน|ตัวชี้วัด|ประเด็น|เครื่องมือ|แบบวัด|คะแนน|ที่ได้|ได้รับ|ได้|ร้อยละ|มาตรการ|มาตรฐาน|กิจกรรม|โครงการ|ลำดับ|อันดับ|ข้อ|รหัส|เลข|การ|ของ|ตาม|ใน|หรือ|และ|เพื่อ|ต่อ|ที่|แล้ว|เสร็จ|สิ้น|ยังไม่|ไม่|อยู่|ระหว่าง|กำลัง|สิ่ง|ต้อง|เปิดเผย|ย่อย|เชิง|ชื่อ|ปีงบประมาณ|ปี|ITA|IIT|EIT|OIT|[Nn][Oo]|[/()\\-–,0-9๐-๙]", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Vocabulary();
}
