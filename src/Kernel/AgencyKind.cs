namespace Sujarit.Kernel;

/// <summary>A kind of local government; the full name of an agency begins with what its kind is called. เมืองพัทยา and กรุงเทพมหานคร are of no kind.</summary>
/// <param name="Name">What it is called, such as องค์การบริหารส่วนตำบล.</param>
/// <param name="Abbreviation">The same as it is shortened, such as อบต.</param>
public sealed record AgencyKind(string Name, string Abbreviation)
{
    /// <summary>Carries the name of its จังหวัด.</summary>
    public static readonly AgencyKind Provincial = new("องค์การบริหารส่วนจังหวัด", "อบจ.");

    /// <summary>Carries the name of its ตำบล.</summary>
    public static readonly AgencyKind Subdistrict = new("องค์การบริหารส่วนตำบล", "อบต.");

    /// <summary>Every kind. A เทศบาล need not carry the name of where it is.</summary>
    public static IReadOnlyList<AgencyKind> All { get; } = [Provincial, Subdistrict, new("เทศบาลนคร", "ทน."), new("เทศบาลเมือง", "ทม."), new("เทศบาลตำบล", "ทต.")];

    /// <summary>The kind an agency is of by its full name; null where the name begins with none.</summary>
    public static AgencyKind? Of(string agency) => All.FirstOrDefault(kind => agency.StartsWith(kind.Name, StringComparison.Ordinal));
}
