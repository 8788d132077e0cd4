using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Sujarit.Kernel;

namespace Sujarit.Measures.Publishing;

/// <summary>Of which year a row speaks that is about to be saved.</summary>
internal static class TouchedRow
{
    /// <summary>The table it is a row of.</summary>
    public static string Table(this EntityEntry row) => row.Metadata.GetTableName() ?? "";

    /// <summary>Its year; null where it has none.</summary>
    public static FiscalYear? Year(this EntityEntry row) =>
        row.Properties.FirstOrDefault(property => property.Metadata.ClrType == typeof(FiscalYear))?.CurrentValue as FiscalYear?;

    /// <summary>The year assessed, of a result or a figure of it; null for any other row.</summary>
    public static FiscalYear? YearOfResult(this EntityEntry row) =>
        row.Table() switch
        {
            "assessment_result" => row.Year(),
            // A figure stands below the result of its year, which is at hand wherever figures are written.
            "assessment_figure" => row.Context.ChangeTracker.Entries().Where(other => other.Table() == "assessment_result").Select(Year).FirstOrDefault(),
            _ => null,
        };
}
