using System.Globalization;
using System.Text;

namespace Sujarit.Kernel.Thai;

/// <summary>Characters that mean nothing or break things: dropped, or put as the plain one they stand for. The answer is NFC.</summary>
internal static class CharacterScrub
{
    // The shifted glyphs of Windows' and older PDF fonts, from U+F700 on.
    private const string shiftedGlyphs =
        "\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E0D\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A";

    public static string Of(string text)
    {
        var scrubbed = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsSurrogate(character))
            {
                index += AppendPair(scrubbed, text, index);
            }
            else if (character == '\r')
            {
                scrubbed.Append('\n');
                index += index + 1 < text.Length && text[index + 1] == '\n' ? 1 : 0;
            }
            else if (!IsNothing(character))
            {
                scrubbed.Append(Plain(character));
            }
        }

        return scrubbed.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Appends what the surrogate stands for; answers how many more characters were used.</summary>
    private static int AppendPair(StringBuilder scrubbed, string text, int index)
    {
        if (!Rune.TryGetRuneAt(text, index, out var rune))
        {
            scrubbed.Append('\uFFFD');
            return 0;
        }

        scrubbed.Append(rune.Value % 0x10000 >= 0xFFFE ? "\uFFFD" : rune.ToString());
        return 1;
    }

    private static bool IsNothing(char character) =>
        character is '\u00AD' or '\u034F' or '\u061C' or '\u180E' or '\uFEFF'
            or (>= '\u200B' and <= '\u200F')
            or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u206F')
            or (>= '\uFE00' and <= '\uFE0F')
        || (char.IsControl(character) && character is not ('\n' or '\t' or '\v' or '\f' or '\u0085'));

    private static char Plain(char character) =>
        character switch
        {
            '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => '\n',
            '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF') => '\uFFFD',
            >= '\uF700' and <= '\uF71A' => shiftedGlyphs[character - '\uF700'],
            _ when char.GetUnicodeCategory(character) == UnicodeCategory.SpaceSeparator => ' ',
            _ => character,
        };
}
