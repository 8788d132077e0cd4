namespace Sujarit.Documents.Papers;

/// <summary>What the audit page calls papers and their numbers.</summary>
internal static class PapersWords
{
    private const string paper = "documents_paper";
    private const string series = "documents_number_series";
    private const string rule = "documents_number_rule";
    private const string code = "documents_office_code";

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(
        [
            .. Enum.GetValues<PaperState>().Select(state => KeyValuePair.Create($"{paper}.state={state}", PaperWords.Of(state))),
            .. Enum.GetValues<PaperKind>().SelectMany(kind => new[] { paper, series, rule }.Select(table => KeyValuePair.Create($"{table}.kind={kind}", PaperWords.Of(kind)))),
            .. Papers(),
            .. Numbers(),
        ]);

    private static Dictionary<string, string> Papers() =>
        new()
        {
            [paper] = "เอกสารราชการ",
            [paper + ".kind"] = "ชนิด",
            [paper + ".state"] = "สถานะ",
            [paper + ".office_id"] = "ส่วนราชการในระบบ",
            [paper + ".office_name"] = "ส่วนราชการ",
            [paper + ".subject"] = "เรื่อง",
            [paper + ".to"] = "เรียน",
            [paper + ".references"] = "อ้างถึง",
            [paper + ".enclosures"] = "สิ่งที่ส่งมาด้วย",
            [paper + ".body"] = "ข้อความ",
            [paper + ".contact"] = "ผู้ประสานงาน",
            [paper + ".signer_id"] = "ผู้ลงนามในระบบ",
            [paper + ".signer_name"] = "ผู้ลงนาม",
            [paper + ".signer_position"] = "ตำแหน่งผู้ลงนาม",
            [paper + ".checker_id"] = "ผู้ตรวจรายงานการประชุมในระบบ",
            [paper + ".checker_name"] = PaperRoles.Checker,
            [paper + ".checker_position"] = "ตำแหน่งผู้ตรวจรายงานการประชุม",
            [paper + ".writer_id"] = "ผู้จัดทำในระบบ",
            [paper + ".writer_name"] = "ผู้จัดทำ",
            [paper + ".begun_at"] = "เริ่มร่างเมื่อ",
            [paper + ".series_id"] = "ชุดเลข",
            [paper + ".year"] = "ปีของเลข",
            [paper + ".number"] = "เลขที่",
            [paper + ".number_words"] = "เลขที่ตามทะเบียน",
            [paper + ".prints_number"] = "พิมพ์เลขในเอกสาร",
            [paper + ".issued_on"] = "ลงวันที่",
            [paper + ".issued_at"] = "ออกเลขเมื่อ",
            [paper + ".issued_by"] = "ผู้ออกเลข",
            [paper + ".approval_id"] = "เรื่องเสนอลงนาม",
            [paper + ".signatures_at"] = "ตำแหน่งลายมือชื่อในเอกสาร",
            [paper + ".layout_id"] = "รูปแบบของหน่วยงาน",
            [paper + ".hash"] = "ค่าแฮชของเอกสาร",
            [paper + ".cancelled_at"] = "ยกเลิกเมื่อ",
            [paper + ".cancelled_by"] = "ผู้ยกเลิก",
            [paper + ".cancelled_why"] = "เหตุผลที่ยกเลิก",
        };

    private static Dictionary<string, string> Numbers() =>
        new()
        {
            [series] = "ชุดเลขเอกสาร",
            [series + ".kind"] = "ชนิด",
            [series + ".office_id"] = "ส่วนราชการ",
            [series + ".year"] = "ปีปฏิทิน",
            [series + ".first"] = "เลขแรก",
            [series + ".last"] = "เลขที่ออกล่าสุด",
            [series + ".last_on"] = "วันที่ของเลขล่าสุด",
            [rule] = "วิธีออกเลขเอกสาร",
            [rule + ".kind"] = "ชนิด",
            [rule + ".is_by_office"] = "แยกตามส่วนราชการ",
            [rule + ".is_printed"] = "พิมพ์เลขในเอกสาร",
            [code] = "รหัสหนังสือ",
            [code + ".office_id"] = "ส่วนราชการ",
            [code + ".code"] = "รหัส",
        };
}
