namespace Sujarit.Measures.Reports;

/// <summary>Which box is ticked.</summary>
internal enum ProgressStatus
{
    /// <summary>ยังไม่ได้ดำเนินการ.</summary>
    NotStarted,

    /// <summary>อยู่ระหว่างดำเนินการ.</summary>
    InProgress,

    /// <summary>ดำเนินการ, ดำเนินการแล้ว, ดำเนินการแล้วเสร็จ.</summary>
    Done,
}
