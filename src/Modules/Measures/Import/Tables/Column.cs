namespace Sujarit.Measures.Import.Tables;

/// <summary>What a column of a report's table holds.</summary>
internal enum Column
{
    Unknown,
    Number,
    Title,
    Steps,
    Period,
    Owners,
    Summary,
    Outcomes,
    Recommendations,
    Monitoring,
    Indicator,
    Score,
    Tool,
    ToolScore,
    Guidance,
    Progress,
    ItemTitle,
    Elements,

    /// <summary>A heading over columns of ticks.</summary>
    Ticks,
    TickNotStarted,
    TickInProgress,
    TickDone,
}
