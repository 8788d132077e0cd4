using Sujarit.Kernel;

namespace Sujarit.Ui.Charts;

/// <summary>The score over the years as a line with its points, and the levels to reach as lines across.</summary>
/// <param name="title">What is shown, in Thai.</param>
/// <param name="years">The scores, in any order, one a year.</param>
/// <param name="levels">The levels; those far below every score are not drawn.</param>
/// <param name="digits">Which digits to write.</param>
public sealed class ScoreOverYears(string title, IReadOnlyList<YearScore> years, IReadOnlyList<Threshold> levels, Digits digits) : Chart(title, digits)
{
    private const double left = 42;
    private const double right = 206;
    private const double top = 28;
    private const double bottom = 178;
    private const double letterHeight = 19;
    private const int mostLabels = 3;

    private readonly List<YearScore> points = [.. years.OrderBy(point => point.Year)];

    private protected override bool IsEmpty => points.Count == 0;

    private protected override double Height => 210;

    private protected override IReadOnlyList<string> Columns => ["ปี", "คะแนน", "ต่างจากปีก่อน"];

    private protected override IEnumerable<IReadOnlyList<string>> Rows =>
        points.Select((point, index) => (string[])[Digits.Of(point.Year), Digits.Of(point.Score), Change(index)]);

    private protected override string Essence
    {
        get
        {
            var last = points[^1];
            var now = $"ปี {Digits.Of(last.Year)} ได้ {Digits.Of(last.Score)} คะแนน";
            return points.Count == 1 ? now : $"{now} ต่างจากปี {Digits.Of(points[^2].Year)} {Change(points.Count - 1)} คะแนน";
        }
    }

    private IEnumerable<Threshold> Levels => levels.Where(level => (double)level.Score.Value > Lowest).OrderBy(level => level.Score);

    private double Lowest => Scale.Floor(points.Select(point => point.Score));

    private protected override void Draw(Drawing drawing)
    {
        DrawLevels(drawing);
        drawing.Line(left, bottom, right, bottom, "grid-line");
        drawing.Path(points.Select(point => (X(point), Y(point.Score))), "line", isClosed: false);
        var places = Places();
        var every = (int)Math.Ceiling(points.Count / (double)mostLabels);
        for (var index = 0; index < points.Count; index++)
        {
            var point = points[index];
            drawing.Dot(X(point), Y(point.Score), "fill");
            if ((points.Count - 1 - index) % every == 0)
            {
                var label = Digits.Of(point.Score);
                drawing.Text(X(point), places.Under(label, X(point), Y(point.Score)), label, index == points.Count - 1 ? "b" : "", "middle");
                drawing.Text(X(point), bottom + 24, Digits.Of(point.Year), "t", "middle");
            }
        }
    }

    private ClearPlaces Places()
    {
        var places = new ClearPlaces(0, bottom);
        foreach (var level in Levels)
        {
            places.Avoid((left, Y(level.Score)), (right + 18, Y(level.Score)));
        }

        foreach (var (from, to) in points.Zip(points.Skip(1)))
        {
            places.Avoid((X(from), Y(from.Score)), (X(to), Y(to.Score)));
        }

        return places;
    }

    private void DrawLevels(Drawing drawing)
    {
        var free = double.MaxValue;
        drawing.Text(left - 6, bottom + 6, Digits.Of((long)Lowest), "t", "end");
        foreach (var level in Levels)
        {
            var height = Y(level.Score);
            drawing.Line(left, height, right + 18, height, "rule");
            if (free - height >= letterHeight && bottom - height >= letterHeight)
            {
                drawing.Text(left - 6, height + 6, Plain(level.Score), "t", "end");
                drawing.Text(right + 22, height + 6, Fitting(level.Name, 10), "t");
                free = height;
            }
        }
    }

    private double X(YearScore point)
    {
        var inner = (left: left + 22, right: right - 14);
        var span = points[^1].Year.BuddhistYear - points[0].Year.BuddhistYear;
        return span == 0 ? (inner.left + inner.right) / 2 : inner.left + ((point.Year.BuddhistYear - points[0].Year.BuddhistYear) * (inner.right - inner.left) / span);
    }

    private double Y(Score score) => bottom - (Math.Max(0, (double)score.Value - Lowest) * (bottom - top) / (Scale.Highest - Lowest));

    private string Change(int index)
    {
        if (index == 0)
        {
            return "–";
        }

        var change = points[index].Score.Rounded - points[index - 1].Score.Rounded;
        return (change > 0 ? "+" : "") + Digits.Of(change);
    }
}
