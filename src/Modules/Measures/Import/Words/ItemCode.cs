using System.Globalization;
using System.Text.RegularExpressions;
using Sujarit.Kernel.Thai;

namespace Sujarit.Measures.Import.Words;

/// <summary>The code of a disclosure item as offices type it: O1, o 1, 01, and ๐๑ or ๐๑๐ with a Thai zero for the letter.</summary>
internal static partial class ItemCode
{
    /// <summary>The code in its one form, such as O12; null where the text is none.</summary>
    public static string? Read(string text)
    {
        var match = Code().Match(ThaiDigits.ToArabic(text.Trim()));
        return match.Success && int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture) is > 0 and var number
            ? string.Create(CultureInfo.InvariantCulture, $"O{number}")
            : null;
    }

    [GeneratedRegex(@"^(?:ข้อ(?:ที่)?|OIT)?\s*[OoＯОо0]?\s*[-.]?\s*(?<n>[0-9]{1,2})\s*[.)]?$", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Code();
}
