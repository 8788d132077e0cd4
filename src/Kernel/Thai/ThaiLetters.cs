namespace Sujarit.Kernel.Thai;

/// <summary>What a Thai character is in spelling.</summary>
internal static class ThaiLetters
{
    public const char Aa = 'า';
    public const char Am = 'ำ';
    public const char Nikhahit = '\u0E4D';

    public static bool IsConsonant(char character) => character is >= 'ก' and <= 'ฮ';

    public static bool IsLeadingVowel(char character) => character is >= 'เ' and <= 'ไ';

    public static bool IsTone(char character) => character is >= '\u0E48' and <= '\u0E4B';

    /// <summary>A vowel, tone mark or sign written above or below a consonant.</summary>
    public static bool IsMark(char character) =>
        character is '\u0E31' or (>= '\u0E34' and <= '\u0E3A') or (>= '\u0E47' and <= '\u0E4E');

    /// <summary>A vowel written behind its consonant: ะ า ำ ๅ.</summary>
    public static bool IsTrailingVowel(char character) => character is 'ะ' or Aa or Am or 'ๅ';

    public static bool IsLetter(char character) => character is (>= 'ก' and <= '\u0E3A') or (>= 'เ' and <= '\u0E4E');

    public static bool IsDigit(char character) => char.IsAsciiDigit(character) || ThaiDigits.IsThai(character);

    public static int DigitValue(char character) => ThaiDigits.IsThai(character) ? character - '๐' : character - '0';
}
