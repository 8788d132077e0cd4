namespace Sujarit.Documents.Papers;

/// <summary>What the office calls kinds and states of papers, and how states look.</summary>
internal static class PaperWords
{
    public static string Of(PaperKind kind) =>
        kind switch
        {
            PaperKind.Memo => "บันทึกข้อความ",
            PaperKind.Announcement => "ประกาศ",
            PaperKind.Order => "คำสั่ง",
            PaperKind.Letter => "หนังสือภายนอก",
            PaperKind.Minutes => "รายงานการประชุม",
            _ => "รายงาน",
        };

    public static string Of(PaperState state) =>
        state switch
        {
            PaperState.Draft => "ร่าง",
            PaperState.Issued => "ออกเลขแล้ว",
            _ => "ยกเลิก",
        };

    /// <summary>The look of a state, as the state tag knows it.</summary>
    public static string Look(PaperState state) =>
        state switch
        {
            PaperState.Draft => "doing",
            PaperState.Issued => "done",
            _ => "missing",
        };

    /// <summary>Whether the form says to whom it goes.</summary>
    public static bool HasReader(PaperKind kind) => kind is PaperKind.Memo or PaperKind.Letter;
}
