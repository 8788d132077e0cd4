namespace Sujarit.Disclosure.Pages;

/// <summary>Which items of an appeal are shown.</summary>
internal enum AppealFilter
{
    /// <summary>ทั้งหมด.</summary>
    All,

    /// <summary>ต่างจากผลตรวจของระบบ.</summary>
    Differing,

    /// <summary>เสียคะแนน.</summary>
    Lost,

    /// <summary>ยังไม่ตัดสินใจ.</summary>
    Open,

    /// <summary>ชี้แจง.</summary>
    Contested,
}
