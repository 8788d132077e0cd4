using System.Globalization;
using Sujarit.Kernel;

namespace Sujarit.Ui.Charts;

/// <summary>Indicators around a centre, this year's filled, last year's as an outline. The spokes carry numbers; the table says their names.</summary>
/// <param name="title">What is shown, in Thai.</param>
/// <param name="indicators">The indicators in their order, at most 24.</param>
/// <param name="threshold">A score each should reach, or null.</param>
/// <param name="digits">Which digits to write.</param>
public sealed class IndicatorRadar(string title, IReadOnlyList<NamedScore> indicators, Threshold? threshold, Digits digits) : Chart(title, digits)
{
    private const double middle = 160;
    private const double centre = 148;
    private const double reach = 112;
    private const int mostSpokes = 24;

    private readonly List<NamedScore> spokes = [.. indicators.Take(mostSpokes)];

    private protected override bool IsEmpty => !spokes.Exists(spoke => spoke.Now is not null);

    private protected override double Height => 318;

    private protected override IReadOnlyList<string> Columns => HasBefore ? ["ตัวชี้วัด", "ปีนี้", "ปีก่อน (เส้นประ)"] : ["ตัวชี้วัด", "คะแนน"];

    private protected override IEnumerable<IReadOnlyList<string>> Rows =>
        spokes.Select((spoke, index) => (string[])[$"{Number(index)}. {spoke.Name}", Cell(spoke.Now), .. HasBefore ? (string[])[Cell(spoke.Before)] : []]);

    private protected override string Essence
    {
        get
        {
            var known = spokes.Where(spoke => spoke.Now is not null).ToList();
            var lowest = known.MinBy(spoke => spoke.Now!.Value.Value)!;
            var highest = known.MaxBy(spoke => spoke.Now!.Value.Value)!;
            return $"ต่ำสุด {lowest.Name} {Cell(lowest.Now)} สูงสุด {highest.Name} {Cell(highest.Now)}";
        }
    }

    private bool HasBefore => spokes.Exists(spoke => spoke.Before is not null);

    private double Lowest => Scale.Floor(spokes.SelectMany(spoke => new[] { spoke.Now, spoke.Before }).OfType<Score>());

    private protected override void Draw(Drawing drawing)
    {
        var step = Scale.Highest - Lowest > 50 ? 20 : 10;
        for (var ring = Scale.Highest; ring > Lowest; ring -= step)
        {
            drawing.Path(Ring(ring), "grid-line", isClosed: true);
        }

        for (var index = 0; index < spokes.Count; index++)
        {
            var (x, y) = At(index, Scale.Highest);
            drawing.Line(middle, centre, x, y, "grid-line");
            var (labelX, labelY) = At(index, Scale.Highest + ((Scale.Highest - Lowest) * 0.16));
            drawing.Text(labelX, labelY + 5, Number(index), "t", "middle");
        }

        DrawShape(drawing, spoke => spoke.Before, "before");
        DrawShape(drawing, spoke => spoke.Now, "now");
        for (var index = 0; index < spokes.Count; index++)
        {
            if (spokes[index].Now is { } score)
            {
                var (x, y) = At(index, (double)score.Value);
                drawing.Dot(x, y, IsBelow(score) ? "warn" : "fill", IsBelow(score) ? 5 : 3.5);
            }
        }

        DrawThreshold(drawing);
        drawing.Text(middle + 4, centre + 4, Digits.Of((long)Lowest), "t");
    }

    private void DrawThreshold(Drawing drawing)
    {
        if (threshold is not null && (double)threshold.Score.Value > Lowest)
        {
            drawing.Path([.. Ring((double)threshold.Score.Value), At(0, (double)threshold.Score.Value)], "rule none", isClosed: false);
            drawing.Text(0, Height - 6, Fitting($"เส้นประดำ: {threshold.Name} {Plain(threshold.Score)}", 30), "t");
        }
    }

    private void DrawShape(Drawing drawing, Func<NamedScore, Score?> of, string kind)
    {
        var points = spokes.Select((spoke, index) => (Score: of(spoke), index))
            .Where(point => point.Score is not null)
            .Select(point => At(point.index, (double)point.Score!.Value.Value))
            .ToList();
        if (points.Count > 0)
        {
            drawing.Path(points, kind, isClosed: true);
        }
    }

    private IEnumerable<(double X, double Y)> Ring(double value) => Enumerable.Range(0, spokes.Count).Select(index => At(index, value));

    private (double X, double Y) At(int index, double value)
    {
        var angle = (2 * Math.PI * index / spokes.Count) - (Math.PI / 2);
        var far = Math.Max(0, value - Lowest) / (Scale.Highest - Lowest) * reach;
        return (middle + (Math.Cos(angle) * far), centre + (Math.Sin(angle) * far));
    }

    private bool IsBelow(Score score) => threshold is not null && score.Rounded < threshold.Score.Value;

    private string Number(int index) => Digits.Of((index + 1).ToString(CultureInfo.InvariantCulture));
}
