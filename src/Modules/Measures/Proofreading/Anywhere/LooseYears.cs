using System.Text.RegularExpressions;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Proofreading.Anywhere;

/// <summary>Years and days outside the fields of a report: in titles, memos, minutes, plans.</summary>
internal static partial class LooseYears
{
    // So many letters before a year tell that two sentences speak of the same.
    private const int phrase = 22;
    private const int lookback = 60;
    private const int titleLines = 5;
    private const int longestTitle = 200;
    private const string subject = "memo.subject";

    /// <summary>What is probably of another year.</summary>
    /// <param name="report">The paper as it was read.</param>
    /// <param name="lines">Its lines outside tables.</param>
    /// <param name="asked">The year it was said to be on; null where the paper alone tells.</param>
    public static IEnumerable<Finding> Read(Report report, IReadOnlyList<string> lines, FiscalYear? asked)
    {
        if (report.FiscalYear is not { } year)
        {
            return [];
        }

        List<Unplaced> loose = [.. report.Unplaced, .. report.Memo?.Subject is { } about ? [new Unplaced(subject, about)] : Array.Empty<Unplaced>()];
        var isPlan = lines.Take(6).Any(line => line.Contains("แผน", StringComparison.Ordinal));
        var isReport = lines.Any(PrintedYear.IsTitle);
        return Title(lines, loose, year, asked)
            .Concat(Odd(loose, year))
            .Concat(loose.SelectMany(text => Days(text, year, isReport)))
            .Concat(isPlan ? [] : loose.SelectMany(text => Far(text, year)))
            .DistinctBy(finding => (finding.Where, finding.Quote));
    }

    // Its title names another year, or the whole paper never names its own but another.
    private static IEnumerable<Finding> Title(IReadOnlyList<string> lines, List<Unplaced> loose, FiscalYear year, FiscalYear? asked)
    {
        if (asked is null)
        {
            return [];
        }

        var isNamed = lines.Any(line => Names(line, year));
        var titles = isNamed ? loose.Where((text, at) => ((at < titleLines && TitleWord().IsMatch(text.Text)) || text.Where == subject) && text.Text.Length < longestTitle && !Names(text.Text, year)) : loose;
        return titles.SelectMany(text => ThaiDate.FindYears(text.Text).Where(named => IsOfPaper(text.Text, named)).Select(named => Of(
                text.Where,
                named.Quote,
                $"เอกสารระบุ “{named.Quote}” แต่ตรวจทานสำหรับปีงบประมาณ พ.ศ. {year} โปรดตรวจสอบปีของเอกสาร"
            )))
            .Take(1);
    }

    // The same words with the paper's year elsewhere: here last year's was left standing.
    private static IEnumerable<Finding> Odd(List<Unplaced> loose, FiscalYear year)
    {
        var named = loose.SelectMany(text => ThaiDate.FindYears(text.Text).Where(found => !found.IsOfLaw).Select(found => (text.Where, text.Text, Found: found, Phrase: Before(text.Text, found.Start))))
            .Where(found => found.Phrase.Length == phrase)
            .ToList();
        var own = named.Where(found => found.Found.BuddhistYear == year.BuddhistYear).Select(found => found.Phrase).ToHashSet();
        return named.Where(found => found.Found.BuddhistYear != year.BuddhistYear && own.Contains(found.Phrase) && !Names(found.Text, year) && !Looking().IsMatch(found.Text))
            .Select(found => Of(
                found.Where,
                found.Found.Quote,
                $"“{found.Found.Quote}” ไม่ตรงกับปีงบประมาณ พ.ศ. {year} ที่ข้อความเดียวกันระบุไว้ที่อื่นในเอกสาร โปรดตรวจสอบ"
            ));
    }

    private static IEnumerable<Finding> Days(Unplaced text, FiscalYear year, bool isReport) =>
        ThaiDate.Find(text.Text)
            .Where(day => char.IsDigit(day.Quote[0]) && !year.Contains(day.Span.First) && !year.Contains(day.Span.Last))
            .Where(day => IsFar(day.Span, year)
                ? !Excused().IsMatch(Ahead(text.Text, day.Start))
                : isReport && Done().IsMatch(Ahead(text.Text, day.Start)) && !Excused().IsMatch(Ahead(text.Text, day.Start)) && !Looking().IsMatch(Ahead(text.Text, day.Start)))
            .Select(day => Of(text.Where, day.Quote, $"“{day.Quote}” อยู่นอกปีงบประมาณ พ.ศ. {year} โปรดตรวจสอบวันที่หรือปีของเอกสาร"));

    private static bool IsFar(ThaiDateSpan span, FiscalYear year) => span.Last < year.Previous.FirstDay || span.First > year.Next.LastDay;

    private static IEnumerable<Finding> Far(Unplaced text, FiscalYear year)
    {
        var named = ThaiDate.FindYears(text.Text).Where(found => !found.IsOfLaw).ToList();
        if (named.Count > 2 || Looking().IsMatch(text.Text) || Span().IsMatch(text.Text))
        {
            return [];
        }

        return named.Where(found => IsOfPaper(text.Text, found) && Math.Abs(found.BuddhistYear - year.BuddhistYear) > 1)
            .Select(found => Of(text.Where, found.Quote, $"“{found.Quote}” ห่างจากปีงบประมาณ พ.ศ. {year} หลายปี อาจคัดลอกมาจากเอกสารเดิม โปรดตรวจสอบ"));
    }

    private static bool IsOfPaper(string text, FoundYear named) =>
        !named.IsOfLaw && (named.IsFiscalYear || text[..named.Start].TrimEnd().EndsWith("ประจำ", StringComparison.Ordinal));

    private static bool Names(string text, FiscalYear year) => ThaiDate.FindYears(text).Any(named => named.BuddhistYear == year.BuddhistYear);

    private static string Before(string text, int at)
    {
        var folded = ThaiText.Fold(text[Math.Max(0, at - 2 * lookback)..at]);
        return folded.Length >= phrase ? folded[^phrase..] : "";
    }

    private static string Ahead(string text, int at) => text[Math.Max(0, at - lookback)..at];

    private static Finding Of(string where, string quote, string why) => new(FindingKind.WrongYear, where, quote, why);


    [GeneratedRegex(@"^[\s*“""(]*(?:รายงาน|ประกาศ|เรื่อง|แผน|คำสั่ง|สรุป|โครงการ|ประจำปี|มาตรการ|แบบ|คู่มือ|นโยบาย)", RegexOptions.None, Pattern.Limit)]
    private static partial Regex TitleWord();

    [GeneratedRegex("ลงวันที่|ราชกิจจา|บังคับใช้|ก่อตั้ง|ยกฐานะ|จัดตั้ง|เกิด|ตั้งแต่|ระเบียบ|พระราช|หนังสือ|คำสั่ง|มติ|รับรอง|สิ้นสุด|ครบวาระ|เลือกตั้ง", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Excused();

    [GeneratedRegex("(?:จัด|อบรม|ประชุม|ดำเนินการ|ลงพื้นที่|มอบ|เผยแพร่|ประกาศ|กิจกรรม|โครงการ).{0,50}วันที่\\s*$", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Done();

    [GeneratedRegex("ย้อนหลัง|เปรียบเทียบ|เทียบกับ|ปีก่อน|ปีที่ผ่านมา|ที่ผ่านมา|ครั้งก่อน|ครั้งที่แล้ว|เดิม|จะ|กำหนด|ภายใน|แผน|ต่อไป|ถัดไป|เป้าหมาย|ตั้งแต่", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Looking();

    [GeneratedRegex("[0-9๐-๙]{4}\\s*(?:-|–|ถึง)\\s*(?:พ\\.ศ\\.\\s*)?[0-9๐-๙]{4}", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Span();
}
