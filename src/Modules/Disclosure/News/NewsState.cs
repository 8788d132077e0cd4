namespace Sujarit.Disclosure.News;

/// <summary>How far a post has come.</summary>
internal enum NewsState
{
    /// <summary>ฉบับร่าง: the office alone sees it.</summary>
    Draft,

    /// <summary>เผยแพร่: everybody sees it, from the time it is shown.</summary>
    Published,

    /// <summary>นำออกแล้ว: its address says that it was taken away.</summary>
    Withdrawn,
}
