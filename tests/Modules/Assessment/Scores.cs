using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Modules.Assessment;

/// <summary>Ways to write scores down shortly.</summary>
internal static class Scores
{
    public static Rulebook Book(int year) => Rulebooks.BesideProgram.Of(new FiscalYear(year));

    public static ScoreSheet Score(int year, ScoreInput input) => Scoring.Score(Book(year), input);

    public static ScoreInput Total(decimal total) => new() { Total = total };

    public static ScoreInput Tools(decimal iit, decimal eit, decimal oit) => new ScoreInput().With(iit, eit, oit);

    public static ScoreInput With(this ScoreInput input, decimal iit, decimal eit, decimal oit) =>
        input with { Tools = Of(("iit", iit), ("eit", eit), ("oit", oit)) };

    /// <summary>The indicators from the first on.</summary>
    public static ScoreInput Indicators(params decimal[] scores) => new() { Indicators = Numbered(scores) };

    public static IReadOnlyDictionary<string, decimal> Numbered(params decimal[] scores) =>
        scores.Index().ToDictionary(entry => (entry.Index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), entry => entry.Item);

    public static IReadOnlyDictionary<string, decimal> Of(params (string Code, decimal Score)[] scores) =>
        scores.ToDictionary(score => score.Code, score => score.Score);

    /// <summary>Every item of the year done, but for those missed.</summary>
    public static ScoreInput AllItemsBut(int year, params string[] missed) =>
        new() { Items = Book(year).Items.ToDictionary(item => item.Code, item => missed.Contains(item.Code) ? 0m : 100m) };

    public static decimal? Shown(decimal? value) =>
        value is { } known ? Math.Round(known, 2, MidpointRounding.AwayFromZero) : null;
}
