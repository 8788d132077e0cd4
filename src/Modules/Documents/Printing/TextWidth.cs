using System.Globalization;

namespace Sujarit.Documents.Printing;

/// <summary>How wide text will be, near enough to choose a layout by; the program that shows the paper measures for itself.</summary>
internal static class TextWidth
{
    // Sarabun: consonants are 0.58 of the size wide, a space 0.24; vowels and tone marks above and below take no room.
    private const double letter = 0.58;
    private const double space = 0.24;

    /// <summary>The width in points of one line of text.</summary>
    public static double Of(string text, double size)
    {
        var width = 0.0;
        foreach (var character in text)
        {
            width += character switch
            {
                ' ' => space,
                _ when CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark => 0,
                _ => letter,
            };
        }

        return width * size;
    }

    /// <summary>How many lines the text takes in a column.</summary>
    /// <param name="text">The text, with its forced line breaks.</param>
    /// <param name="size">The size of the letters in points.</param>
    /// <param name="column">The width of the column in twips.</param>
    public static int Lines(string text, double size, int column)
    {
        // Thai breaks between words only: a tenth of each line stays empty.
        var room = Math.Max(column / 20.0 * 0.9, size);
        return text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(Of(line, size) / room)));
    }
}
