namespace Sujarit.Kernel.Thai;

/// <summary>Thai digits ๐–๙ and Arabic digits 0–9, one for one; everything else stays as it is.</summary>
public static class ThaiDigits
{
    private const char firstOfWord = '!';
    private const char lastOfWord = '~';

    /// <summary>
    /// Writes every Arabic digit as a Thai one, but in words with Latin letters: a code (O13), an address of the web or of mail is written as it is
    /// wherever it stands. Thai has no spaces between words, so a word here is a run of ASCII characters.
    /// </summary>
    public static string ToThai(string text) =>
        text.AsSpan().ContainsAnyInRange('0', '9')
            ? string.Create(
                text.Length,
                text,
                static (shifted, source) =>
                {
                    source.CopyTo(shifted);
                    for (var left = shifted; left.IndexOfAnyInRange(firstOfWord, lastOfWord) is >= 0 and var start;)
                    {
                        left = left[start..];
                        var word = left.IndexOfAnyExceptInRange(firstOfWord, lastOfWord) is >= 0 and var end ? left[..end] : left;
                        left = left[word.Length..];
                        if (!word.ContainsAnyInRange('a', 'z') && !word.ContainsAnyInRange('A', 'Z'))
                        {
                            Shift(word, '0', '๐');
                        }
                    }
                }
            )
            : text;

    /// <summary>Writes every Thai digit as an Arabic one.</summary>
    public static string ToArabic(string text) =>
        text.AsSpan().ContainsAnyInRange('๐', '๙')
            ? string.Create(
                text.Length,
                text,
                static (shifted, source) =>
                {
                    source.CopyTo(shifted);
                    Shift(shifted, '๐', '0');
                }
            )
            : text;

    /// <summary>Whether the character is ๐–๙.</summary>
    public static bool IsThai(char character) => character is >= '๐' and <= '๙';

    private static void Shift(Span<char> text, char from, char to)
    {
        foreach (ref var character in text)
        {
            if (character >= from && character <= from + 9)
            {
                character = (char)(character - from + to);
            }
        }
    }
}
