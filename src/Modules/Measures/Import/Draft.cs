using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Import;

/// <summary>A report while it is being read: what has been placed so far, and what could not be.</summary>
internal sealed class Draft
{
    public List<MeasureDraft> Measures { get; } = [];

    public List<ReportedAction> Actions { get; } = [];

    public List<ReportedItem> Items { get; } = [];

    public Dictionary<string, decimal> Tools { get; } = [];

    public Dictionary<string, decimal> Indicators { get; } = [];

    public decimal? Total { get; set; }

    public ReportMemo? Memo { get; set; }

    public List<Unplaced> Unplaced { get; } = [];

    public List<Finding> Findings { get; } = [];

    /// <summary>The tool whose name last stood as a heading; null where none did.</summary>
    public string? ToolInForce { get; set; }

    /// <summary>The tool whose heading each action stands under, by the action's place in the list.</summary>
    public Dictionary<int, string?> ToolsOverActions { get; } = [];

    /// <summary>The measure a heading or a table names.</summary>
    public MeasureDraft? Named(string title) => Measures.FirstOrDefault(measure => measure.IsNamed(title));

    /// <summary>Places a printed score by what stands beside it; false where it belongs to nothing or contradicts what is there.</summary>
    public bool Place(string name, string? indicator, decimal score)
    {
        if (PrintedTool.Named(name) is { } tool)
        {
            return Tools.TryAdd(tool, score) || Tools[tool] == score;
        }

        if (indicator is not null)
        {
            return Indicators.TryAdd(indicator, score) || Indicators[indicator] == score;
        }

        return PrintedTotal.IsTotal(name) && (Total ??= score) == score;
    }

    public void Leave(string where, string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            Unplaced.Add(new Unplaced(where, Points.Tidy(text)));
        }
    }
}
