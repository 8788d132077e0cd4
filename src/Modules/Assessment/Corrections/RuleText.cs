using System.Text.Json;

namespace Sujarit.Assessment.Corrections;

/// <summary>What a correction says, in lines for people.</summary>
internal static class RuleText
{
    public static IReadOnlyList<string> Of(RuleCorrection correction) =>
        correction.Aspect switch
        {
            RuleAspect.ItemElements => correction.Value.Split('\n'),
            RuleAspect.ItemYear => [YearChoices.Name(correction.Value)],
            RuleAspect.ToolWeights => [.. JsonSerializer.Deserialize<Dictionary<string, decimal>>(correction.Value)!.Select(weight => $"{weight.Key.ToUpperInvariant()} {weight.Value:0.##}")],
            RuleAspect.LevelMarks => [.. JsonSerializer.Deserialize<List<LevelMark>>(correction.Value)!.Index().Select(Line)],
            RuleAspect.TestedTools => [string.Join(", ", JsonSerializer.Deserialize<List<string>>(correction.Value)!.Select(code => code.ToUpperInvariant()))],
            RuleAspect.Confirmed => ["ยืนยันตามคู่มือ"],
            _ => [correction.Value],
        };

    private static string Line((int Index, LevelMark Item) mark) =>
        $"ระดับที่ {mark.Index + 1} เริ่มที่ {mark.Item.From:0.00}" + (mark.Item.EachToolAtLeast is { } least ? $" ทุกเครื่องมือไม่ต่ำกว่า {least:0.00}" : "");
}
