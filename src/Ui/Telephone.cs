using Sujarit.Kernel.Thai;

namespace Sujarit.Ui;

/// <summary>Numbers to call, as people write them.</summary>
public static class Telephone
{
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

        return string.Concat(first.Where((letter, place) => char.IsAsciiDigit(letter) || (letter == '+' && first[..place].Trim().Length == 0)));
    }
}
