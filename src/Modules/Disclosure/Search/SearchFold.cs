using System.Text;
using Sujarit.Kernel.Thai;

namespace Sujarit.Disclosure.Search;

/// <summary>The two forms of a text that is searched: as it is shown, and folded. Both are of one length, so that a place in one is the same place in the other.</summary>
internal static class SearchFold
{
    /// <summary>As it is shown: cleaned (<see cref="ThaiText.Clean"/>), every run of white space one space, none at either end.</summary>
    public static string Shown(string text)
    {
        var cleaned = ThaiText.Clean(text);
        var shown = new StringBuilder(cleaned.Length);
        foreach (var letter in cleaned)
        {
            if (!char.IsWhiteSpace(letter))
            {
                shown.Append(letter);
            }
            else if (shown.Length > 0 && shown[^1] != ' ')
            {
                shown.Append(' ');
            }
        }

        return shown.Length > 0 && shown[^1] == ' ' ? shown.ToString(0, shown.Length - 1) : shown.ToString();
    }

    /// <summary>As it is compared, letter by letter of what is shown: Arabic digits, lower case. Folding twice changes nothing more.</summary>
    public static string Of(string shown) => string.Create(shown.Length, shown, static (folded, text) =>
    {
        for (var at = 0; at < text.Length; at++)
        {
            folded[at] = Plain(text[at]);
        }
    });

    private static char Plain(char letter) =>
        letter switch
        {
            >= '๐' and <= '๙' => (char)(letter - '๐' + '0'),
            // The one capital the invariant culture does not lower.
            'İ' => 'i',
            _ => char.ToLowerInvariant(letter),
        };
}
