using System.Globalization;
using System.Text.RegularExpressions;
using Sujarit.Kernel.Thai;

namespace Sujarit.Measures.Import.Words;

/// <summary>The numbers and bullets clerks type before a point: ๑. 1) (๑) ๑.๒ - • and a Thai zero for a circle.</summary>
internal static partial class PointMark
{
    // A dash inside these is part of the word, also where a clerk set spaces around it.
    private static readonly string[] pairs =
        ["ยืม-คืน", "ชื่อ-นามสกุล", "ชื่อ-สกุล", "ถาม-ตอบ", "รับ-ส่ง", "เบิก-จ่าย", "รับ-จ่าย", "เข้า-ออก", "รับ-คืน", "จ่าย-คืน", "เริ่ม-สิ้นสุด"];

    /// <summary>The text without the numbers and bullets at its start.</summary>
    public static string Strip(string text)
    {
        var bare = text.Trim();
        while (Leading().Match(bare) is { Success: true, Length: > 0 } mark)
        {
            bare = bare[mark.Length..].TrimStart();
        }

        return bare;
    }

    /// <summary>The number a text begins with, such as 2 for "๒. จัดอบรม"; null where it begins with none.</summary>
    public static int? Number(string text) =>
        LeadingNumber().Match(text) is { Success: true } match ? ToNumber(match.Groups["n"].Value) : null;

    /// <summary>Where inside the text a further point begins.</summary>
    /// <param name="text">The text, its own leading mark included.</param>
    /// <param name="bareLength">The length of the text without it.</param>
    public static IReadOnlyList<int> Cuts(string text, int bareLength)
    {
        var numbers = NumberCuts(text);
        return numbers.Count > 0 ? numbers : BulletCuts(text, text.Length - bareLength);
    }

    private static IReadOnlyList<int> NumberCuts(string text)
    {
        var marks = InlineNumber().Matches(text).Where(match => !IsReference(text, match.Index)).ToList();
        var triedShapes = new HashSet<string>();
        for (var first = 0; first < marks.Count; first++)
        {
            var isAtStart = marks[first].Index == 0;
            // Where no 2 follows the first 1 of a shape, none follows a later one.
            if (!isAtStart && (ToNumber(marks[first].Groups["n"].Value) != 1 || !triedShapes.Add(Shape(marks[first]))))
            {
                continue;
            }

            var run = Run(marks, first);
            if (run.Count > 1)
            {
                return [.. run.Where(at => at > 0)];
            }
        }

        return [];
    }

    private static List<int> Run(List<Match> marks, int first)
    {
        var shape = Shape(marks[first]);
        var expected = ToNumber(marks[first].Groups["n"].Value) + 1;
        var run = new List<int> { marks[first].Index };
        foreach (var mark in marks.Skip(first + 1))
        {
            if (Shape(mark) == shape && ToNumber(mark.Groups["n"].Value) == expected)
            {
                run.Add(mark.Index);
                expected++;
            }
        }

        return run;
    }

    private static IReadOnlyList<int> BulletCuts(string text, int leading)
    {
        var beginsWithBullet = Bullet().Match(text) is { Success: true, Index: 0 };
        return
        [
            .. Bullet().Matches(text)
                .Where(match => match.Index > Math.Max(0, leading - 1) && !IsPair(text, match))
                .Where(match => beginsWithBullet || match.Groups["tight"].Success || match.Groups["round"].Success)
                .Select(match => match.Index),
        ];
    }

    private static bool IsPair(string text, Match dash)
    {
        if (!dash.Groups["dash"].Success)
        {
            return false;
        }

        var before = text[..dash.Index].TrimEnd();
        var after = text[(dash.Index + dash.Length)..].TrimStart();
        return before.Length > 0
            && after.Length > 0
            && (
                (char.IsDigit(before[^1]) && char.IsDigit(after[0]))
                || (char.IsAsciiLetter(before[^1]) && char.IsAsciiLetter(after[0]))
                || pairs.Any(pair =>
                    before.EndsWith(pair[..pair.IndexOf('-')], StringComparison.Ordinal)
                    && after.StartsWith(pair[(pair.IndexOf('-') + 1)..], StringComparison.Ordinal)
                )
            );
    }

    private static bool IsReference(string text, int at) => at > 0 && Reference().IsMatch(text[Math.Max(0, at - 14)..at]);

    private static string Shape(Match mark) => mark.Groups["open"].Success ? "(1)" : mark.Groups["close"].Value;

    private static int ToNumber(string digits) => int.Parse(ThaiDigits.ToArabic(digits), CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\G(?:\([0-9๐-๙]{1,2}\)|[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})*(?:\.|\))(?![0-9๐-๙])|[1-9๑-๙][0-9๐-๙]?(?:\.[1-9๑-๙][0-9๐-๙]?)+(?=\s*[\p{L}])(?!\s*(?:ล้าน|แสน|หมื่น|พัน|บาท|คะแนน|เปอร์เซ็นต์|กม|กิโล|ไร่|งาน|เมตร|ตัน|ชั่วโมง|วัน|น\.|นาฬิกา))|[-–—•●○◦▪■□➢➤✓❖·](?![0-9๐-๙])|๐(?=\s|[ก-ฮเ-ไ])|o(?=\s))\s*", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Leading();

    [GeneratedRegex(@"^\s*\(?(?<n>[0-9๐-๙]{1,3})(?:[.)]|\s|$)(?![0-9๐-๙])", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex LeadingNumber();

    [GeneratedRegex(@"(?<![0-9๐-๙.,/:])(?:(?<open>\()(?<n>[0-9๐-๙]{1,2})\)|(?<n>[0-9๐-๙]{1,2})(?<close>[.)]))(?![0-9๐-๙])", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex InlineNumber();

    [GeneratedRegex(@"(?<=^|\s)(?:(?<tight>(?<dash>[-–—])(?=[ก-ฮเ-ไ]))|(?<dash>[-–—])(?=\s\S)|(?<round>[•●○◦▪➢➤❖])|(?<round>๐)(?=\s*[ก-ฮเ-ไ]))", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Bullet();

    [GeneratedRegex(@"(?:ข้อ|ข้อที่|มาตรา|วรรค|ตัวชี้วัดที่|ตัวชี้วัด|ฉบับที่|ครั้งที่|ลำดับที่|หมู่ที่|หมู่|บทที่|ส่วนที่|พ\.ศ\.|รอบ|วันที่|ภาคผนวก)\s*$", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Reference();
}
