namespace Sujarit.Assessment.Contracts;

/// <summary>Scores as they are known, at any depth; 0–100 each. What is not known is left out.</summary>
public sealed record ScoreInput
{
    /// <summary>The total.</summary>
    public decimal? Total { get; init; }

    /// <summary>Scores of tools and of their parts by code, such as <c>iit</c> or <c>eit1</c>.</summary>
    public IReadOnlyDictionary<string, decimal> Tools { get; init; } = new Dictionary<string, decimal>();

    /// <summary>Scores of indicators by code, <c>1</c> … <c>10</c>.</summary>
    public IReadOnlyDictionary<string, decimal> Indicators { get; init; } = new Dictionary<string, decimal>();

    /// <summary>Scores of sub-indicators by code, such as <c>9.1</c>.</summary>
    public IReadOnlyDictionary<string, decimal> SubIndicators { get; init; } = new Dictionary<string, decimal>();

    /// <summary>Scores of items by code, such as <c>O1</c>; each one of the year's item scores.</summary>
    public IReadOnlyDictionary<string, decimal> Items { get; init; } = new Dictionary<string, decimal>();
}
