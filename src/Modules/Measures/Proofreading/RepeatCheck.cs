using Sujarit.Kernel.Thai;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Proofreading;

/// <summary>The same sentence as the result of many works.</summary>
internal static class RepeatCheck
{
    private const int fewest = 3;

    // Shorter ones, such as "จัดทำแผนแล้ว", coincide by chance.
    private const int shortest = 20;
    private const int mostNamed = 10;

    public static IEnumerable<Finding> Read(Report report)
    {
        var rows = ResultRow.Of(report).ToList();
        var sentences = rows.SelectMany(row => row.Points.Select(point => (Row: row, Point: point, Folded: ThaiText.Fold(point))))
            .Where(said => said.Folded.Length >= shortest)
            .GroupBy(said => said.Folded);
        foreach (var said in sentences)
        {
            var saying = said.Select(one => one.Row).DistinctBy(row => row.Where).ToList();
            if (saying.Count >= fewest)
            {
                var names = string.Join(", ", saying.Take(mostNamed).Select(row => row.Name)) + (saying.Count > mostNamed ? $" และอีก {saying.Count - mostNamed} รายการ" : "");
                yield return new Finding(
                    FindingKind.RepeatedSentence,
                    saying[0].Where,
                    said.First().Point,
                    $"ข้อความเดียวกันเป็นผลของ {saying.Count} รายการ ({names}) โปรดเขียนผลของแต่ละรายการตามที่ทำจริง"
                );
            }
        }
    }
}
