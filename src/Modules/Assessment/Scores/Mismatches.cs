using System.Globalization;
using Sujarit.Assessment.Contracts;

namespace Sujarit.Assessment.Scores;

/// <summary>
/// Finds scores that do not go together. A score is rounded where it is printed, so two scores disagree only where no exact
/// scores could have been rounded to both.
/// </summary>
internal sealed class Mismatches(IReadOnlyList<decimal> itemScores)
{
    public static IReadOnlyList<ScoreFinding> In(Figures figures, IReadOnlyList<decimal> itemScores)
    {
        var mismatches = new Mismatches(itemScores);
        var findings = figures.All.Where(figure => figure.Value is not null)
            .SelectMany(figure =>
                figure.Ways.Where(way => Disagrees(figure, way)).Select(way => mismatches.Explain(figure, way))
            );

        // The same score may be suspected from above and from below; what it is made of knows it best, and comes last.
        return [.. findings.GroupBy(finding => finding.Where).Select(same => same.Last())];
    }

    private static bool Disagrees(Figure figure, IReadOnlyList<Figure> way) =>
        !ReferenceEquals(way, figure.Used)
        && Figure.IsComplete(way)
        && !figure.Bounds.Meets(Figure.MeanBounds(way));

    // One given score explains the difference where another value of it, possible for a score, would make everything fit while all
    // others stay. Only if no other given score could do the same is it named; else nobody can tell and the parent is named.
    private ScoreFinding Explain(Figure parent, IReadOnlyList<Figure> way)
    {
        var leaves = Leaves(way).ToList();
        var sum = leaves.Aggregate(Bounds.Exactly(0), (bounds, leaf) => bounds + (leaf.Figure.Bounds * leaf.Weight));
        var computed = Figure.Mean(way);
        var difference = parent.Value!.Value - computed;
        var explaining = leaves
            .Select(leaf => (leaf.Figure, Fitting: Fitting(leaf.Figure, Required(parent, sum, leaf), difference / leaf.Weight)))
            .Where(leaf => leaf.Fitting is not null)
            .ToList();
        return explaining is [var (figure, fitting)]
            ? new(ScoreFinding.Mismatch, figure.Code, figure.Given, fitting, WhyChild(parent, figure, fitting!.Value, computed))
            : new(
                ScoreFinding.Mismatch,
                parent.Code,
                parent.Given ?? Rounded.Shown(parent.Value),
                Rounded.Shown(computed),
                WhyParent(parent, computed, explaining.Count)
            );
    }

    /// <summary>The given scores a way was computed from, each with its weight in the whole.</summary>
    private static IEnumerable<(Figure Figure, decimal Weight)> Leaves(IReadOnlyList<Figure> way)
    {
        var weights = way.Sum(figure => figure.Weight);
        return way.SelectMany(figure =>
            figure.Used is null
                ? [(figure, figure.Weight / weights)]
                : Leaves(figure.Used).Select(leaf => (leaf.Figure, leaf.Weight * figure.Weight / weights))
        );
    }

    private static Bounds Required(Figure parent, Bounds sum, (Figure Figure, decimal Weight) leaf)
    {
        var own = leaf.Figure.Bounds * leaf.Weight;
        var others = new Bounds(sum.Low - own.Low, sum.High - own.High);
        return (parent.Bounds - others) / leaf.Weight;
    }

    /// <summary>The value of a score that would make everything fit; null where no score can.</summary>
    private decimal? Fitting(Figure figure, Bounds required, decimal missing)
    {
        if (figure.Kind == FigureKind.Item)
        {
            // An item has all or nothing.
            return itemScores.Where(score => score != figure.Value && required.Holds(score)).Cast<decimal?>().FirstOrDefault();
        }

        return required.Meets(Bounds.Whole) ? Rounded.Shown(Math.Clamp(figure.Value!.Value + missing, 0, 100)) : null;
    }

    private static string WhyChild(Figure parent, Figure child, decimal fitting, decimal computed) =>
        $"{parent.Name} คือ {Text(parent.Value)} แต่คำนวณจากคะแนนย่อยได้ {Text(computed)} "
        + $"มีเพียง {child.Name} ค่าเดียวที่อธิบายผลต่างได้ คือควรเป็น {Text(fitting)} ไม่ใช่ {Text(child.Value)} โปรดตรวจกับประกาศผลคะแนน";

    private static string WhyParent(Figure parent, decimal computed, int explaining) =>
        $"{parent.Name} คือ {Text(parent.Value)} แต่คำนวณจากคะแนนย่อยได้ {Text(computed)} "
        + (explaining == 0 ? "และไม่มีคะแนนย่อยค่าใดค่าเดียวที่อธิบายผลต่างได้" : "และมีคะแนนย่อยมากกว่าหนึ่งค่าที่อาจพิมพ์ผิด")
        + " โปรดตรวจทุกค่ากับประกาศผลคะแนน";

    private static string Text(decimal? value) => (Rounded.Shown(value) ?? 0).ToString("0.00", CultureInfo.InvariantCulture);
}
