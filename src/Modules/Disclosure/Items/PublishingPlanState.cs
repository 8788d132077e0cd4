namespace Sujarit.Disclosure.Items;

/// <summary>What came of a plan to publish.</summary>
internal enum PublishingPlanState
{
    /// <summary>รอเวลา</summary>
    Waiting,

    /// <summary>เผยแพร่แล้ว</summary>
    Done,

    /// <summary>ไม่ได้เผยแพร่</summary>
    Failed,

    /// <summary>ยกเลิก</summary>
    Cancelled,
}
