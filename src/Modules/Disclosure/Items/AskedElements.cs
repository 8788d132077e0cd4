using System.Text.RegularExpressions;

namespace Sujarit.Disclosure.Items;

/// <summary>What a published page of an item begins with: the elements that are asked for, as <see cref="ItemHtml"/> writes them.</summary>
/// <param name="List">The list, as it is shown.</param>
/// <param name="Count">How many elements there are.</param>
/// <param name="AreTogether">Whether all of them are served by the same: saying so under each would only keep people from it.</param>
/// <param name="Rest">The page after it.</param>
internal sealed partial record AskedElements(string List, int Count, bool AreTogether, string Rest)
{
    private const string start = "<ol class=\"elements\">";
    private const string end = "</ol>\n";

    /// <summary>The page in its two parts; a page of another form is all rest.</summary>
    public static AskedElements Of(string html)
    {
        if (!html.StartsWith(start, StringComparison.Ordinal) || html.IndexOf(end, StringComparison.Ordinal) is not (> 0 and var at))
        {
            return new("", 0, false, html);
        }

        var list = html[..(at + end.Length)];
        var served = Served().Matches(list).Select(found => found.Value).ToList();
        var areTogether = served.Count > 1 && served.Distinct().Count() == 1 && served[0].Contains("<a ", StringComparison.Ordinal);
        return new(areTogether ? Served().Replace(list, "</li>") : list, served.Count, areTogether, html[(at + end.Length)..]);
    }

    [GeneratedRegex("<p class=\"small\">(?:(?!</p>).)*</p></li>", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Served();
}
