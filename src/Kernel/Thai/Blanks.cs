namespace Sujarit.Kernel.Thai;

/// <summary>The blanks allowed between the parts of a date.</summary>
internal static class Blanks
{
    // Wider gaps are columns; the bound also keeps every look ahead short.
    private const int widest = 8;

    public static int Skip(string text, int index, bool lines = false)
    {
        var end = index;
        while (end < text.Length && end - index < widest && IsBlank(text[end], lines))
        {
            end++;
        }

        return end;
    }

    public static bool IsBlank(char character, bool lines = false) =>
        character is ' ' or '\u00A0' or '\u200B' || (lines && character is '\n' or '\r');
}
