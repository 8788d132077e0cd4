using System.Text.RegularExpressions;
using Sujarit.Kernel.Thai;

namespace Sujarit.Measures.Import.Facts;

/// <summary>The assessment's tools as papers name them.</summary>
internal static partial class PrintedTool
{
    /// <summary>The tool a text names, such as <c>eit1</c>; null for none or for several.</summary>
    public static string? Named(string text)
    {
        var names = Tool().Matches(ThaiDigits.ToArabic(text)).Select(Of).Distinct().ToList();
        return names.Count == 1 ? names[0] : null;
    }

    public static string Of(Match match) => match.Groups["tool"].Value.ToLowerInvariant() + match.Groups["part"].Value;

    [GeneratedRegex(@"(?<![A-Za-z])(?<tool>IIT|EIT|OIT)(?![A-Za-z])(?:\s*[)]?\s*(?:ส่วนที่|Part|ตอนที่)\s*(?<part>[12]))?", RegexOptions.IgnoreCase, Pattern.Limit
    )]
    public static partial Regex Tool();
}
