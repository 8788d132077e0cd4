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

    /// <summary>รายงาน. Minutes were written in it until they had a form of their own; those stay what they are.</summary>
    Report,

    /// <summary>รายงานการประชุม (ข้อ 25, แบบที่ 11): signed by who took them, and by who checked them.</summary>
    Minutes,
}
