namespace Sujarit.Disclosure.Appeals;

/// <summary>How far a contention has come.</summary>
internal enum ContentionState
{
    /// <summary>ร่าง.</summary>
    Draft,

    /// <summary>พร้อมยื่น: it goes into the letter.</summary>
    Ready,

    /// <summary>ยื่นแล้ว: it changes no more.</summary>
    Filed,

    /// <summary>ได้คะแนนเพิ่ม: the assessors gave more for it.</summary>
    Upheld,

    /// <summary>คงคะแนนเดิม: the assessors answered, and gave no more.</summary>
    NotUpheld,
}
