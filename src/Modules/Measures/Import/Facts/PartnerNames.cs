using System.Text.RegularExpressions;

namespace Sujarit.Measures.Import.Facts;

/// <summary>Agencies that a paper names because it has to do with them: partners, neighbours, addressees, hosts of a visit.</summary>
internal static partial class PartnerNames
{
    private const int lookback = 70;

    /// <summary>Whether the words before a place introduce somebody else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the name begins.</param>
    /// <param name="isMemo">Whether the paper is a memo, which nobody writes to another agency.</param>
    public static bool IsAfter(string text, int at, bool isMemo)
    {
        var before = text[Math.Max(0, at - lookback)..at];
        return Introduction().IsMatch(before) || (!isMemo && Address().IsMatch(before));
    }

    [GeneratedRegex(
        @"(?:ร่วมกับ|ร่วมมือกับ|ความร่วมมือ(?:กับ|ระหว่าง)?|ข้อตกลง(?:กับ|ระหว่าง)|ประสาน(?:งาน|ความร่วมมือ|ขอ)?(?:กับ|ไปยัง)?|เครือข่าย|ดูงาน(?:ณ|ที่|ของ)?|เชิญ|วิทยากร(?:จาก|ของ)?|สนับสนุน(?:จาก|โดย)|อนุเคราะห์(?:จาก|ไปยัง)?|ขอรับ(?:โอน|การสนับสนุน)(?:จาก)?|โอน(?:ย้าย)?(?:ไป|มา)?(?:จาก|สังกัด|ยัง)?|ย้าย(?:ไป|มาจาก)|ช่วยราชการ(?:ที่|ณ)?|ติดต่อกับ|ติดกับ|อาณาเขต|ใกล้เคียง(?:ได้แก่|คือ|เช่น)?|ข้างเคียง|แจ้งไปยัง|ส่งต่อ(?:ไปยัง|ให้)?|ส่งเรื่อง(?:ไปยัง|ให้)?|ตามหนังสือ(?:ของ|จาก)?|อ้างถึง(?:หนังสือ)?|จัดโดย)\s*(?:นายก|ปลัด|สำนักงาน|ที่ทำการ|เจ้าหน้าที่|ทาง|กับ|จาก|ไปยัง|ณ|ที่|ของ|ใน|พื้นที่|เขต|\s)*$", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Introduction();

    [GeneratedRegex(@"^\s*(?:เรียน|ถึง)\s*(?:ท่าน)?\s*(?:นายก|ปลัด|ผู้บริหาร|ประธานสภา)?\s*$", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Address();
}
