namespace Sujarit.Measures.Reports;

/// <summary>The assessment's result as the paper prints it, right or wrong; nothing in it is computed.</summary>
internal sealed record PrintedResult
{
    public decimal? Total { get; init; }

    public string? Level { get; init; }

    /// <summary>Points by tool: iit, eit or eit1 and eit2, oit.</summary>
    public IReadOnlyDictionary<string, decimal> Tools { get; init; } = new Dictionary<string, decimal>();

    /// <summary>Points by indicator, "1" to "10".</summary>
    public IReadOnlyDictionary<string, decimal> Indicators { get; init; } = new Dictionary<string, decimal>();
}
