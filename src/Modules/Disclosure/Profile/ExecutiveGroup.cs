namespace Sujarit.Disclosure.Profile;

/// <summary>Of which side an executive is.</summary>
internal enum ExecutiveGroup
{
    /// <summary>ฝ่ายการเมือง: elected, or named by who was.</summary>
    Political,

    /// <summary>ฝ่ายประจำ: officials.</summary>
    Permanent,
}
