using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Proofreading;

/// <summary>Indicators filed under a tool that does not measure them.</summary>
internal static class ToolCheck
{
    public static IEnumerable<Finding> Read(Report report, PaperFacts facts)
    {
        for (var at = 0; at < report.Actions.Count; at++)
        {
            var action = report.Actions[at];
            if (
                facts.ToolsOverActions.GetValueOrDefault(at) is { } printed
                && facts.Rules?.Indicator(action.Indicator ?? "") is { } indicator
                && indicator.Tool != printed
            )
            {
                yield return new Finding(
                    FindingKind.WrongTool,
                    $"actions[{at}]",
                    $"ตัวชี้วัดที่ {action.Indicator}",
                    $"ตัวชี้วัดที่ {action.Indicator} {indicator.Name} วัดด้วย {indicator.Tool.ToUpperInvariant()} แต่อยู่ใต้หัวข้อ {printed.ToUpperInvariant()} โปรดย้ายให้ถูกหัวข้อ"
                );
            }
        }
    }
}
