using System.Runtime.InteropServices;

namespace Sujarit.Kernel.Thai;

/// <summary>The days a written date means; one day has the same first and last.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, never before the first where <see cref="ThaiDate"/> made it.</param>
/// <param name="Precision">How exactly it was written.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ThaiDateSpan(DateOnly First, DateOnly Last, DatePrecision Precision = DatePrecision.Day)
{
    /// <summary>Whether the day lies in the span, ends included.</summary>
    public bool Contains(DateOnly day) => day >= First && day <= Last;

    /// <summary>Whether the whole span lies in the fiscal year.</summary>
    public bool IsWithin(FiscalYear year) => year.Contains(First) && year.Contains(Last);
}
