using System.Runtime.InteropServices;

namespace Sujarit.Kernel.Thai;

/// <summary>One end of a date as it was written, possible or not; what was not written is null. The year is of the common era.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DatePart(int End, int? Day, int? Month, int? Year)
{
    public bool IsComplete => Month is not null && Year is not null;

    /// <summary>The days this part means, or null where there are none such.</summary>
    public ThaiDateSpan? Span
    {
        get
        {
            if (Year is not { } year || Month is not (>= 1 and <= 12) || Day is 0 || Day > DateTime.DaysInMonth(year, Month.Value))
            {
                return null;
            }

            var first = new DateOnly(year, Month.Value, Day ?? 1);
            return Day is null
                ? new ThaiDateSpan(first, first.AddMonths(1).AddDays(-1), DatePrecision.Month)
                : new ThaiDateSpan(first, first);
        }
    }

    /// <summary>The span from this part to the last; what this one leaves out is the last one's.</summary>
    public ThaiDateSpan? To(DatePart last)
    {
        if (!last.IsComplete || (Month is null && last.Day is null))
        {
            return null;
        }

        var filled = this with { Month = Month ?? last.Month, Year = Year ?? last.Year };
        if (Year is null && filled.Span?.First > last.Span?.First && Month is not null)
        {
            // ต.ค. – ก.ย. ๖๗ begins the year before.
            filled = filled with { Year = last.Year - 1 };
        }

        if (filled.Span is not { } from || last.Span is not { } to || to.Last < from.First)
        {
            return null;
        }

        var precision = from.Precision == DatePrecision.Month ? from.Precision : to.Precision;
        return new ThaiDateSpan(from.First, to.Last, precision);
    }
}
