namespace Sujarit.Measures.Papers;

/// <summary>Which columns the table of measures has beside number and title.</summary>
[Flags]
internal enum MeasureColumns
{
    None = 0,
    Steps = 1,
    Period = 2,
    Owners = 4,
    Summary = 8,
    Outcomes = 16,
    Recommendations = 32,
    Monitoring = 64,

    /// <summary>What most offices print.</summary>
    Usual = Steps | Period | Owners | Summary | Outcomes,
}
