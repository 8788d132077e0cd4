namespace Sujarit.Kernel.Thai;

/// <summary>The eras a written year may be of. Years inside are of the common era.</summary>
internal static class ThaiYears
{
    public const int Offset = 543;

    private const int firstBuddhist = 2400;
    private const int earliest = 1800;
    private const int latest = 2199;

    private static readonly string[] buddhistWords = ["พ.ศ.", "พ. ศ.", "พ.ศ", "พศ.", "พศ"];
    private static readonly string[] commonWords = ["ค.ศ.", "ค. ศ.", "ค.ศ", "คศ.", "คศ"];

    /// <summary>The word for the era at the place, and its length; none has length zero.</summary>
    public static (Era Era, int Length) EraAt(string text, int index)
    {
        foreach (var (era, words) in new[] { (Era.Buddhist, buddhistWords), (Era.Common, commonWords) })
        {
            foreach (var word in words)
            {
                if (string.CompareOrdinal(text, index, word, 0, word.Length) == 0)
                {
                    return (era, word.Length);
                }
            }
        }

        return (Era.Unsaid, 0);
    }

    /// <summary>The word for the era that ends the text, and its length.</summary>
    public static (Era Era, int Length) EraBefore(ReadOnlySpan<char> head)
    {
        foreach (var (era, words) in new[] { (Era.Buddhist, buddhistWords), (Era.Common, commonWords) })
        {
            foreach (var word in words)
            {
                if (head.EndsWith(word))
                {
                    return (era, word.Length);
                }
            }
        }

        return (Era.Unsaid, 0);
    }

    /// <summary>The year of the common era that is meant, or null where the number is no year.</summary>
    public static int? Read(int value, int digits, Era era)
    {
        int? year = (digits, era) switch
        {
            (2, Era.Common) => null,
            (2, _) => 2500 + value - Offset,
            (4, Era.Buddhist) => value - Offset,
            (4, Era.Common) => value,
            (4, _) => value >= firstBuddhist ? value - Offset : value,
            _ => null,
        };
        return year is >= earliest and <= latest ? year : null;
    }
}
