namespace Sujarit.Documents.Contracts;

/// <summary>How far a document has come on its way up.</summary>
public enum ApprovalState
{
    /// <summary>ร่าง: nobody has signed, and the content may still change.</summary>
    Drafting,

    /// <summary>อยู่ระหว่างเสนอ: somebody has signed and others are to follow.</summary>
    InProgress,

    /// <summary>ส่งกลับ: an earlier step has to sign again.</summary>
    SentBack,

    /// <summary>ลงนามครบ: all have signed what it says.</summary>
    Approved,

    /// <summary>ถอนเรื่อง: the author took it back.</summary>
    Withdrawn,

    /// <summary>ลายมือชื่อสิ้นผล: what was signed was changed afterwards.</summary>
    Void,
}
