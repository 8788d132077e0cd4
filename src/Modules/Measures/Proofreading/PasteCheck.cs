using Sujarit.Assessment.Contracts;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Proofreading;

/// <summary>The requirement, or the plan, copied as the result.</summary>
internal static class PasteCheck
{
    // Shorter texts coincide by chance.
    private const int shortest = 25;

    public static IEnumerable<Finding> Read(Report report, Rulebook? rules) => Items(report, rules).Concat(Measures(report));

    private static IEnumerable<Finding> Items(Report report, Rulebook? rules)
    {
        for (var at = 0; at < report.Items.Count; at++)
        {
            var item = report.Items[at];
            var asked = item.Elements.Concat(rules?.Item(item.Code)?.Elements.Select(element => element.Text) ?? []).ToList();
            if (item.Progress.FirstOrDefault(point => IsPasted(point, asked, 0.5)) is { } pasted)
            {
                yield return new Finding(
                    FindingKind.PastedRequirement,
                    $"items[{at}].progress",
                    pasted,
                    $"ความก้าวหน้าของ {item.Code} คัดลอกข้อความจากองค์ประกอบด้านข้อมูล โปรดเขียนสิ่งที่ได้ดำเนินการจริง"
                );
            }
        }
    }

    private static IEnumerable<Finding> Measures(Report report)
    {
        for (var at = 0; at < report.Measures.Count; at++)
        {
            var measure = report.Measures[at];
            if (measure.Summary.Count > 0 && measure.Summary.All(point => IsPasted(point, measure.Steps, 0.9)))
            {
                yield return new Finding(
                    FindingKind.PastedRequirement,
                    $"measures[{at}].summary",
                    measure.Summary[0],
                    $"สรุปผลของมาตรการที่ {measure.No} เหมือนวิธีดำเนินการทุกข้อ โปรดเขียนผลที่เกิดขึ้นจริง"
                );
            }
        }
    }

    // A short text shares its words with the requirement anyway: of it nearly all has to be copied.
    private static bool IsPasted(string point, IReadOnlyList<string> sources, double share)
    {
        var length = ThaiText.Fold(point).Length;
        var needed = length < 2 * shortest ? Math.Max(share, 0.8) : share;
        return length >= shortest && sources.Any(source => ThaiText.Fold(source).Length >= shortest && ThaiText.Coverage(point, source) >= needed);
    }
}
