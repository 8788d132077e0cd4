using Sujarit.Documents.Contracts;
using Sujarit.Organizations.Contracts;

namespace Sujarit.Documents.Approvals;

/// <summary>What the office calls states, acts and ways, and how states look.</summary>
internal static class ApprovalWords
{
    public static string Of(ActingKind kind) => kind == ActingKind.InPlaceOf ? "รักษาราชการแทน" : "ปฏิบัติราชการแทน";

    public static string Of(ApprovalState state) =>
        state switch
        {
            ApprovalState.Drafting => "ร่าง ยังไม่มีผู้ลงนาม",
            ApprovalState.InProgress => "อยู่ระหว่างเสนอ",
            ApprovalState.SentBack => "ส่งกลับให้แก้ไข",
            ApprovalState.Approved => "ลงนามครบแล้ว",
            ApprovalState.Withdrawn => "ถอนเรื่องแล้ว",
            _ => "ลายมือชื่อสิ้นผล",
        };

    /// <summary>The look of a state, as the state tag knows it.</summary>
    public static string Look(ApprovalState state) =>
        state switch
        {
            ApprovalState.InProgress or ApprovalState.Drafting => "doing",
            ApprovalState.Approved => "done",
            ApprovalState.Withdrawn => "idle",
            _ => "missing",
        };

    public static string Of(ApprovalActKind act) =>
        act switch
        {
            ApprovalActKind.Begin => "เริ่มเสนอ",
            ApprovalActKind.Sign => "ลงนาม",
            ApprovalActKind.SendBack => "ส่งกลับ",
            ApprovalActKind.HandOn => "ส่งต่อขั้น",
            ApprovalActKind.Withdraw => "ถอนเรื่อง",
            _ => "ลายมือชื่อสิ้นผล",
        };

    public static string Of(SigningWay way) =>
        way switch
        {
            SigningWay.Typed => "พิมพ์ชื่อ",
            SigningWay.Drawn => "วาดลายมือชื่อ",
            SigningWay.Picture => "ภาพลายมือชื่อ",
            _ => "ลงนามในกระดาษ",
        };
}
