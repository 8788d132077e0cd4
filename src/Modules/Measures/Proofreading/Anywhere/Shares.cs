using System.Globalization;
using System.Text.RegularExpressions;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Proofreading.Anywhere;

/// <summary>Figures of one sentence: a percentage that does not follow from its two counts, a sum that does not follow from its parts.</summary>
internal static partial class Shares
{
    private const int reach = 140;

    public static IEnumerable<Finding> Read(IReadOnlyList<(string Where, string Text)> texts) =>
        texts.SelectMany(part => part.Text.Split('\n').SelectMany(line => Percentages(part.Where, line).Concat(Totals(part.Where, line))));

    private static IEnumerable<Finding> Percentages(string where, string text)
    {
        var from = 0;
        foreach (Match share in Percentage().Matches(text))
        {
            var clause = text[Math.Max(from, share.Index - reach)..share.Index];
            var start = share.Index - clause.Length;
            from = share.Index + share.Length;
            var counts = Counts(clause);
            // "๔๕ คน คิดเป็นร้อยละ ๙๐ ของบุคลากร ๕๐ คน": the whole stands behind.
            var whole = Whole().Match(text[from..]);
            counts = whole.Success && counts.Count > 0 ? [counts[^1], .. Counts(whole.Value)] : counts;
            if (counts.Count != 2 || counts[0].Unit != counts[1].Unit || Compared().IsMatch(clause) || !(whole.Success || Related().IsMatch(clause)) || Value(share.Groups["p"].Value) is not { } printed)
            {
                continue;
            }

            var (less, more) = (Math.Min(counts[0].Value, counts[1].Value), Math.Max(counts[0].Value, counts[1].Value));
            if (less <= 0 || Follows(printed, less / more) || Follows(printed, (more - less) / more) || Follows(printed, more / less))
            {
                continue;
            }

            var expected = Math.Round(100 * less / more, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
            var at = start + counts[0].Match.Index;
            yield return Of(where, text[at..from], $"{counts[0].Match.Value} กับ {counts[1].Match.Value} คิดเป็นร้อยละ {expected} ไม่ใช่ร้อยละ {share.Groups["p"].Value} โปรดตรวจสอบจำนวนหรือร้อยละ");
        }
    }

    // Cut, rounded up or rounded down: all are written.
    private static bool Follows((decimal Value, int Places) printed, decimal share)
    {
        var unit = 1m;
        for (var place = 0; place < printed.Places; place++)
        {
            unit /= 10;
        }

        return Math.Abs(printed.Value - 100 * share) < unit;
    }

    private static IEnumerable<Finding> Totals(string where, string text)
    {
        foreach (Match total in Total().Matches(text))
        {
            var clause = text[Math.Max(0, total.Index - reach)..total.Index];
            var start = total.Index - clause.Length;
            var parts = Run(Counts(clause), total.Groups["unit"].Value, clause.Length);
            if (parts.Count < 2 || Rated().IsMatch(clause) || Value(total.Groups["n"].Value) is not { } printed)
            {
                continue;
            }

            var sums = Enumerable.Range(2, parts.Count - 1).Select(last => parts.TakeLast(last).Sum(part => part.Value)).ToList();
            if (!sums.Contains(printed.Value) && !parts.Exists(part => part.Value == printed.Value))
            {
                yield return Of(
                    where,
                    text[(start + parts[0].Match.Index)..(total.Index + total.Length)],
                    $"{string.Join(" + ", parts.Select(part => part.Match.Value))} ได้ {sums[^1].ToString("#,0.##", CultureInfo.InvariantCulture)} แต่เขียนว่า “{total.Value}” โปรดตรวจสอบยอดรวม"
                );
            }
        }
    }

    // Counts that follow closely upon each other up to the total, all of one unit.
    private static List<Count> Run(List<Count> counts, string unit, int end)
    {
        var run = new List<Count>();
        for (var at = counts.Count - 1; at >= 0 && counts[at].Unit == unit && end - (counts[at].Match.Index + counts[at].Match.Length) <= 24; at--)
        {
            run.Insert(0, counts[at]);
            end = counts[at].Match.Index;
        }

        return run;
    }

    private static List<Count> Counts(string text) =>
        [.. Counted().Matches(text).Select(count => (Match: count, Value: Value(count.Groups["n"].Value))).Where(count => count.Value is not null)
            .Select(count => new Count(count.Match, count.Value!.Value.Value, count.Match.Groups["unit"].Value))];

    private static (decimal Value, int Places)? Value(string digits)
    {
        var plain = ThaiDigits.ToArabic(digits).Replace(",", "", StringComparison.Ordinal);
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? (value, plain.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? plain.Length - dot - 1 : 0)
            : null;
    }

    private static Finding Of(string where, string quote, string why) => new(FindingKind.SumMismatch, where, quote, why);

    private sealed record Count(Match Match, decimal Value, string Unit);

    [GeneratedRegex(@"(?:คิดเป็น|เท่ากับ|\()\s*(?:ร้อยละ\s*(?<p>[0-9๐-๙]{1,3}(?:\.[0-9๐-๙]+)?)|(?<p>[0-9๐-๙]{1,3}(?:\.[0-9๐-๙]+)?)\s*(?:%|เปอร์เซ็นต์))", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Percentage();

    [GeneratedRegex(@"(?<![0-9๐-๙.,/])(?<n>[0-9๐-๙]+(?:,[0-9๐-๙]{3})*(?:\.[0-9๐-๙]+)?)\s*(?<unit>คน|ราย|ครั้ง|โครงการ|กิจกรรม|เรื่อง|แห่ง|ครัวเรือน|บาท|ข้อ|ตัวชี้วัด|รายการ|สัญญา|ฉบับ|หมู่บ้าน|ชุด)", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Counted();

    [GeneratedRegex(@"รวม(?:ทั้งสิ้น|ทั้งหมด|เป็นเงิน|เป็น|จำนวน|\s)*(?<n>[0-9๐-๙]+(?:,[0-9๐-๙]{3})*(?:\.[0-9๐-๙]+)?)\s*(?<unit>คน|ราย|ครั้ง|โครงการ|กิจกรรม|เรื่อง|แห่ง|ครัวเรือน|บาท|ข้อ|รายการ|สัญญา|ฉบับ|หมู่บ้าน|ชุด)", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Total();

    [GeneratedRegex(@"^\s*ของ[^0-9๐-๙\n]{0,40}[0-9๐-๙][0-9๐-๙,]*\s*[ก-๙]{1,12}", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Whole();

    // "ชาย ๒๐ คน หญิง ๒๕ คน คิดเป็นร้อยละ ๙๐" is a share of neither.
    [GeneratedRegex("จาก|ทั้งหมด|เบิกจ่าย|ใช้จ่าย|ใช้ไป", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Related();

    // Fifty people at a hundred baht: what stands beside each other is not to be added.
    [GeneratedRegex(@"[×*]|(?<=[0-9๐-๙ ])[xX](?=[0-9๐-๙ ])|(?:คน|วัน|มื้อ|ครั้ง|ชั่วโมง|หน่วย|เดือน|ชุด|รุ่น|ๆ)\s?ละ", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Rated();

    [GeneratedRegex("เพิ่มขึ้น|ลดลง|สูงกว่า|ต่ำกว่า|มากกว่า|น้อยกว่า|เติบโต|เป้าหมาย|พึงพอใจ|เฉลี่ย", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Compared();
}
