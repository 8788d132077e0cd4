using System.Text.RegularExpressions;

namespace Sujarit.Disclosure.Writing;

/// <summary>
/// The pictures of a published page, shown small, each leading to the whole one: what was sealed stays as it is, and a first visit stays light. A
/// picture that is alone is shown larger than one of several.
/// </summary>
internal static partial class PagePictures
{
    private const string link = "<a ";
    private const string linkEnd = "</a>";

    /// <summary>The page as it is shown.</summary>
    public static string Small(string html)
    {
        var word = Whole().Count(html) == 1 ? "small" : "tile";
        return Whole().Replace(html, picture => Shown(html, picture, word));
    }

    /// <summary>Where the first picture of the page stands whole, below the item; null for none.</summary>
    public static string? First(string html) => Whole().Match(html) is { Success: true } picture ? picture.Groups["whole"].Value[picture.Groups["item"].Length..] : null;

    private static string Shown(string html, Match picture, string word)
    {
        var small = $"<img src=\"{picture.Groups["item"].Value}/{word}/{picture.Groups["sha256"].Value}\" alt=\"{picture.Groups["alt"].Value}\" loading=\"lazy\">";
        // A link within a link there is none, nor one that says nothing.
        return IsInLink(html, picture.Index) || picture.Groups["alt"].Length == 0 ? small : $"<a href=\"{picture.Groups["whole"].Value}\">{small}</a>";
    }

    private static bool IsInLink(string html, int at) =>
        html.LastIndexOf(link, at, StringComparison.Ordinal) > html.LastIndexOf(linkEnd, at, StringComparison.Ordinal);

    // As PageHtml writes them.
    [GeneratedRegex("<img src=\"(?<whole>(?<item>[^\"]*)/content/(?<sha256>[0-9a-f]{64})/[^\"/]+)\" alt=\"(?<alt>[^\"]*)\" loading=\"lazy\">", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whole();
}
