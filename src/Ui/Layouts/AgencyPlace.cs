using Sujarit.Platform.Access;

namespace Sujarit.Ui.Layouts;

/// <summary>Where an agency is, in the words of an address.</summary>
internal static class AgencyPlace
{
    /// <summary>อำเภอ… จังหวัด…, as far as known.</summary>
    public static string Brief(AgencyCard agency) => Words(("อำเภอ", agency.District), ("จังหวัด", agency.Province));

    /// <summary>ตำบล… อำเภอ… จังหวัด…, as far as known.</summary>
    public static string Full(AgencyCard agency) =>
        Words(("ตำบล", agency.Subdistrict), ("อำเภอ", agency.District), ("จังหวัด", agency.Province));

    private static string Words(params (string Word, string? Name)[] parts) =>
        string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part.Name)).Select(part => part.Word + part.Name));
}
