using System.Text.RegularExpressions;
using Sujarit.Kernel.Thai;

namespace Sujarit.Measures.Import.Words;

/// <summary>What stands in an indicator's cell: its number, its name, and often its points.</summary>
/// <param name="Number">The indicator's number, "1" …; null where the text names none.</param>
/// <param name="Name">What is left: the name as printed.</param>
/// <param name="Score">The points printed with it.</param>
internal sealed partial record IndicatorLabel(string? Number, string Name, decimal? Score)
{
    public static IndicatorLabel Read(string text)
    {
        var arabic = ThaiDigits.ToArabic(text);
        var number = Numbered().Match(arabic);
        var score = Scored().Match(arabic);
        var name = text;
        foreach (var match in new[] { score, number }.Where(match => match.Success).OrderByDescending(match => match.Index))
        {
            name = name.Remove(match.Index, match.Length);
        }

        return new IndicatorLabel(
            number.Success ? number.Groups["n"].Value : null,
            Bare(name),
            score.Success && Kernel.Score.TryRead(score.Groups["s"].Value, out var points) ? points.Value : null
        );
    }

    public static string? NumberIn(string text) => Read(text).Number;

    // Brackets that held the points are left empty or alone; brackets around a word stay.
    private static string Bare(string name)
    {
        var tidy = Points.Tidy(name.Replace("()", "", StringComparison.Ordinal)).Trim(' ', ':', '=', '.');
        return tidy.Count(letter => letter == '(') == tidy.Count(letter => letter == ')') ? tidy : tidy.Trim('(', ')', ' ');
    }

    [GeneratedRegex(@"^\s*(?:[-–•]\s*)?(?:ตัว\s?ชี้\s?วัด\s*(?:ที่)?\s*(?:\(?\s*(?<n>10|[1-9])\s*\)?)(?![0-9]|\.[0-9])[.:)]?|(?<n>10|[1-9])\s*[.)]\s*(?:ตัวชี้วัด)?(?![0-9]))", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Numbered();

    [GeneratedRegex(@"[(\[]?\s*(?:ได้|ผล|ค่า)?\s*คะแนน\s*(?:ที่ได้|เฉลี่ย|รวม)?\s*[:=]?\s*(?:ร้อยละ)?\s*(?<s>[0-9]{1,3}(?:\.[0-9]{1,3})?)(?:\s*(?:คะแนน|%))?\s*[)\]]?|[(\[]?\s*(?:ได้|ร้อยละ)?\s*(?<s>[0-9]{1,3}\.[0-9]{1,3})\s*(?:คะแนน|%)?\s*[)\]]?", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Scored();
}
