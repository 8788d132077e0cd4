namespace Sujarit.Disclosure.Appeals;

/// <summary>What the agency does about the score of an item.</summary>
internal enum AppealDecision
{
    /// <summary>No points were taken, or nobody knows.</summary>
    NotNeeded,

    /// <summary>ยังไม่ตัดสินใจ: points were taken, and left so it counts as accepted.</summary>
    Open,

    /// <summary>ยอมรับคะแนน.</summary>
    Accepted,

    /// <summary>ชี้แจง: there is a contention in force.</summary>
    Contested,
}
