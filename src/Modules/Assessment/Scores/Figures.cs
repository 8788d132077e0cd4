using Sujarit.Assessment.Contracts;

namespace Sujarit.Assessment.Scores;

/// <summary>All scores of an assessment as a tree under the total.</summary>
internal sealed class Figures
{
    private readonly Dictionary<string, (Figure Figure, decimal Share)> byCode = [];

    private Figures(Figure total)
    {
        Total = total;
        Take(total, 100);
    }

    public Figure Total { get; }

    /// <summary>Every figure once, parents before their children, in official order.</summary>
    public IEnumerable<Figure> All => byCode.Values.Select(entry => entry.Figure);

    public static Figures Of(Rulebook rulebook, ScoreInput input)
    {
        var tools = rulebook.Tools.Select(tool => ToolFigure(rulebook, input, tool)).ToList();
        return new Figures(new Figure(FigureKind.Total, TotalCode, "คะแนนรวม", 100, input.Total, tools));
    }

    /// <summary>What <c>where</c> and <c>tool</c> call the total.</summary>
    public const string TotalCode = "total";

    public Figure? Find(string code) => byCode.TryGetValue(code, out var entry) ? entry.Figure : null;

    /// <summary>The points of the total a figure stands for.</summary>
    public decimal Share(Figure figure) => byCode[figure.Code].Share;

    public OrderedDictionary<string, decimal?> Values(params FigureKind[] kinds) =>
        new(All.Where(figure => kinds.Contains(figure.Kind)).Select(figure => KeyValuePair.Create(figure.Code, figure.Value)));

    public OrderedDictionary<string, decimal?> Touched(FigureKind kind) =>
        new(
            All.Where(figure => figure.Kind == kind && figure.IsTouched)
                .Select(figure => KeyValuePair.Create(figure.Code, figure.Value))
        );

    private static Figure ToolFigure(Rulebook rulebook, ScoreInput input, Tool tool)
    {
        var parts = tool.Parts.Select(part =>
            new Figure(FigureKind.Part, part.Code, part.ShortName, part.Weight, Given(input.Tools, part.Code))
        );
        var indicators = rulebook.Indicators.Where(indicator => indicator.Tool == tool.Code)
            .Select(indicator => IndicatorFigure(rulebook, input, indicator));
        return new Figure(
            FigureKind.Tool,
            tool.Code,
            tool.ShortName,
            tool.Weight,
            Given(input.Tools, tool.Code),
            [.. parts],
            [.. indicators]
        );
    }

    private static Figure IndicatorFigure(Rulebook rulebook, ScoreInput input, Indicator indicator)
    {
        var subIndicators = rulebook.SubIndicators.Where(sub => sub.Indicator == indicator.Code)
            .Select(sub => SubIndicatorFigure(rulebook, input, sub));
        return new Figure(
            FigureKind.Indicator,
            indicator.Code,
            $"ตัวชี้วัดที่ {indicator.Code}",
            1,
            Given(input.Indicators, indicator.Code),
            [.. subIndicators]
        );
    }

    private static Figure SubIndicatorFigure(Rulebook rulebook, ScoreInput input, SubIndicator sub)
    {
        var items = rulebook.Items.Where(item => item.SubIndicator == sub.Code)
            .Select(item => new Figure(FigureKind.Item, item.Code, $"ข้อ {item.Code}", 1, Given(input.Items, item.Code)));
        return new Figure(
            FigureKind.SubIndicator,
            sub.Code,
            $"ตัวชี้วัดย่อย {sub.Code}",
            1,
            Given(input.SubIndicators, sub.Code),
            [.. items]
        );
    }

    private static decimal? Given(IReadOnlyDictionary<string, decimal> scores, string code) =>
        scores.TryGetValue(code, out var score) ? score : null;

    private void Take(Figure figure, decimal share)
    {
        byCode.Add(figure.Code, (figure, share));
        foreach (var way in figure.Ways)
        {
            var weights = way.Sum(child => child.Weight);
            foreach (var child in way)
            {
                Take(child, share * child.Weight / weights);
            }
        }
    }
}
