using Sujarit.Kernel.Thai;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Import;

/// <summary>A report while it is being read: what has been placed so far, and what could not be.</summary>
internal sealed class Draft
{
    // No office has more measures in a year; a file that has is not compared letter by letter.
    private const int mostCompared = 60;

    private readonly Dictionary<string, MeasureDraft> byTitle = [];

    public List<MeasureDraft> Measures { get; } = [];

    public List<ReportedAction> Actions { get; } = [];

    public List<ReportedItem> Items { get; } = [];

    public Dictionary<string, decimal> Tools { get; } = [];

    public Dictionary<string, decimal> Indicators { get; } = [];

    public decimal? Total { get; set; }

    public string? Level { get; set; }

    /// <summary>Every line outside the tables of the report, in order.</summary>
    public List<string> Lines { get; } = [];

    public ReportMemo? Memo { get; set; }

    public List<Unplaced> Unplaced { get; } = [];

    public List<Finding> Findings { get; } = [];

    /// <summary>The tool whose name last stood as a heading; null where none did.</summary>
    public string? ToolInForce { get; set; }

    /// <summary>The tool whose heading each action stands under, by the action's place in the list.</summary>
    public Dictionary<int, string?> ToolsOverActions { get; } = [];

    /// <summary>The measure a heading or a table names, to the letter or but for a slip.</summary>
    public MeasureDraft? Named(string title)
    {
        if (title.Length == 0)
        {
            return null;
        }

        // "มาตรการ… (ต่อ)" is the measure without the brackets.
        var bare = title.EndsWith(')') && title.LastIndexOf('(') is > 0 and var bracket ? title[..bracket].Trim() : title;
        return byTitle.GetValueOrDefault(ThaiText.Fold(title))
            ?? byTitle.GetValueOrDefault(ThaiText.Fold(bare))
            ?? (Measures.Count <= mostCompared ? Measures.FirstOrDefault(measure => measure.IsNamed(title)) : null);
    }

    public MeasureDraft Add(int no, string title)
    {
        var added = new MeasureDraft(no, title);
        Measures.Add(added);
        byTitle.TryAdd(ThaiText.Fold(title), added);
        return added;
    }

    /// <summary>Places a printed score by what stands beside it; false where it belongs to nothing or contradicts what is there.</summary>
    public bool Place(string name, string? indicator, decimal score)
    {
        if (indicator is null && PrintedTool.Named(name) is { } tool)
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
