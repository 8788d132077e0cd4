namespace Sujarit.Documents.Papers;

/// <summary>How far a paper has come.</summary>
internal enum PaperState
{
    /// <summary>ร่าง: it has no number and may change or go.</summary>
    Draft,

    /// <summary>ออกเลขแล้ว: it has its number and never changes again.</summary>
    Issued,

    /// <summary>ยกเลิก: it counts no more, and keeps its number.</summary>
    Cancelled,
}
