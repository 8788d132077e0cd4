namespace Sujarit.Documents.Approvals;

/// <summary>
/// How a signature is given. Each is a signature where it tells who signed and that they meant what they signed
/// (พ.ร.บ. ว่าด้วยธุรกรรมทางอิเล็กทรอนิกส์ พ.ศ. 2544 ม. 9): the password given at signing and the hash see to that.
/// </summary>
internal enum SigningWay
{
    /// <summary>The name stands for it.</summary>
    Typed,

    /// <summary>Drawn on the screen at signing.</summary>
    Drawn,

    /// <summary>The picture the signer keeps.</summary>
    Picture,

    /// <summary>On paper; a scan is kept.</summary>
    Scan,
}
