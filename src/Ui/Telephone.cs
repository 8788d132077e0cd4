using Sujarit.Kernel.Thai;

namespace Sujarit.Ui;

/// <summary>Numbers to call, as people write them.</summary>
public static class Telephone
{
    // Digits of a whole number within Thailand.
    private const int shortest = 9;

    private static readonly string[] extensions = ["ต่อ", "กด", "ext"];

    /// <summary>What a phone dials: Arabic digits, with a leading + kept and whatever follows ต่อ left out. Of several numbers the first.</summary>
    public static string Dialled(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var first = ThaiDigits.ToArabic(written).Split([',', ';', '/', '\n'], 2)[0];
        foreach (var extension in extensions)
        {
            var at = first.IndexOf(extension, StringComparison.OrdinalIgnoreCase);
            first = at < 0 ? first : first[..at];
        }

        first = WithoutRange(first);
        return string.Concat(first.Where((letter, place) => char.IsAsciiDigit(letter) || (letter == '+' && !first[..place].Any(char.IsAsciiDigit))));
    }

    // 0-7442-1234-5 is the lines from …1234 to …1235: the first is dialled.
    private static string WithoutRange(string number)
    {
        var at = number.LastIndexOfAny(['-', '–']);
        return at > 0 && number[(at + 1)..].Count(char.IsAsciiDigit) is 1 or 2 && number[..at].Count(char.IsAsciiDigit) >= shortest ? number[..at] : number;
    }
}
