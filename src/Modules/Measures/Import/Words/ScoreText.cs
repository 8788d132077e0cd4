using System.Text.RegularExpressions;
using Sujarit.Kernel.Thai;

namespace Sujarit.Measures.Import.Words;

/// <summary>A score as a cell prints it: ๙๓.๕๙, 93.59 คะแนน, ร้อยละ 93.59.</summary>
internal static partial class ScoreText
{
    /// <summary>The points, 0 to 100; null where the text is no score.</summary>
    public static decimal? Read(string text) =>
        Score().Match(ThaiDigits.ToArabic(text)) is { Success: true } match
        && Kernel.Score.TryRead(match.Groups["s"].Value, out var points)
            ? points.Value
            : null;

    [GeneratedRegex(@"^\s*(?:ร้อยละ|คะแนน)?\s*(?<s>[0-9]{1,3}(?:\.[0-9]{1,4})?)\s*(?:คะแนน|%)?\s*$", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Score();
}
