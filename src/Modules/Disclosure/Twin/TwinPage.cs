using System.Net;
using System.Text;

namespace Sujarit.Disclosure.Twin;

/// <summary>
/// Makes of a page of the live site one that stands without it: other pages of a list have a plain address, what only the live site can do leads there
/// or is taken out, and the page says that it is a copy. All else stays as the site wrote it, letter by letter.
/// </summary>
/// <param name="scope">What belongs to the copy.</param>
/// <param name="words">What the page says of itself.</param>
/// <param name="fates">What became of an address.</param>
internal sealed class TwinPage(TwinScope scope, TwinWords words, Func<TwinAddress, TwinFate> fates)
{
    private const string siteMap = "/site-map";
    private const int mostOnward = 5;

    /// <summary>The page as the copy has it.</summary>
    public string Rewrite(string html, TwinAddress on)
    {
        var tags = PageTags.Of(html);
        var edits = new List<(int Start, int End, string Text)>();
        for (var at = 0; at < tags.Count; at++)
        {
            at = tags[at].Opens("form") ? InsteadOfForm(tags, at, on, edits) : Lead(html, tags, at, on, edits);
        }

        AddNote(tags, on, edits);
        return Edited(html, edits);
    }

    /// <summary>Where a link leads in the copy, or at the live site; null where it leads nowhere.</summary>
    public string? Target(TwinLink link)
    {
        for (var count = 0; count < mostOnward && link.Address is { } address; count++)
        {
            var fate = fates(address);
            if (fate.Onward is { } onward)
            {
                link = onward.Fragment.Length > 0 ? onward : onward with { Fragment = link.Fragment };
                continue;
            }

            if (fate.Words is { } plain)
            {
                return TwinPath.Escaped(plain) + link.Fragment;
            }

            break;
        }

        return scope.Live is null ? null : scope.Live + link.Live;
    }

    private int Lead(string html, IReadOnlyList<PageTag> tags, int at, TwinAddress on, List<(int Start, int End, string Text)> edits)
    {
        var tag = tags[at];
        if (tag.Opens("link") && tag["rel"]?.Value == "canonical")
        {
            return at;
        }

        foreach (var place in PageLinks.Of(tag))
        {
            if (scope.Of(place.Value, on) is not { } link)
            {
                continue;
            }

            if (Target(link) is not { } target)
            {
                return TakeOut(html, tags, at, edits);
            }

            if (!IsSame(place.Value, link, target))
            {
                edits.Add((place.Start, place.End, WebUtility.HtmlEncode(target)));
            }
        }

        return at;
    }

    // An address the site writes in a spelling of its own leads there all the same.
    private static bool IsSame(string written, TwinLink link, string target) =>
        written == target
        || (written.StartsWith('/') && !written.StartsWith("//", StringComparison.Ordinal) && !written.Contains('?', StringComparison.Ordinal) && link.Address is { Page: 1 } address && target == TwinPath.Escaped(address.Words) + link.Fragment);

    // An entry of a list that would lead nowhere goes with its place in the list; elsewhere the words stay.
    private static int TakeOut(string html, IReadOnlyList<PageTag> tags, int at, List<(int Start, int End, string Text)> edits)
    {
        var tag = tags[at];
        var end = Closing(tags, at);
        if (tag.Name is not ("a" or "area"))
        {
            edits.Add((tag.Start, end > at ? tags[end].End : tag.End, tag.Name == "img" ? WebUtility.HtmlEncode(tag["alt"]?.Value ?? "") : ""));
            return Math.Max(at, end);
        }

        if (end > at && at > 0 && end + 1 < tags.Count && tags[at - 1].Opens("li") && tags[end + 1].Closes("li") && IsBlank(html, tags[at - 1].End, tag.Start) && IsBlank(html, tags[end].End, tags[end + 1].Start))
        {
            edits.Add((tags[at - 1].Start, tags[end + 1].End, ""));
            return end + 1;
        }

        edits.Add((tag.Start, tag.End, ""));
        if (end > at)
        {
            edits.Add((tags[end].Start, tags[end].End, ""));
        }

        return at;
    }

    private int InsteadOfForm(IReadOnlyList<PageTag> tags, int at, TwinAddress on, List<(int Start, int End, string Text)> edits)
    {
        var form = tags[at];
        var end = Closing(tags, at);
        var asks = !string.Equals(form["method"]?.Value, "post", StringComparison.OrdinalIgnoreCase);
        var live = scope.Live is null ? null : scope.Live + (asks && scope.Of(form["action"]?.Value ?? "", on) is { } action ? action.Live : on.Live);
        var language = scope.LanguageOf(on);
        var map = fates(scope.Below(language, siteMap)).Words is { } plain ? TwinPath.Escaped(plain) : null;
        edits.Add((form.Start, tags[end > at ? end : tags.Count - 1].End, words.InsteadOfForm(language, live, map)));
        return end > at ? end : tags.Count;
    }

    private void AddNote(IReadOnlyList<PageTag> tags, TwinAddress on, List<(int Start, int End, string Text)> edits)
    {
        var live = scope.Live is null ? null : scope.Live + on.Live;
        if (live is not null && tags.FirstOrDefault(tag => tag.Closes("head")) is { } head && !tags.Any(tag => tag.Opens("link") && tag["rel"]?.Value == "canonical"))
        {
            edits.Add((head.Start, head.Start, $"<link rel=\"canonical\" href=\"{WebUtility.HtmlEncode(live)}\">\n"));
        }

        if ((tags.LastOrDefault(tag => tag.Closes("footer")) ?? tags.LastOrDefault(tag => tag.Closes("main")) ?? tags.LastOrDefault(tag => tag.Closes("body"))) is { } last)
        {
            edits.Add((last.Start, last.Start, words.Note(scope.LanguageOf(on), live)));
        }
    }

    private static int Closing(IReadOnlyList<PageTag> tags, int at)
    {
        if (tags[at].Name is "img" or "link" or "source" or "track" or "embed" or "area")
        {
            return -1;
        }

        for (var next = at + 1; next < tags.Count; next++)
        {
            if (tags[next].Closes(tags[at].Name))
            {
                return next;
            }
        }

        return -1;
    }

    private static bool IsBlank(string html, int start, int end) => html.AsSpan(start, end - start).IsWhiteSpace();

    private static string Edited(string html, List<(int Start, int End, string Text)> edits)
    {
        var written = new StringBuilder(html.Length + 1000);
        var at = 0;
        foreach (var (start, end, text) in edits.OrderBy(edit => edit.Start))
        {
            // Within something that was taken out nothing is left to change.
            if (start >= at)
            {
                written.Append(html, at, start - at).Append(text);
                at = end;
            }
        }

        return written.Append(html, at, html.Length - at).ToString();
    }
}
