using Sujarit.Assessment.Contracts;
using Sujarit.Assessment.Recording;
using Sujarit.Assessment.Scores;
using Sujarit.Kernel;
using Sujarit.Ui;
using Sujarit.Ui.Charts;

namespace Sujarit.Assessment.Pages.Office;

/// <summary>What a year's result says, and the pictures of it.</summary>
internal sealed class Overview(Outline outline, ScoreInput known, ScoreSheet sheet, ScoreSheet? before, Digits digits)
{
    private const int foremost = 8;

    public Outline Outline => outline;

    public ScoreSheet Sheet => sheet;

    public Rulebook Book => sheet.Rulebook;

    /// <summary>The gaps that cost most.</summary>
    public IEnumerable<Gap> Foremost => sheet.Gaps.Take(foremost);

    public IReadOnlyList<Gap> Others => [.. sheet.Gaps.Skip(foremost)];

    /// <summary>Where the levels begin, one for each score.</summary>
    public IReadOnlyList<Threshold> Levels =>
        [.. Book.Levels.Levels.Where(level => level.From > 0).GroupBy(level => level.From).Select(same => new Threshold(same.Last().Name, new Score(same.Key)))];

    public ToolBars Tools => new("คะแนนรายเครื่องมือ", [.. Book.Tools.SelectMany(Bars)], Minimum, digits);

    public IndicatorRadar Indicators =>
        new(
            "คะแนนรายตัวชี้วัด",
            [.. Book.Indicators.Select(indicator => new NamedScore(indicator.Name, Of(sheet.Indicators, indicator.Code), before is null ? null : Of(before.Indicators, indicator.Code)))],
            Minimum,
            digits
        );

    /// <summary>What each tool should reach: for the next level, else for this one, else to pass.</summary>
    private Threshold Minimum
    {
        get
        {
            var levels = Book.Levels.Levels;
            var here = levels.Index().FirstOrDefault(level => level.Item.Name == sheet.Level);
            var next = here.Item is null || here.Index == 0 ? here.Item : levels.Take(here.Index).LastOrDefault(level => level.EachToolAtLeast is not null);
            return next?.EachToolAtLeast is { } least ? new Threshold(next.Name, new Score(least)) : new Threshold("เกณฑ์ผ่าน", new Score(Book.Levels.PassMark));
        }
    }

    /// <summary>What a figure scores, given or computed; null where it is not known.</summary>
    public decimal? Value(OutlineRow row) =>
        row.Kind switch
        {
            FigureKind.Total => sheet.Total,
            FigureKind.Tool or FigureKind.Part => sheet.Tools.GetValueOrDefault(row.Code),
            FigureKind.Indicator => sheet.Indicators.GetValueOrDefault(row.Code),
            FigureKind.SubIndicator => sheet.SubIndicators.GetValueOrDefault(row.Code),
            _ => known.Items.TryGetValue(row.Code, out var score) ? score : null,
        };

    private IEnumerable<NamedScore> Bars(Tool tool) =>
        tool.Parts.Select(part => new NamedScore(part.ShortName, Of(sheet.Tools, part.Code)) { IsTested = IsTested(part.Code, isWhole: false) })
            .Where(part => part.Now is not null)
            .Prepend(new NamedScore(tool.ShortName, Of(sheet.Tools, tool.Code)) { IsTested = IsTested(tool.Code, isWhole: true) });

    // Where a rulebook has no minimums, each tool is seen beside the mark to pass.
    private bool IsTested(string code, bool isWhole) => Book.Levels.TestedTools is { Count: > 0 } tested ? tested.Contains(code) : isWhole;

    private static Score? Of(IReadOnlyDictionary<string, decimal?> scores, string code) => scores.GetValueOrDefault(code) is { } score ? new Score(score) : null;
}
