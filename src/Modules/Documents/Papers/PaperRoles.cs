namespace Sujarit.Documents.Papers;

/// <summary>Who signs which form, and as what.</summary>
internal static class PaperRoles
{
    // ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 ข้อ 25 และแบบที่ 11: who took the minutes signs; offices have them checked as well.
    public const string Taker = "ผู้จดรายงานการประชุม";
    public const string Checker = "ผู้ตรวจรายงานการประชุม";

    /// <summary>Whether a second person signs the form as its checker.</summary>
    public static bool HasChecker(PaperKind kind) => kind == PaperKind.Minutes;

    /// <summary>What the signer of the form is called.</summary>
    public static string SignerOf(PaperKind kind) => HasChecker(kind) ? Taker : "ผู้ลงนาม";

    /// <summary>As what the signer stands on the paper, below name and position; null where the position says all.</summary>
    public static string? Printed(PaperKind kind) => HasChecker(kind) ? Taker : null;
}
