using System.Text.RegularExpressions;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;

namespace Sujarit.Measures.Import.Facts;

/// <summary>Scores of tools and indicators in running text: "(IIT) คะแนนรวม ๙๙.๒๖ คะแนน", "IIT 91.20, EIT 84.10".</summary>
internal static partial class PrintedScores
{
    public static void Find(string text, Draft draft)
    {
        var arabic = ThaiDigits.ToArabic(text);
        foreach (Match match in OfTool().Matches(arabic))
        {
            if (Read(match) is { } score)
            {
                draft.Tools.TryAdd(PrintedTool.Of(match), score);
            }
        }

        foreach (Match match in OfIndicator().Matches(arabic))
        {
            if (Read(match) is { } score)
            {
                draft.Indicators.TryAdd(match.Groups["n"].Value, score);
            }
        }
    }

    private static decimal? Read(Match match) => Score.TryRead(match.Groups["s"].Value, out var score) ? score.Value : null;

    // A whole number is a score only where the word stands beside it: "IIT ร้อยละ 30" is a weight.
    [GeneratedRegex(
        @"(?<![A-Za-z])(?<tool>IIT|EIT|OIT)(?![A-Za-z])(?:\s*\)?\s*(?:ส่วนที่|Part|ตอนที่)\s*(?<part>[12]))?(?:(?!IIT|EIT|OIT|ตัวชี้วัด|น้ำหนัก|[0-9]).){0,70}?(?:(?<s>[0-9]{1,3}\.[0-9]{1,3})|(?<=(?:คะแนน|ได้|เท่ากับ)\s*)(?<s>[0-9]{1,3})(?=\s*คะแนน)|(?<=\s)(?<s>100)(?!\s*%))(?![0-9.])(?!\s*(?:ข้อ|ตัวชี้วัด|คน|ราย))",
        RegexOptions.IgnoreCase,
        Pattern.Limit
    )]
    private static partial Regex OfTool();

    [GeneratedRegex(
        @"^\s*ตัวชี้วัดที่\s*(?<n>10|[1-9])(?![0-9.])[^0-9]{2,60}\s(?<s>[0-9]{1,3}\.[0-9]{2})\s*$|ตัวชี้วัดที่\s*(?<n>10|[1-9])(?![0-9.])(?:(?!ตัวชี้วัด|[0-9]).){0,80}?(?:คะแนน|เท่ากับ|ได้|ร้อยละ)(?:(?!ตัวชี้วัด|[0-9]).){0,20}?(?<s>[0-9]{1,3}\.[0-9]{1,3})(?![0-9.])",
        RegexOptions.None,
        Pattern.Limit
    )]
    private static partial Regex OfIndicator();
}
