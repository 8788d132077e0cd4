using System.Text.RegularExpressions;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Proofreading;

/// <summary>Dates and years outside what the reported year, and each item's rule, allows.</summary>
internal static partial class YearCheck
{
    public static IEnumerable<Finding> Read(Report report, Rulebook? rules)
    {
        if (report.FiscalYear is not { } year)
        {
            return [];
        }

        return Measures(report, year).Concat(Actions(report, year)).Concat(Items(report, year, rules)).Concat(Memo(report, year));
    }

    private static IEnumerable<Finding> Measures(Report report, FiscalYear year)
    {
        for (var at = 0; at < report.Measures.Count; at++)
        {
            var measure = report.Measures[at];
            var texts = measure.Summary.Select(text => ("summary", text))
                .Concat(measure.Outcomes.Select(text => ("outcomes", text)))
                .Append(("period", measure.Period ?? ""));
            foreach (var finding in texts.SelectMany(text => Outside(text.Item2, $"measures[{at}].{text.Item1}", year)))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Actions(Report report, FiscalYear year)
    {
        for (var at = 0; at < report.Actions.Count; at++)
        {
            var action = report.Actions[at];
            var texts = action.Progress.Select(text => ("progress", text)).Append(("period", action.Period ?? ""));
            foreach (var finding in texts.SelectMany(text => Outside(text.Item2, $"actions[{at}].{text.Item1}", year)))
            {
                yield return finding;
            }
        }
    }

    // What was done and when has to lie in the reported year; a year that is only spoken of may be the one before it.
    private static IEnumerable<Finding> Outside(string text, string where, FiscalYear year)
    {
        var days = ThaiDate.Find(text).ToList();
        foreach (var date in days.Where(date => !year.Contains(date.Span.First) && !year.Contains(date.Span.Last)))
        {
            yield return new Finding(
                FindingKind.WrongYear,
                where,
                date.Quote,
                $"“{date.Quote}” อยู่นอกปีงบประมาณ พ.ศ. {year} ที่รายงาน โปรดตรวจสอบวันที่หรือปีของรายงาน"
            );
        }

        var spoken = ThaiDate.FindYears(text)
            .Where(named => !named.IsOfLaw && !days.Exists(date => named.Start >= date.Start && named.Start < date.Start + date.Length));
        foreach (var named in spoken.Where(named => !MayBeSpokenOf(text, named, year)))
        {
            yield return new Finding(
                FindingKind.WrongYear,
                where,
                named.Quote,
                $"“{named.Quote}” ไม่ตรงกับปีงบประมาณ พ.ศ. {year} ที่รายงาน อาจคัดลอกมาจากรายงานปีอื่น"
            );
        }
    }

    // Work of a year plans for the next and looks back at the last.
    private static bool MayBeSpokenOf(string text, FoundYear named, FiscalYear year) =>
        named.BuddhistYear == year.BuddhistYear
        || Span().IsMatch(text)
        || named.BuddhistYear == year.Previous.BuddhistYear
        || (named.BuddhistYear == year.Next.BuddhistYear && Plans().IsMatch(text[Math.Max(0, named.Start - 60)..named.Start]));

    // A plan is named by its first and last year.
    [GeneratedRegex("[0-9๐-๙]{4}\\s*(?:-|–|ถึง)\\s*(?:พ\\.ศ\\.\\s*)?[0-9๐-๙]{4}", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Span();

    [GeneratedRegex("เป้าหมาย|แผน|งบประมาณ|ข้อบัญญัติ|เทศบัญญัติ|ถัดไป|ต่อไป|เลื่อน|ยกไป|เตรียม|เสนอ|ตั้งงบ|ภายใน|จะ", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Plans();

    private static IEnumerable<Finding> Items(Report report, FiscalYear year, Rulebook? rules)
    {
        for (var at = 0; at < report.Items.Count; at++)
        {
            var item = report.Items[at];
            if (rules?.Item(item.Code) is not { } rule || rule.Asks(year) is not { } asked)
            {
                continue;
            }

            // Each year once for an item: the title, the elements and the progress repeat each other.
            var named = item.Elements.Concat(item.Progress).Prepend(item.Title ?? "")
                .SelectMany(text => ThaiDate.FindYears(text).Where(found => !found.IsOfLaw && !Allows(rule, asked, year, text, found.BuddhistYear)))
                .DistinctBy(found => found.BuddhistYear);
            foreach (var found in named)
            {
                yield return new Finding(
                    FindingKind.WrongYear,
                    $"items[{at}]",
                    found.Quote,
                    $"{item.Code} ของการประเมินปี พ.ศ. {year} ขอข้อมูลปี พ.ศ. {asked} แต่ข้อความระบุ “{found.Quote}” โปรดตรวจสอบ"
                );
            }
        }
    }

    private static bool Allows(Item rule, FiscalYear asked, FiscalYear year, string text, int named)
    {
        if (named == asked.BuddhistYear || (rule.Year == YearRule.AnalysisOfPreviousYear && named == year.BuddhistYear))
        {
            return true;
        }

        // A plan is named by its first and last year; the asked one may lie between.
        var years = ThaiDate.FindYears(text).Select(found => found.BuddhistYear).ToList();
        return rule.Year == YearRule.CoversAssessmentYear && years.Exists(first => first <= asked.BuddhistYear) && years.Exists(last => last >= asked.BuddhistYear);
    }

    // A memo is written in the reported year or in the one after, when the result is out.
    private static IEnumerable<Finding> Memo(Report report, FiscalYear year)
    {
        if (report.Memo?.Date is { } date && !year.Contains(date) && !year.Next.Contains(date))
        {
            yield return new Finding(
                FindingKind.WrongYear,
                "memo.date",
                ThaiDate.Full(date),
                $"วันที่ของบันทึกข้อความไม่อยู่ในปีงบประมาณ พ.ศ. {year} หรือปีถัดไป โปรดตรวจสอบ"
            );
        }
    }
}
