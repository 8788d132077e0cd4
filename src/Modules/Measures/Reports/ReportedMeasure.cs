namespace Sujarit.Measures.Reports;

/// <summary>A measure (มาตรการ) of the year and what came of it.</summary>
internal sealed record ReportedMeasure
{
    public int No { get; init; }

    public string? Title { get; init; }

    public IReadOnlyList<string> Steps { get; init; } = [];

    public string? Period { get; init; }

    public IReadOnlyList<string> Owners { get; init; } = [];

    public IReadOnlyList<string> Summary { get; init; } = [];

    public IReadOnlyList<string> Outcomes { get; init; } = [];

    public IReadOnlyList<string> Recommendations { get; init; } = [];

    /// <summary>How it was followed up (การกำกับติดตาม); null where the paper has no such column.</summary>
    public string? Monitoring { get; init; }
}
