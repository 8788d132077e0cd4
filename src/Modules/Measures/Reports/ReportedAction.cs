namespace Sujarit.Measures.Reports;

/// <summary>What was done to raise one indicator (แนวทางในการยกระดับ).</summary>
internal sealed record ReportedAction
{
    /// <summary>The indicator's number, "1" to "10"; null where the paper names none.</summary>
    public string? Indicator { get; init; }

    /// <summary>The points printed beside the indicator's name.</summary>
    public decimal? Score { get; init; }

    public IReadOnlyList<string> Actions { get; init; } = [];

    public IReadOnlyList<string> Owners { get; init; } = [];

    public string? Period { get; init; }

    public ProgressStatus? Status { get; init; }

    public IReadOnlyList<string> Progress { get; init; } = [];
}
