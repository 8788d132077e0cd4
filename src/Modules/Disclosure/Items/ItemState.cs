namespace Sujarit.Disclosure.Items;

/// <summary>How far an item has come.</summary>
internal enum ItemState
{
    /// <summary>ยังไม่มีข้อมูล: nothing serves any of its elements.</summary>
    Missing,

    /// <summary>มีบางส่วน: an element has nothing that serves it.</summary>
    Partly,

    /// <summary>ครบ รอเผยแพร่: every element is served, and nothing is published.</summary>
    Complete,

    /// <summary>รอลงนาม: it is on its way up the chain.</summary>
    Waiting,

    /// <summary>แก้ไขแล้ว รอเผยแพร่: what is published is no longer what the office has.</summary>
    Changed,

    /// <summary>เผยแพร่แล้ว: every element is served, and just that is public.</summary>
    Published,
}
