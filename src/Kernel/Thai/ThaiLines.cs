namespace Sujarit.Kernel.Thai;

/// <summary>Text on lines that break where whoever asks allows it: the spaces do not tell where Thai may be broken.</summary>
public static class ThaiLines
{
    /// <summary>The lines, in their order, without spaces at their ends; a piece that is too long for one stands alone.</summary>
    /// <param name="pieces">The text in pieces, with their spaces; a line breaks only between two of them.</param>
    /// <param name="fits">Whether a line finds room.</param>
    /// <returns>At least one line, which is empty where the text is.</returns>
    public static IEnumerable<string> Of(IEnumerable<string> pieces, Func<string, bool> fits)
    {
        var line = "";
        foreach (var piece in pieces)
        {
            if (line.Length > 0 && !fits((line + piece).TrimEnd()))
            {
                yield return line.TrimEnd();
                line = "";
            }

            line += piece;
        }

        yield return line.TrimEnd();
    }
}
