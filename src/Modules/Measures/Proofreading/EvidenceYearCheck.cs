using System.Text.RegularExpressions;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Proofreading;

/// <summary>Days told for an item that lie neither in the year it asks for nor in the reported one.</summary>
internal static partial class EvidenceYearCheck
{
    public static IEnumerable<Finding> Read(Report report, Rulebook? rules)
    {
        if (report.FiscalYear is not { } year)
        {
            yield break;
        }

        for (var at = 0; at < report.Items.Count; at++)
        {
            var item = report.Items[at];
            var asked = rules?.Item(item.Code)?.Asks(year) ?? year;
            var days = item.Progress.SelectMany(point => ThaiDate.Find(point).Where(day => !IsOfPaper(point, day.Start))).ToList();
            var outside = days.Where(day => !IsIn(year, day.Span) && !IsIn(asked, day.Span)).ToList();
            if (outside.Count == 0)
            {
                continue;
            }

            if (item.Status == ProgressStatus.Done && outside.Count == days.Count)
            {
                yield return new Finding(
                    FindingKind.EvidenceOutsideYear,
                    $"items[{at}].progress",
                    outside[0].Quote,
                    $"{item.Code} ติ๊กว่าดำเนินการแล้ว แต่สิ่งที่อ้างเกิดเมื่อ “{outside[0].Quote}” ซึ่งอยู่นอกปีงบประมาณ พ.ศ. {Years(year, asked)} โปรดระบุหลักฐานของปีนั้น"
                );
                continue;
            }

            foreach (var day in outside)
            {
                yield return new Finding(
                    FindingKind.WrongYear,
                    $"items[{at}].progress",
                    day.Quote,
                    $"“{day.Quote}” อยู่นอกปีงบประมาณ พ.ศ. {Years(year, asked)} ที่ {item.Code} ขอ โปรดตรวจสอบวันที่"
                );
            }
        }
    }

    private static bool IsIn(FiscalYear year, ThaiDateSpan span) => year.Contains(span.First) || year.Contains(span.Last);

    // A standing order is older than what was done by it, and what is planned comes later.
    private static bool IsOfPaper(string point, int at) => OfPaper().IsMatch(point[Math.Max(0, at - 60)..at]);

    private static string Years(FiscalYear year, FiscalYear asked) => asked == year ? $"{year}" : $"{asked} และ {year}";

    [GeneratedRegex(@"(?:คำสั่ง|ระเบียบ|หนังสือ|มติ|ภายใน|จะ|กำหนด|แผน|เลื่อน|ถัดไป|ต่อไป|เตรียม|คาดว่า)[^\n]{0,50}$", RegexOptions.None, Pattern.Limit)]
    private static partial Regex OfPaper();
}
