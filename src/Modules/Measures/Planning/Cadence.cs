namespace Sujarit.Measures.Planning;

/// <summary>How often a work is done, and so how often something about it is to be told.</summary>
internal enum Cadence
{
    /// <summary>ครั้งเดียว.</summary>
    Once,

    /// <summary>ทุกเดือน.</summary>
    Monthly,

    /// <summary>ทุกไตรมาส.</summary>
    Quarterly,

    /// <summary>ทุก 6 เดือน.</summary>
    HalfYearly,

    /// <summary>ปีละครั้ง.</summary>
    Yearly,

    /// <summary>ตามวันที่กำหนดเอง.</summary>
    OwnDays,
}
