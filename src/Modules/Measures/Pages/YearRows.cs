using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Plans;

namespace Sujarit.Measures.Pages;

/// <summary>Rows in the likeness of those a form of this module changes, for <see cref="Platform.Pages.IForewarned"/>: only their year counts.</summary>
internal static class YearRows
{
    /// <summary>What only the report of a year prints.</summary>
    public static IEnumerable<object> OfReport(FiscalYear? year) => year is { } known ? [YearWork.Open(known)] : [];

    /// <summary>What only the plan of a year prints.</summary>
    public static IEnumerable<object> OfPlan(FiscalYear? year) => year is { } known ? [PlanPart.Begin(known, PlanPart.Limits)] : [];

    /// <summary>What both print, such as a measure.</summary>
    public static IEnumerable<object> OfBoth(FiscalYear? year) => [.. OfReport(year), .. OfPlan(year)];
}
