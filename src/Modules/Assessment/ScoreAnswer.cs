using Sujarit.Assessment.Contracts;
using Sujarit.Assessment.Reading;
using Sujarit.Assessment.Scores;

namespace Sujarit.Assessment;

/// <summary>What the <c>score</c> verb prints: the sheet with every number rounded as scores are published.</summary>
internal sealed record ScoreAnswer(
    int Year,
    IReadOnlyDictionary<string, decimal?> Tools,
    IReadOnlyDictionary<string, decimal?> Indicators,
    IReadOnlyDictionary<string, decimal?> SubIndicators,
    decimal? Total,
    string? Level,
    IReadOnlyList<string> PossibleLevels,
    IReadOnlyList<Blocker> BlockedBy,
    IReadOnlyList<ScoreFinding> Findings,
    IReadOnlyDictionary<string, ScoreAnswer.ItemWorth> Worth
)
{
    /// <summary>The answer for a sheet.</summary>
    /// <param name="sheet">What is printed.</param>
    /// <param name="toolCodes">Every tool key of the contract; one the year does not have is printed as null.</param>
    public static ScoreAnswer Of(ScoreSheet sheet, IEnumerable<string> toolCodes) =>
        new(
            sheet.Rulebook.Year.BuddhistYear,
            Shown(toolCodes.Select(code => KeyValuePair.Create(code, sheet.Tools.GetValueOrDefault(code)))),
            Shown(sheet.Indicators),
            Shown(sheet.SubIndicators),
            Rounded.Shown(sheet.Total),
            sheet.Level,
            sheet.PossibleLevels,
            [.. sheet.BlockedBy.Select(blocker => blocker with { Value = Rounded.Shown(blocker.Value) })],
            sheet.Findings,
            new OrderedDictionary<string, ItemWorth>(
                sheet.Worth.Select(worth => KeyValuePair.Create(worth.Key, ItemWorth.Of(worth.Value)))
            )
        );

    private static OrderedDictionary<string, decimal?> Shown(IEnumerable<KeyValuePair<string, decimal?>> scores) =>
        new(scores.Select(score => KeyValuePair.Create(score.Key, Rounded.Shown(score.Value))));

    /// <summary>What an item is worth, in points rounded to two places and one of the rulebooks' words of sureness.</summary>
    internal sealed record ItemWorth(decimal? Points, string Sureness)
    {
        public static ItemWorth Of(Worth worth) => new(Rounded.Shown(worth.Points), Words.Of(worth.Sureness));
    }
}
