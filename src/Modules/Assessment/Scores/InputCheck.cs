using System.Globalization;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Assessment.Scores;

/// <summary>Refuses scores a year's rules do not know.</summary>
internal static class InputCheck
{
    public static void Of(Rulebook rulebook, ScoreInput input)
    {
        if (input.Items.Count > 0 && !rulebook.ItemsScored)
        {
            throw new RuleBrokenException(
                $"ปีงบประมาณ พ.ศ. {rulebook.Year.BuddhistYear} ยังไม่มีรายการข้อที่ยืนยันแล้ว จึงยังไม่รับคะแนนรายข้อ (items) โปรดให้เป็นคะแนนรวม เครื่องมือ หรือตัวชี้วัดแทน"
            );
        }

        if (input.Total is { } total)
        {
            InRange(Figures.TotalCode, total);
        }

        Known("tools", input.Tools, rulebook, rulebook.Tools.SelectMany(tool => tool.Parts.Select(part => part.Code).Prepend(tool.Code)));
        Known("indicators", input.Indicators, rulebook, rulebook.Indicators.Select(indicator => indicator.Code));
        Known("subIndicators", input.SubIndicators, rulebook, rulebook.SubIndicators.Select(sub => sub.Code));
        Known("items", input.Items, rulebook, rulebook.Items.Select(item => item.Code));
        foreach (var (code, score) in input.Items.Where(item => !rulebook.ItemScores.Contains(item.Value)))
        {
            throw new UnreadableException(
                $"คะแนนของ items.{code} คือ {Text(score)} แต่คะแนนรายข้อเป็นได้เพียง {string.Join(" หรือ ", rulebook.ItemScores.Select(Text))} โปรดแก้ไข"
            );
        }
    }

    private static void Known(
        string group,
        IReadOnlyDictionary<string, decimal> scores,
        Rulebook rulebook,
        IEnumerable<string> codes
    )
    {
        var known = codes.ToList();
        foreach (var (code, score) in scores)
        {
            if (!known.Contains(code))
            {
                var choice = known.Count == 0 ? "ปีนี้ไม่มีค่าในกลุ่มนี้" : $"ใช้ได้: {string.Join(", ", known)}";
                throw new UnreadableException(
                    $"ไม่รู้จัก {group}.{code} ในปีงบประมาณ พ.ศ. {rulebook.Year.BuddhistYear} โปรดตรวจรหัส ({choice})"
                );
            }

            InRange($"{group}.{code}", score);
        }
    }

    private static void InRange(string key, decimal score)
    {
        if (score is < 0 or > 100)
        {
            throw new UnreadableException($"คะแนนของ {key} คือ {Text(score)} ต้องอยู่ระหว่าง 0 ถึง 100 โปรดแก้ไข");
        }
    }

    private static string Text(decimal score) => score.ToString(CultureInfo.InvariantCulture);
}
