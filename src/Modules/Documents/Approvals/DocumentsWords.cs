using Sujarit.Documents.Contracts;
using Sujarit.Organizations.Contracts;

namespace Sujarit.Documents.Approvals;

/// <summary>What the audit page calls the things of this module.</summary>
internal static class DocumentsWords
{
    private const string approval = "documents_approval";
    private const string step = "documents_approval_step";
    private const string chain = "documents_chain";
    private const string signature = "documents_signature";
    private const string dismissal = "documents_doubt_dismissal";

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(
        [
            .. Enum.GetValues<ApprovalState>().Select(state => KeyValuePair.Create($"{approval}.state={state}", ApprovalWords.Of(state))),
            .. Enum.GetValues<SigningWay>().Select(way => KeyValuePair.Create($"{step}.way={way}", ApprovalWords.Of(way))),
            .. Enum.GetValues<ActingKind>().Select(kind => KeyValuePair.Create($"{step}.acting={kind}", ApprovalWords.Of(kind))),
            .. Whole(),
            .. Steps(),
            .. Doubts(),
        ]);

    private static Dictionary<string, string> Whole() =>
        new()
        {
            [approval] = "เรื่องเสนอลงนาม",
            [approval + ".kind"] = "ชนิดเอกสาร",
            [approval + ".subject"] = "เอกสารของ",
            [approval + ".title"] = "ชื่อเอกสาร",
            [approval + ".address"] = "ที่อยู่ของหน้า",
            [approval + ".state"] = "สถานะ",
            [approval + ".current"] = "ขั้นที่รอ",
            [approval + ".author_id"] = "ผู้เสนอในระบบ",
            [approval + ".author_name"] = "ผู้เสนอ",
            [approval + ".begun_at"] = "เริ่มเสนอเมื่อ",
            [approval + ".moved_at"] = "ดำเนินการล่าสุดเมื่อ",
            [approval + ".hash"] = "ค่าแฮชของเนื้อหา",
            [approval + ".paper_hash"] = "ค่าแฮชของเอกสารที่พิมพ์",
            [approval + ".signatures_at"] = "ตำแหน่งลายมือชื่อในเอกสาร",
            [approval + ".ended_why"] = "เหตุผลที่สิ้นสุด",
            [approval + ".history"] = "ลำดับเหตุการณ์",
            [chain] = "สายงานลงนาม",
            [chain + ".kind"] = "ชนิดเอกสาร",
            [chain + ".goes_before_publishing"] = "ต้องลงนามครบก่อนเผยแพร่",
            [chain + ".steps"] = "ขั้นของสายงาน",
            [signature] = "ภาพลายมือชื่อ",
            [signature + ".person_id"] = "เจ้าของ",
            [signature + ".file_id"] = "ไฟล์",
        };

    private static Dictionary<string, string> Steps() =>
        new()
        {
            [step] = "ขั้นของเรื่องเสนอลงนาม",
            [step + ".approval_id"] = "เรื่อง",
            [step + ".order"] = "ลำดับ",
            [step + ".position"] = "ตำแหน่งตามสายงาน",
            [step + ".person_id"] = "ผู้ดำรงตำแหน่งในระบบ",
            [step + ".is_named"] = "ระบุผู้ลงนามในเอกสาร",
            [step + ".named_id"] = "ผู้ที่เอกสารระบุให้ลงนาม",
            [step + ".person_name"] = "ผู้ดำรงตำแหน่ง",
            [step + ".handed_on_why"] = "เหตุผลที่ส่งต่อขั้น",
            [step + ".opinion"] = "ความเห็น",
            [step + ".signed_at"] = "ลงนามเมื่อ",
            [step + ".signed_on"] = "วันที่ใต้ลายมือชื่อ",
            [step + ".signer_id"] = "ผู้ลงนามในระบบ",
            [step + ".signer_name"] = "ผู้ลงนาม",
            [step + ".signer_position"] = "ตำแหน่งของผู้ลงนาม",
            [step + ".way"] = "วิธีลงนาม",
            [step + ".file_id"] = "ไฟล์ภาพหรือสแกน",
            [step + ".acting"] = "ลงนามในฐานะ",
            [step + ".acting_order"] = "ตามคำสั่งที่",
            [step + ".hash"] = "ค่าแฮชที่ลงนาม",
            [step + ".remark"] = "ข้อที่ผู้ลงนามยืนยัน",
            [step + ".recorded_by"] = "ผู้บันทึกแทน",
        };

    private static Dictionary<string, string> Doubts() =>
        new()
        {
            [dismissal] = "ข้อสังเกตที่ไม่ต้องแก้ก่อนลงนาม",
            [dismissal + ".kind"] = "ชนิดเอกสาร",
            [dismissal + ".subject"] = "เอกสารของ",
            [dismissal + ".doubt"] = "ชนิดของข้อสังเกต",
            [dismissal + ".place"] = "ตำแหน่งในเอกสาร",
            [dismissal + ".seal"] = "ค่าแฮชของข้อความ",
            [dismissal + ".reason"] = "เหตุผลที่ไม่ต้องแก้",
            [dismissal + ".by"] = "บันทึกโดย",
            [dismissal + ".at"] = "บันทึกเมื่อ",
            [dismissal + ".withdrawn_at"] = "นำกลับมาพิจารณาเมื่อ",
            [dismissal + ".withdrawn_by"] = "นำกลับมาพิจารณาโดย",
        };
}
