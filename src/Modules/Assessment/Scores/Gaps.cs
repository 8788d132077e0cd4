using Sujarit.Assessment.Contracts;

namespace Sujarit.Assessment.Scores;

/// <summary>Where points can be won: the deepest known scores below 100, most points first.</summary>
internal static class Gaps
{
    public static IReadOnlyList<Gap> Of(Rulebook rulebook, Figures figures) =>
        [
            .. Deepest(figures.Total)
                .Where(figure => figure.Value < 100)
                .Select(figure => new Gap(
                    figure.Code,
                    figures.Share(figure) * (100 - figure.Value!.Value) / 100,
                    rulebook.IsDraft ? Sureness.Assumed : rulebook.ComputingBasis.Sureness
                ))
                .OrderByDescending(gap => gap.Points),
        ];

    // Of two complete ways the later tells more: indicators say what to do, the parts of a tool only who was asked.
    private static IEnumerable<Figure> Deepest(Figure figure)
    {
        var way =
            figure.Ways.LastOrDefault(Figure.IsComplete)
            ?? (figure.Value is null ? figure.Ways.LastOrDefault(way => way.Any(child => child.IsTouched)) : null);
        return way is null ? [figure] : way.SelectMany(Deepest);
    }
}
