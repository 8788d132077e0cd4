using System.Globalization;
using System.Text.RegularExpressions;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Proofreading.Anywhere;

/// <summary>Days that no calendar has: ๓๑ เมษายน, ๒๙ กุมภาพันธ์ of a common year.</summary>
internal static partial class ImpossibleDays
{
    private const int era = 543;

    // A leap year: where no year is printed, 29 February may be meant.
    private const int anyYear = 2000;

    private static readonly string[] starts = ["ม.ค", "ก.พ", "มี.ค", "เม.ย", "พ.ค", "มิ.ย", "ก.ค", "ส.ค", "ก.ย", "ต.ค", "พ.ย", "ธ.ค"];
    private static readonly string[] names = ["มกรา", "กุมภา", "มีนา", "เมษา", "พฤษภา", "มิถุนา", "กรกฎา", "สิงหา", "กันยา", "ตุลา", "พฤศจิกา", "ธันวา"];

    public static IEnumerable<Finding> Read(IReadOnlyList<(string Where, string Text)> texts) =>
        texts.SelectMany(part => In(part.Text).Select(day => new Finding(
            FindingKind.ImpossibleDate,
            part.Where,
            day,
            $"ไม่มีวันที่ “{day}” ในปฏิทิน โปรดตรวจสอบวันที่"
        )));

    private static IEnumerable<string> In(string text)
    {
        var plain = Links.Blank(text);
        return Named().Matches(plain).Where(day => !Exists(day, MonthOf(day.Groups["m"].Value)) && !MonthBefore().IsMatch(plain[Math.Max(0, day.Index - 16)..day.Index]))
            .Concat(Numbered().Matches(plain).Where(day => Value(day.Groups["m"]) is >= 1 and <= 12 and var month && Value(day.Groups["d"]) <= 31 && !Exists(day, month)))
            .Select(day => text.Substring(day.Index, day.Length).Trim());
    }

    private static bool Exists(Match date, int month)
    {
        var year = date.Groups["y"].Success ? Value(date.Groups["y"]) : 0;
        var common = year switch
        {
            > 2400 => year - era,
            > 1800 => year,
            > 0 and < 100 => 2500 + year - era,
            _ => anyYear,
        };
        return Value(date.Groups["d"]) is >= 1 and var day && day <= DateTime.DaysInMonth(common, month);
    }

    private static int MonthOf(string name)
    {
        var bare = name.Replace(" ", "", StringComparison.Ordinal);
        var at = Array.FindIndex(names, month => bare.StartsWith(month, StringComparison.Ordinal));
        return 1 + (at >= 0 ? at : Array.FindIndex(starts, month => bare.StartsWith(month, StringComparison.Ordinal)));
    }

    private static int Value(Group digits) => int.Parse(ThaiDigits.ToArabic(digits.Value), CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<![0-9๐-๙/.,])(?<d>[0-9๐-๙]{1,2})\s*(?:เดือน\s*)?(?<m>(?:มกรา|มีนา|พฤษภา|กรกฎา|สิงหา|ตุลา|ธันวา)คม|(?:เมษา|มิถุนา|กันยา|พฤศจิกา)ยน|กุมภาพันธ์|ม\. ?ค\.|ก\. ?พ\.|มี\. ?ค\.|เม\. ?ย\.|พ\. ?ค\.|มิ\. ?ย\.|ก\. ?ค\.|ส\. ?ค\.|ก\. ?ย\.|ต\. ?ค\.|พ\. ?ย\.|ธ\. ?ค\.)(?:\s*(?:พ\. ?ศ\. ?)?(?<y>[0-9๐-๙]{4}|[0-9๐-๙]{2})(?![0-9๐-๙]))?", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Named();

    [GeneratedRegex(@"(?<![0-9๐-๙/.-])(?<d>[0-9๐-๙]{1,2})/(?<m>[0-9๐-๙]{1,2})/(?<y>[0-9๐-๙]{4})(?![0-9๐-๙/])", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Numbered();

    // "ต.ค. ๖๖ พ.ย. ๖๖": the number is the year of the month before it.
    [GeneratedRegex(@"(?:คม|ยน|พันธ์|[คพย]\.)\s*$", RegexOptions.None, Pattern.Limit)]
    private static partial Regex MonthBefore();
}
