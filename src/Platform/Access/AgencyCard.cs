namespace Sujarit.Platform.Access;

/// <summary>What every page needs to know of the agency it is of.</summary>
/// <param name="Id">Its id; never shown.</param>
/// <param name="Code">The first word of its addresses, such as <c>thansujarit</c>.</param>
/// <param name="Name">Its full name with its type, such as องค์การบริหารส่วนตำบล….</param>
/// <param name="Subdistrict">Without the word ตำบล; null where not given.</param>
/// <param name="District">Without the word อำเภอ; null where not given.</param>
/// <param name="Province">Without the word จังหวัด; null where not given.</param>
/// <param name="ThaiDigits">Whether the screen shows Thai digits.</param>
public sealed record AgencyCard(Guid Id, string Code, string Name, string? Subdistrict, string? District, string? Province, bool ThaiDigits)
{
    /// <summary>The address as its letters print it, line by line; null where not given.</summary>
    public string? Address { get; init; }

    /// <summary>Its telephone; null where not given.</summary>
    public string? Telephone { get; init; }

    /// <summary>The host name its public site stands at alone; null for none.</summary>
    public string? Host { get; init; }
}
