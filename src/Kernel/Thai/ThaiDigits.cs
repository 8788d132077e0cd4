namespace Sujarit.Kernel.Thai;

/// <summary>Thai digits ๐–๙ and Arabic digits 0–9, one for one; everything else stays as it is.</summary>
public static class ThaiDigits
{
    /// <summary>Writes every Arabic digit as a Thai one.</summary>
    public static string ToThai(string text) => Shift(text, '0', '๐');

    /// <summary>Writes every Thai digit as an Arabic one.</summary>
    public static string ToArabic(string text) => Shift(text, '๐', '0');

    /// <summary>Whether the character is ๐–๙.</summary>
    public static bool IsThai(char character) => character is >= '๐' and <= '๙';

    private static string Shift(string text, char from, char to)
    {
        if (!text.AsSpan().ContainsAnyInRange(from, (char)(from + 9)))
        {
            return text;
        }

        return string.Create(
            text.Length,
            (text, from, to),
            static (shifted, source) =>
            {
                for (var index = 0; index < shifted.Length; index++)
                {
                    var character = source.text[index];
                    shifted[index] =
                        character >= source.from && character <= source.from + 9
                            ? (char)(character - source.from + source.to)
                            : character;
                }
            }
        );
    }
}
