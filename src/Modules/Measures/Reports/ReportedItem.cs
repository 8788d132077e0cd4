namespace Sujarit.Measures.Reports;

/// <summary>One item of public disclosure (O1 …) as the paper reports on it.</summary>
internal sealed record ReportedItem
{
    public string Code { get; init; } = "";

    public string? Title { get; init; }

    public IReadOnlyList<string> Elements { get; init; } = [];

    public IReadOnlyList<string> Owners { get; init; } = [];

    public ProgressStatus? Status { get; init; }

    public IReadOnlyList<string> Progress { get; init; } = [];
}
