using System.Globalization;
using System.Text.RegularExpressions;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;

namespace Sujarit.Measures.Import.Facts;

/// <summary>The fiscal year and the round that a report is on.</summary>
internal static partial class PrintedYear
{
    /// <summary>The year of the report's own title; where it has none, the fiscal year named most often.</summary>
    public static FiscalYear? Of(IReadOnlyList<string> paragraphs)
    {
        var title = paragraphs
            .Select((text, index) => (Text: text, Next: index + 1 < paragraphs.Count ? paragraphs[index + 1] : ""))
            .Where(line => Title().IsMatch(line.Text))
            .OrderBy(line => Begins(line.Text) ? 0 : 1)
            .SelectMany(line => YearsIn(line.Text).DefaultIfEmpty(YearsIn(line.Next).FirstOrDefault()))
            .FirstOrDefault(year => year != default);
        return title != default ? title : MostNamed(paragraphs);
    }

    /// <summary>Whether a line is the title of a report.</summary>
    public static bool IsTitle(string text) => Title().IsMatch(text) && text.Length < 250;

    /// <summary>6 or 12 months; null where the paper does not say.</summary>
    public static int? RoundOf(IEnumerable<string> paragraphs) =>
        paragraphs
            .OrderBy(text => Begins(text) || text.TrimStart('(', ' ').StartsWith("รอบ", StringComparison.Ordinal) ? 0 : 1)
            .Select(text => Begins(text) ? Months().Match(ThaiDigits.ToArabic(text)) : Round().Match(ThaiDigits.ToArabic(text)))
            .Where(match => match.Success)
            .Select(match => (int?)(match.Groups["n"].Value is "6" or "หก" ? 6 : 12))
            .FirstOrDefault();

    // A memo's subject names a report too; the title itself begins with the words.
    private static bool Begins(string text) => Title().Match(text.TrimStart('*', ' ')) is { Success: true, Index: 0 };

    private static FiscalYear? MostNamed(IReadOnlyList<string> paragraphs)
    {
        var years = paragraphs.SelectMany(YearsIn).ToList();
        return years.Count == 0 ? null : years.GroupBy(year => year).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First().Key;
    }

    private static IEnumerable<FiscalYear> YearsIn(string text) =>
        Year().Matches(ThaiDigits.ToArabic(text)).Select(match => new FiscalYear(int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"รายงานผล|รายงานการ|สรุปผลการดำเนิน|ผลการดำเนินการตามมาตรการ|ผลการดำเนินการเพื่อส่งเสริม", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Title();

    [GeneratedRegex(@"(?:ปีงบประมาณ|ประจำปี|ปี)\s*(?:งบประมาณ)?\s*(?:พ\s*\.\s*ศ\s*\.?)?\s*(?<y>25[0-9]{2})(?![0-9])", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<n>12|6|หก|สิบสอง)\s*เดือน", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Months();

    [GeneratedRegex(@"รอบ(?:การรายงาน|ระยะเวลา|ที่\s*[12])?\s*\(?\s*(?<n>12|6|หก|สิบสอง)\s*เดือน", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Round();
}
