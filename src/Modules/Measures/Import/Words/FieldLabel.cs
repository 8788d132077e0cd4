using System.Text.RegularExpressions;

namespace Sujarit.Measures.Import.Words;

/// <summary>A label before running text: "ผู้รับผิดชอบ: สำนักปลัด", "ระยะเวลา ตลอดปีงบประมาณ", or alone on its line.</summary>
internal static partial class FieldLabel
{
    // A longer line of such words is the heading of a part.
    private const int longest = 45;

    /// <summary>The field a line begins, and the text behind the label; null for a line without one.</summary>
    public static (Column Column, string Text)? Of(string text)
    {
        var bare = PointMark.Strip(text);
        var colon = bare.IndexOf(':');
        if (colon is > 0 and < 60 && HeaderWords.IsHeading(bare[..colon]))
        {
            return (HeaderWords.ColumnOf(bare[..colon]), bare[(colon + 1)..].Trim());
        }

        if (Worded(bare) is { Text.Length: > 0, Column: not (Column.Summary or Column.Outcomes) } value)
        {
            return value;
        }

        return bare.Length <= longest && HeaderWords.IsHeading(bare) && !bare.Contains("ตัวชี้วัด", StringComparison.Ordinal) ? (HeaderWords.ColumnOf(bare), "") : Worded(bare);
    }

    // "ผู้รับผิดชอบ สำนักปลัด", "ระยะเวลา ตลอดปีงบประมาณ": a label without a colon.
    private static (Column Column, string Text)? Worded(string text) =>
        Label().Match(text) is { Success: true } match ? (HeaderWords.ColumnOf(match.Value), text[match.Length..].Trim()) : null;

    [GeneratedRegex(@"^(?:ผู้รับผิดชอบ|แนวทางในการยกระดับ|แนวทางการยกระดับ|แนวทางยกระดับ|การดำเนินการ|สถานะ|ความก้าวหน้า|หน่วยงานที่รับผิดชอบ|ระยะเวลา(?:ในการ)?(?:ดำเนินการ)?|ห้วงเวลา|วิธีดำเนินการ|ขั้นตอนการดำเนินการ|สรุปผลการดำเนินการ|ผลการดำเนินการ|ผลการดำเนินงาน|ผลลัพธ์|ความสำเร็จ|ข้อเสนอแนะ|การกำกับติดตาม)(?=\s)", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Label();
}
