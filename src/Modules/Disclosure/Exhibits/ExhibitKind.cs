namespace Sujarit.Disclosure.Exhibits;

/// <summary>In which form an exhibit shows what is asked.</summary>
internal enum ExhibitKind
{
    /// <summary>หน้าเว็บ: written here, with pictures and files.</summary>
    Page,

    /// <summary>ไฟล์: a document made elsewhere.</summary>
    File,

    /// <summary>ลิงก์: a page elsewhere.</summary>
    Link,

    /// <summary>ตาราง: rows of our own, also offered as CSV, XLSX and JSON.</summary>
    Table,
}
