using BenchmarkDotNet.Attributes;
using Sujarit.Assessment;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Bench;

/// <summary>Scores, and the law they rest on.</summary>
public class ScoreBenchmarks
{
    private const int agencies = 8_317;
    private static readonly FiscalYear year = new(2567);

    private readonly string rules = Path.Combine(Project.Root, "rules");
    private Rulebook book = null!;
    private ScoreInput agency = null!;
    private List<ScoreInput> country = null!;

    [GlobalSetup]
    public void Prepare()
    {
        book = Rulebooks.In(rules).Of(year);
        agency = ScoreFile.Read(Project.Sample("scores-2567.json"));
        var chance = new Random(2567);
        country = [.. Enumerable.Range(0, agencies).Select(_ => Chosen(chance))];
    }

    [Benchmark(Description = "score: one agency, 35 items")]
    public decimal? One() => Scoring.Score(book, agency).Total;

    [Benchmark(Description = "score: 8,317 agencies, 35 items each")]
    public decimal Country() => country.Sum(input => Scoring.Score(book, input).Total ?? 0);

    [Benchmark(Description = "rulebooks: read and check the shelf")]
    public int Shelf() => Rulebooks.In(rules).Years.Count;

    private ScoreInput Chosen(Random chance) =>
        new()
        {
            Indicators = book.Indicators.Where(indicator => indicator.Tool != "oit")
                .ToDictionary(indicator => indicator.Code, _ => Math.Round((decimal)(60 + (chance.NextDouble() * 40)), 2), StringComparer.Ordinal),
            Items = book.Items.ToDictionary(item => item.Code, _ => chance.Next(10) == 0 ? 0m : 100m, StringComparer.Ordinal),
        };
}
