namespace Sujarit.Measures.Reports;

/// <summary>The agency that reports, and where it is; names of places stand without the words ตำบล อำเภอ จังหวัด.</summary>
internal sealed record ReportAgency
{
    /// <summary>The full name with its type, such as องค์การบริหารส่วนตำบล….</summary>
    public string? Name { get; init; }

    public string? Subdistrict { get; init; }

    public string? District { get; init; }

    public string? Province { get; init; }
}
