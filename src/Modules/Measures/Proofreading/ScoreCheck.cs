using System.Globalization;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Proofreading;

/// <summary>Printed scores that do not add up, and a level that does not follow from them.</summary>
internal static class ScoreCheck
{
    public static IEnumerable<Finding> Read(Report report, PaperFacts facts)
    {
        if (facts.Rules is not { } rules)
        {
            yield break;
        }

        var result = report.Result;
        var sheet = Scoring.Score(rules, InputOf(result, rules));
        foreach (var mismatch in sheet.Findings)
        {
            yield return new Finding(FindingKind.ScoreMismatch, WhereOf(mismatch.Where), AsItStands(mismatch.Given, facts), mismatch.Why);
        }

        // Years before the present scale are often told on it: staff mix both, so only a level of the year's own scale is judged.
        var isOwnScale = rules.Levels.Levels.Any(level => level.Name == result.Level);
        if (isOwnScale && sheet.Level is null && sheet.PossibleLevels.Count > 0 && !sheet.PossibleLevels.Contains(result.Level))
        {
            yield return new Finding(
                FindingKind.ScoreMismatch,
                "result.level",
                result.Level!,
                $"รายงานเขียนระดับ “{result.Level}” แต่คะแนนที่ระบุเป็นได้เพียง {string.Join(" หรือ ", sheet.PossibleLevels)} โปรดตรวจสอบ"
            );
        }

        if (isOwnScale && sheet.Level is { } level && level != result.Level)
        {
            yield return new Finding(
                FindingKind.ScoreMismatch,
                "result.level",
                result.Level!,
                $"คะแนนที่ระบุอยู่ในระดับ “{level}” แต่รายงานเขียนว่า “{result.Level}” โปรดตรวจสอบ"
            );
        }
    }

    private static ScoreInput InputOf(PrintedResult result, Rulebook rules)
    {
        var tools = rules.Tools.SelectMany(tool => tool.Parts.Select(part => part.Code).Prepend(tool.Code)).ToHashSet();
        return new ScoreInput
        {
            Total = result.Total,
            Tools = result.Tools.Where(tool => tools.Contains(tool.Key)).ToDictionary(),
            Indicators = result.Indicators.Where(indicator => rules.Indicator(indicator.Key) is not null).ToDictionary(),
        };
    }

    private static string WhereOf(string code) =>
        code switch
        {
            "total" => "result.total",
            _ when char.IsDigit(code[0]) => $"result.indicators.{code}",
            _ => $"result.tools.{code}",
        };

    private static string AsItStands(decimal? score, PaperFacts facts)
    {
        if (score is not { } points)
        {
            return "";
        }

        var arabic = points.ToString("0.00##", CultureInfo.InvariantCulture);
        string[] forms = [arabic, ThaiDigits.ToThai(arabic), points.ToString("0.####", CultureInfo.InvariantCulture)];
        return forms.FirstOrDefault(form => facts.Texts.Any(part => part.Text.Contains(form, StringComparison.Ordinal))) ?? arabic;
    }
}
