namespace Sujarit.Assessment.Scores;

/// <summary>One score of the assessment and all that is known of it.</summary>
internal sealed class Figure
{
    // A printed score is rounded to two places at least; more places mean it was rounded later.
    private const int printedPlaces = 2;

    /// <summary>A score, computed from others where it is not given.</summary>
    /// <param name="kind">What it is the score of.</param>
    /// <param name="code">Its code.</param>
    /// <param name="name">What a sentence calls it, in Thai.</param>
    /// <param name="weight">Its weight among the figures beside it.</param>
    /// <param name="given">The score as given, or null.</param>
    /// <param name="ways">The sets of figures it can be computed from, the preferred one first; most have one or none.</param>
    public Figure(FigureKind kind, string code, string name, decimal weight, decimal? given, params IReadOnlyList<Figure>[] ways)
    {
        Kind = kind;
        Code = code;
        Name = name;
        Weight = weight;
        Given = given;
        Ways = [.. ways.Where(way => way.Count > 0)];
        Used = given is null ? Ways.FirstOrDefault(IsComplete) : null;
        Value = given ?? (Used is null ? null : Mean(Used));
        Bounds = given is { } score ? AsPrinted(kind, score) : Derived();
    }

    public FigureKind Kind { get; }

    public string Code { get; }

    public string Name { get; }

    public decimal Weight { get; }

    public decimal? Given { get; }

    public IReadOnlyList<IReadOnlyList<Figure>> Ways { get; }

    /// <summary>The way the value was computed; null for a given or unknown one.</summary>
    public IReadOnlyList<Figure>? Used { get; }

    public decimal? Value { get; }

    /// <summary>Where the exact score lies by what is known.</summary>
    public Bounds Bounds { get; }

    /// <summary>Whether anything at all is known of it.</summary>
    public bool IsTouched => Value is not null || Ways.Any(way => way.Any(figure => figure.IsTouched));

    public static bool IsComplete(IReadOnlyList<Figure> way) => way.All(figure => figure.Value is not null);

    /// <summary>What the figures of a complete way make together.</summary>
    public static decimal Mean(IReadOnlyList<Figure> way) =>
        way.Sum(figure => figure.Value!.Value * figure.Weight) / way.Sum(figure => figure.Weight);

    /// <summary>Where the figures of a way put their mean.</summary>
    public static Bounds MeanBounds(IReadOnlyList<Figure> way) =>
        way.Aggregate(Bounds.Exactly(0), (sum, figure) => sum + (figure.Bounds * figure.Weight))
        / way.Sum(figure => figure.Weight);

    private Bounds Derived() =>
        Used is not null
            ? MeanBounds(Used)
            : Ways.Aggregate(Bounds.Whole, (bounds, way) => bounds.Within(MeanBounds(way)));

    private static Bounds AsPrinted(FigureKind kind, decimal score)
    {
        if (kind == FigureKind.Item)
        {
            return Bounds.Exactly(score);
        }

        var places = printedPlaces;
        while (decimal.Round(score, places) != score)
        {
            places++;
        }

        var half = 0.5m;
        for (var place = 0; place < places; place++)
        {
            half /= 10;
        }

        return new Bounds(score - half, score + half).Within(Bounds.Whole);
    }
}
