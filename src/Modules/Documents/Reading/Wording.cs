using System.Buffers;
using System.Text;
using Sujarit.Kernel.Thai;

namespace Sujarit.Documents.Reading;

/// <summary>The last touch on every text that comes out of a file.</summary>
internal static class Wording
{
    // Glyph variants of raised and lowered marks that old Thai fonts keep at U+F700 and on; PDFs and pasted text bring them.
    private const string thaiVariants = "ฐิีึื่้๊๋์่้๊๋์ญัํ็่้๊๋์ฺุู";

    private static readonly SearchValues<char> unwanted = SearchValues.Create(UnwantedCharacters());

    public static string Clean(string text)
    {
        if (text.AsSpan().ContainsAny(unwanted))
        {
            text = Sift(text);
        }

        return ThaiText.Clean(text).Trim();
    }

    private static string Sift(string text)
    {
        var sifted = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is >= 0xF700 and <= 0xF71A)
            {
                sifted.Append(thaiVariants[rune.Value - 0xF700]);
            }
            else if (rune.Value is '\t' or '\n' || (!Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF)))
            {
                sifted.Append(rune.ToString());
            }
        }

        return sifted.ToString();
    }

    private static string UnwantedCharacters()
    {
        var found = new StringBuilder();
        for (var code = 0; code <= 0xFFFF; code++)
        {
            var character = (char)code;
            if ((char.IsControl(character) && character is not ('\t' or '\n')) || char.IsSurrogate(character) || code is >= 0xF700 and <= 0xF71A or 0xFFFE or 0xFFFF)
            {
                found.Append(character);
            }
        }

        return found.ToString();
    }
}
