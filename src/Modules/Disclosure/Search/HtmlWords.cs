using System.Net;
using System.Text;

namespace Sujarit.Disclosure.Search;

/// <summary>What a person reads on a page of the program's own HTML: no &lt; stands in its texts.</summary>
internal static class HtmlWords
{
    // Within a word; every other tag ends one.
    private static readonly HashSet<string> within = new(StringComparer.OrdinalIgnoreCase) { "a", "b", "strong", "em", "i", "code", "span", "small", "del", "ins", "u", "s", "sub", "sup", "mark", "wbr" };

    /// <summary>The words of the page, cut where they become longer than wanted.</summary>
    /// <param name="html">The page.</param>
    /// <param name="most">The most characters that are kept.</param>
    public static string Of(string html, int most)
    {
        var words = new StringBuilder(Math.Min(html.Length, most));
        var at = 0;
        while (at < html.Length && words.Length < most)
        {
            var open = html.IndexOf('<', at);
            words.Append(html, at, (open < 0 ? html.Length : open) - at);
            if (open < 0)
            {
                break;
            }

            var close = html.IndexOf('>', open);
            if (close < 0)
            {
                break;
            }

            if (!within.Contains(Name(html.AsSpan(open + 1, close - open - 1))))
            {
                words.Append(' ');
            }

            at = close + 1;
        }

        return WebUtility.HtmlDecode(words.ToString());
    }

    private static string Name(ReadOnlySpan<char> tag)
    {
        var bare = tag.TrimStart('/');
        var end = bare.IndexOfAny(' ', '/', '\n');
        return (end < 0 ? bare : bare[..end]).ToString();
    }
}
