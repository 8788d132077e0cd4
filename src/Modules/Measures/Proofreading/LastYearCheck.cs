using System.Text.RegularExpressions;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Proofreading;

/// <summary>Results that say what last year's said, to the letter or but for the year's number.</summary>
internal static partial class LastYearCheck
{
    private const int shortest = 40;

    public static IEnumerable<Finding> Read(Report report, Report before)
    {
        var old = ResultRow.Of(before).SelectMany(row => row.Points.Select(point => (row.Key, Bare(point)))).Where(said => said.Item2.Length >= shortest).ToHashSet();
        foreach (var row in ResultRow.Of(report))
        {
            var same = row.Points.Where(point => old.Contains((row.Key, Bare(point)))).ToList();
            if (same.Count > 0)
            {
                yield return new Finding(
                    FindingKind.UnchangedFromLastYear,
                    row.Where,
                    same[0],
                    $"ผลของ {row.Name} เหมือนรายงานปีก่อน{(same.Count > 1 ? $" {same.Count} ข้อความ" : "")} โปรดเขียนสิ่งที่ทำในปีนี้"
                );
            }
        }
    }

    // Who copies last year's text changes its year, if anything.
    private static string Bare(string point) => Year().Replace(ThaiText.Fold(point), "");

    [GeneratedRegex("(?<![0-9])25[0-9]{2}(?![0-9])", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Year();
}
