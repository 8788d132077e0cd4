using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Proofreading;

/// <summary>Says what is probably wrong with a report, in the order an officer would mend it.</summary>
internal static class Proofreader
{
    public static IReadOnlyList<Finding> Read(Report report, PaperFacts facts) =>
        [
            .. AgencyCheck.Read(facts, report.Agency),
            .. YearCheck.Read(report, facts.Rules),
            .. ScoreCheck.Read(report, facts),
            .. ToolCheck.Read(report, facts),
            .. StatusCheck.Read(report, facts),
            .. PasteCheck.Read(report, facts.Rules),
            .. DigitCheck.Read(facts.Texts),
        ];
}
