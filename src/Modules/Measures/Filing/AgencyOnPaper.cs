using Sujarit.Kernel.Thai;
using Sujarit.Measures.Reports;
using Sujarit.Platform.Access;

namespace Sujarit.Measures.Filing;

/// <summary>Compares the agency a paper is of with the one it is brought to.</summary>
internal static class AgencyOnPaper
{
    /// <summary>The name on the paper, where it is another agency's; null where it is the same or the paper names none.</summary>
    public static string? Other(Report report, AgencyCard agency) =>
        report.Agency.Name is { } printed && ThaiText.Fold(printed) != ThaiText.Fold(agency.Name) ? printed : null;
}
