namespace Sujarit.Organizations.Contracts;

/// <summary>
/// In which way a person acts for a position (พ.ร.บ. ระเบียบบริหารราชการแผ่นดิน พ.ศ. 2534; the acts on each kind of local government have
/// the like for its executives, such as พ.ร.บ. สภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537 ม. 60 and 60/1).
/// </summary>
public enum ActingKind
{
    /// <summary>รักษาราชการแทน: nobody holds the position, or the holder cannot do its work; all its powers go over (ม. 41–50).</summary>
    InPlaceOf,

    /// <summary>ปฏิบัติราชการแทน: the holder, who is there, has given some of the powers away in writing (ม. 38–40).</summary>
    OnBehalfOf,
}
