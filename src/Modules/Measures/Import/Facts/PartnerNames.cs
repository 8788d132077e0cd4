using System.Text.RegularExpressions;

namespace Sujarit.Measures.Import.Facts;

/// <summary>Agencies that a paper names because it has to do with them: partners, neighbours, addressees, hosts of a visit, givers and takers, owners of a school elsewhere.</summary>
internal static partial class PartnerNames
{
    private const int lookback = 70;

    /// <summary>Whether the words before a place introduce somebody else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the name begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isMemo">Whether the paper is a memo, which nobody writes to another agency.</param>
    public static bool IsAt(string text, int at, int end, bool isMemo)
    {
        var before = text[Math.Max(0, at - lookback)..at];
        return Introduction().IsMatch(before)
            || Giver().IsMatch(before)
            || Taker().IsMatch(before)
            || Journey().IsMatch(before)
            || House().IsMatch(before)
            || Past().IsMatch(before)
            || Meeting().IsMatch(before)
            || Coming().IsMatch(text[end..])
            || (!isMemo && Address().IsMatch(before))
            || (AsAsked().IsMatch(before) && Asked().IsMatch(text[end..]));
    }

    [GeneratedRegex(
        @"(?:ร่วมกับ|ร่วมมือกับ|ความร่วมมือ(?:กับ|ระหว่าง)?|ข้อตกลง(?:กับ|ระหว่าง)|ประสาน(?:งาน|ความร่วมมือ|ขอ)?(?:กับ|ไปยัง)?|เครือข่าย|ดูงาน(?:ณ|ที่|ของ)?|เชิญ|วิทยากร(?:จาก|ของ)?|สนับสนุน(?:จาก|โดย)|อนุเคราะห์(?:จาก|ไปยัง)?|ขอรับ(?:โอน|การสนับสนุน)(?:จาก)?|โอน(?:ย้าย)?(?:ไป|มา)?(?:จาก|สังกัด|ยัง)?|ย้าย(?:ไป|มาจาก)|ช่วยราชการ(?:ที่|ณ)?|ติดต่อกับ|ติดกับ|อาณาเขต|ใกล้เคียง(?:ได้แก่|คือ|เช่น)?|ข้างเคียง|แจ้งไปยัง|ส่งต่อ(?:ไปยัง|ให้)?|ส่งเรื่อง(?:ไปยัง|ให้)?|ตามหนังสือ(?:ของ|จาก)?|อ้างถึง(?:หนังสือ)?|จัดโดย)\s*(?:นายก|ปลัด|สำนักงาน|ที่ทำการ|เจ้าหน้าที่|ทาง|กับ|จาก|ไปยัง|ณ|ที่|ของ|ใน|พื้นที่|เขต|\s)*$", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Introduction();

    // An award, a gift or a letter comes from somebody else; service and information are what the people get from the own agency.
    [GeneratedRegex(@"(?:รับ(?:มอบ|รางวัล|โล่|เกียรติบัตร|ใบประกาศ|ประกาศเกียรติ|โอน|แจ้ง|คำ?เชิญ|(?:การ)?(?:บริจาค|สนับสนุน|ประสาน)|(?:ความ)?อนุเคราะห์|เรื่อง|หนังสือ|วัสดุ|ครุภัณฑ์|รถ|เงิน(?:อุดหนุน|บริจาค|สนับสนุน|รางวัล|ช่วยเหลือ))|ยืม)[^\n]{0,45}จาก\s*(?:นายก|ปลัด|สำนักงาน|\s)*$", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Giver();

    // To hand over a thing; to hand over a task or a power is done at home.
    [GeneratedRegex(@"(?:บริจาค|ส่งมอบ|มอบ(?!หมาย|อำนาจ|ความ|นโยบาย)|ให้ยืม)[^\n]{0,45}(?:ให้แก่|ให้กับ|แก่|แด่)\s*(?:นายก|ปลัด|สำนักงาน|\s)*$", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Taker();

    // Who goes is a guest there. An event "at" a place may be one's own, so the going has to be said.
    [GeneratedRegex(
        @"(?:(?<!ต่อ|ทั่ว|เป็น|นำ)ไป(?:เข้า|ร่วม|อบรม|ฝึกอบรม|ประชุม|สัมมนา|ศึกษา|ทัศนศึกษา|ดูงาน|ราชการ|เยี่ยม|แลกเปลี่ยน|ช่วย|เป็นวิทยากร|แข่งขัน|บรรยาย)|ส่ง(?:เจ้าหน้าที่|บุคลากร|พนักงาน|ข้าราชการ|ผู้แทน|ตัวแทน|ทีม|นักเรียน|นักกีฬา)[^\n]{0,20}?(?:เข้า(?:รับ|ร่วม)|อบรม|ประชุม|สัมมนา|ศึกษา|แข่งขัน|ช่วย)|เดินทางไป)[^\n]{0,40}?(?:ที่|ณ|กับ|ของ|ยัง|จัดโดย)\s*(?:สำนักงาน|ที่ทำการ|ห้องประชุม|หอประชุม|ศูนย์ฝึกอบรม|ทาง|พื้นที่|เขต|ใน|\s)*$", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Journey();

    // A school that has a name has an owner, who need not be who writes.
    [GeneratedRegex(@"(?:โรงเรียน(?:เทศบาล|อนุบาล|บ้าน|วัด|ชุมชน|อบต|อบจ|กีฬา)|ศูนย์พัฒนาเด็กเล็ก(?:บ้าน|วัด|ชุมชน))[ก-๎0-9๐-๙ .""“”]{0,30}?(?:ของ|สังกัด)\s*$", RegexOptions.None, Pattern.Limit)]
    private static partial Regex House();

    [GeneratedRegex(@"(?:อดีต|ต้นสังกัด|เคย(?:เป็น|ดำรงตำแหน่ง|ปฏิบัติ|รับราชการ|ทำงาน))[^\n]{0,30}$", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Past();

    [GeneratedRegex(@"ต้อนรับคณะ[^\n]{0,30}$|ขอบ(?:คุณ|พระคุณ)\s*(?:นายก|คณะผู้บริหาร|เจ้าหน้าที่)?\s*$|(?:แข่งขัน|แลกเปลี่ยน|เชื่อมความสัมพันธ์)[^\n]{0,30}กับ\s*$|โอนย้าย[^\n]{0,30}(?:จาก|ไป|ไปยัง)\s*$", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Meeting();

    // Who comes to visit or to help, lends or is the host, is not who writes.
    [GeneratedRegex(@"^\s*(?:ที่|ซึ่ง)?\s*(?:ได้)?(?:(?:เดินทาง)?มา(?:ร่วม|สนับสนุน|ศึกษา|ช่วย|เยี่ยม)|ให้ยืม|เป็นเจ้าภาพ)", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Coming();

    [GeneratedRegex(@"ตามที่\s*$", RegexOptions.None, Pattern.Limit)]
    private static partial Regex AsAsked();

    // "ตามที่ … ได้ดำเนินการ" tells of the own work; "ตามที่ … มีหนังสือ" of another's.
    [GeneratedRegex(@"^\s*(?:ได้)?(?:มีหนังสือ|ขอ(?:ความ)?(?:อนุเคราะห์|ร่วมมือ|สนับสนุน|ยืม|เชิญ)|เชิญ|แจ้งว่า|สอบถาม|ส่งหนังสือ)", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Asked();

    [GeneratedRegex(@"^\s*(?:เรียน|ถึง)\s*(?:ท่าน)?\s*(?:นายก|ปลัด|ผู้บริหาร|ประธานสภา)?\s*$", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Address();
}
