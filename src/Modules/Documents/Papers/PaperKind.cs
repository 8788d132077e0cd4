namespace Sujarit.Documents.Papers;

/// <summary>The forms of papers an office makes (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526).</summary>
internal enum PaperKind
{
    /// <summary>บันทึกข้อความ.</summary>
    Memo,

    /// <summary>ประกาศ.</summary>
    Announcement,

    /// <summary>คำสั่ง.</summary>
    Order,

    /// <summary>หนังสือภายนอก.</summary>
    Letter,

    /// <summary>รายงาน, also the minutes of a meeting.</summary>
    Report,
}
