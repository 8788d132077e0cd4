using Sujarit.Assessment.Contracts;

namespace Sujarit.Assessment.Reading;

/// <summary>The words of the rulebook files and what they mean.</summary>
internal static class Words
{
    public static IReadOnlyDictionary<string, Sureness> Sureness { get; } =
        new Dictionary<string, Sureness>
        {
            ["confirmed"] = Contracts.Sureness.Confirmed,
            ["derived"] = Contracts.Sureness.Derived,
            ["assumed"] = Contracts.Sureness.Assumed,
        };

    public static IReadOnlyDictionary<string, YearRule> YearRules { get; } =
        new Dictionary<string, YearRule>
        {
            ["current"] = YearRule.Current,
            ["T"] = YearRule.AssessmentYear,
            ["T-1"] = YearRule.PreviousYear,
            ["covers-T"] = YearRule.CoversAssessmentYear,
            ["analysis-of-T-1"] = YearRule.AnalysisOfPreviousYear,
        };

    public static IReadOnlyDictionary<string, CarryKind> Carries { get; } =
        new Dictionary<string, CarryKind>
        {
            ["same"] = CarryKind.Same,
            ["changed"] = CarryKind.Changed,
            ["split"] = CarryKind.Split,
            ["merged"] = CarryKind.Merged,
            ["dropped"] = CarryKind.Dropped,
        };

    public static IReadOnlyDictionary<string, LibraryCadence> Cadences { get; } =
        new Dictionary<string, LibraryCadence>
        {
            ["once"] = LibraryCadence.Once,
            ["monthly"] = LibraryCadence.Monthly,
            ["quarterly"] = LibraryCadence.Quarterly,
            ["half-yearly"] = LibraryCadence.HalfYearly,
            ["yearly"] = LibraryCadence.Yearly,
        };

    public static IReadOnlyDictionary<string, CheckedCell> Cells { get; } =
        new Dictionary<string, CheckedCell>
        {
            ["words"] = CheckedCell.Words,
            ["number"] = CheckedCell.Number,
            ["day"] = CheckedCell.Day,
            ["taxpayer"] = CheckedCell.Taxpayer,
        };

    public static IReadOnlyDictionary<string, CheckedLanguage> Languages { get; } =
        new Dictionary<string, CheckedLanguage>
        {
            ["th"] = CheckedLanguage.Thai,
            ["en"] = CheckedLanguage.English,
        };

    /// <summary>The word for a sureness.</summary>
    public static string Of(Sureness sureness) => Sureness.First(word => word.Value == sureness).Key;
}
