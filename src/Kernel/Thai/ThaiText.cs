using System.Text;

namespace Sujarit.Kernel.Thai;

/// <summary>Thai text as files bring it and as the product keeps it.</summary>
public static class ThaiText
{
    /// <summary>
    /// The one form text is kept in: NFC, สระอำ as one character also where it was typed in two parts, no zero-width characters,
    /// every kind of space as a plain space. Line feeds and tabs stay. Applying it twice changes nothing more.
    /// </summary>
    public static string Clean(string text)
    {
        var cleaned = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormC))
        {
            switch (character)
            {
                case '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD':
                    break;
                case '\u00A0' or '\u2007' or '\u202F' or '\u3000':
                    cleaned.Append(' ');
                    break;
                default:
                    cleaned.Append(character);
                    break;
            }
        }

        // นิคหิต + สระอา, with a tone mark between or before them, is how สระอำ comes out of some keyboards and of most PDFs.
        return cleaned.Replace("\u0E4D\u0E32", "\u0E33").ToString();
    }
}
