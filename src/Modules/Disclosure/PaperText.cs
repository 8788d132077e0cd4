namespace Sujarit.Disclosure;

/// <summary>What there is to read on a page.</summary>
internal static class PaperText
{
    /// <summary>Whether the HTML shows any text or picture. It is the program's own: no &lt; stands in a text.</summary>
    public static bool HasAny(string html)
    {
        var isTag = false;
        foreach (var letter in html)
        {
            isTag = letter switch
            {
                '<' => true,
                '>' => false,
                _ => isTag,
            };
            if (!isTag && letter != '>' && !char.IsWhiteSpace(letter))
            {
                return true;
            }
        }

        return html.Contains("<img", StringComparison.Ordinal);
    }
}
