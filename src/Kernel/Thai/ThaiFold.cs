using System.Globalization;
using System.Text;

namespace Sujarit.Kernel.Thai;

/// <summary>Text without what writers vary: spaces, punctuation, case, kind of digit, doubled marks.</summary>
internal static class ThaiFold
{
    public static string Of(string text)
    {
        var cleaned = ThaiText.Clean(text);
        var bare = new StringBuilder(cleaned.Length);
        for (var index = 0; index < cleaned.Length; index++)
        {
            if (char.IsHighSurrogate(cleaned[index]))
            {
                AppendPair(bare, new Rune(cleaned[index], cleaned[++index]));
            }
            else if (IsKept(cleaned, index, bare))
            {
                bare.Append(Plain(cleaned[index]));
            }
        }

        return WithoutDoubledMarks(ThaiSpelling.Canonical(bare.ToString().Normalize(NormalizationForm.FormC)));
    }

    private static void AppendPair(StringBuilder bare, Rune rune)
    {
        if (!IsDropped(Rune.GetUnicodeCategory(rune)))
        {
            bare.Append(Rune.ToLowerInvariant(rune).ToString());
        }
    }

    private static bool IsKept(string text, int index, StringBuilder bare)
    {
        var character = text[index];
        if (character is '.' or '/' or ':')
        {
            return index + 1 < text.Length
                && ThaiLetters.IsDigit(text[index + 1])
                && bare.Length > 0
                && ThaiLetters.IsDigit(bare[^1]);
        }

        return character == '%' || !(char.IsWhiteSpace(character) || IsDropped(char.GetUnicodeCategory(character)));
    }

    private static bool IsDropped(UnicodeCategory category) =>
        category
            is UnicodeCategory.DashPunctuation
                or UnicodeCategory.OpenPunctuation
                or UnicodeCategory.ClosePunctuation
                or UnicodeCategory.InitialQuotePunctuation
                or UnicodeCategory.FinalQuotePunctuation
                or UnicodeCategory.ConnectorPunctuation
                or UnicodeCategory.OtherPunctuation
                or UnicodeCategory.OtherSymbol
                or UnicodeCategory.ModifierSymbol
                or UnicodeCategory.Format;

    private static char Plain(char character) =>
        character switch
        {
            >= '๐' and <= '๙' => (char)(character - '๐' + '0'),
            // The one capital the invariant culture does not lower.
            'İ' => 'i',
            _ => char.ToLowerInvariant(character),
        };

    private static string WithoutDoubledMarks(string text)
    {
        var single = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (single.Length == 0 || single[^1] != character || !ThaiLetters.IsMark(character))
            {
                single.Append(character);
            }
        }

        return single.ToString();
    }
}
