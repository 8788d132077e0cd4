namespace Sujarit.Assessment.Scores;

/// <summary>Between what a score lies, both ends included.</summary>
internal readonly record struct Bounds(decimal Low, decimal High)
{
    // Far below any rounding of scores, far above the last digit of a decimal division.
    private const decimal slack = 0.000_000_001m;

    public static Bounds Whole { get; } = new(0, 100);

    public static Bounds Exactly(decimal value) => new(value, value);

    public static Bounds operator +(Bounds left, Bounds right) => new(left.Low + right.Low, left.High + right.High);

    public static Bounds operator -(Bounds left, Bounds right) => new(left.Low - right.High, left.High - right.Low);

    public static Bounds operator *(Bounds bounds, decimal factor) => new(bounds.Low * factor, bounds.High * factor);

    public static Bounds operator /(Bounds bounds, decimal divisor) => new(bounds.Low / divisor, bounds.High / divisor);

    public bool Meets(Bounds other) => Low <= other.High + slack && other.Low <= High + slack;

    public bool Holds(decimal value) => Meets(Exactly(value));

    public Bounds Within(Bounds other) => new(Math.Max(Low, other.Low), Math.Min(High, other.High));
}
