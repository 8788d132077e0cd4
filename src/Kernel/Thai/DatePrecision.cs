namespace Sujarit.Kernel.Thai;

/// <summary>How exactly a span was written: its days by name, or as the first and last day of what was named.</summary>
public enum DatePrecision
{
    /// <summary>Both ends are days.</summary>
    Day,

    /// <summary>At least one end is a whole month, none is longer.</summary>
    Month,

    /// <summary>A calendar year, January to December.</summary>
    Year,

    /// <summary>A fiscal year, October to September.</summary>
    FiscalYear,
}
