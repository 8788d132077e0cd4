namespace Sujarit.Disclosure.Appeals;

/// <summary>How what the assessors say of an item compares with our own check.</summary>
internal enum AppealKind
{
    /// <summary>ควรชี้แจง: points were taken where something was public and our check finds nothing.</summary>
    Contestable,

    /// <summary>แก้หลังช่วงประเมิน: our check finds nothing in what stands there now, which is not what stood there then.</summary>
    ChangedSince,

    /// <summary>ควรแก้ ไม่ควรชี้แจง: our check too finds it lacking, or nothing was public in that time.</summary>
    Lacking,

    /// <summary>ได้คะแนน แต่ระบบพบข้อสังเกต: no points were taken, and our check finds something.</summary>
    Overlooked,

    /// <summary>เห็นตรงกันว่าครบ.</summary>
    Agreed,

    /// <summary>ยังไม่มีคะแนน.</summary>
    NotMarked,
}
