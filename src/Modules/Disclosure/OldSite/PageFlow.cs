using System.Collections.Frozen;
using System.Text;
using Sujarit.Kernel.Thai;

namespace Sujarit.Disclosure.OldSite;

/// <summary>Follows a page tag by tag and keeps for each link what stands around it, without a tree: any depth and any missing end tag is borne.</summary>
internal sealed class PageFlow(ItemCodes codes)
{
    /// <summary>The most links of a page; of more nobody would look through the list.</summary>
    public const int MostLinks = 1000;

    private const int mostDepth = 200;
    private const int mostLine = 2000;
    private const int mostText = 200;
    private const int mostHref = 4000;

    // A line names the item of what follows where the code stands near its beginning.
    private const int headingWithin = 24;

    private static readonly FrozenSet<string> sections = FrozenSet.Create(
        "div", "section", "article", "main", "aside", "nav", "header", "footer", "ul", "ol", "menu", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tfoot", "tr", "td", "th",
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "details", "summary", "form", "center", "blockquote", "fieldset", "figure", "figcaption", "caption", "button");

    private static readonly FrozenSet<string> cells = FrozenSet.Create("td", "th", "tr", "thead", "tbody", "tfoot", "table", "caption");

    private readonly List<PageSection> open = [new("", false, 0, 0)];
    private readonly List<(ReadLink Link, int At)> onLine = [];
    private readonly List<ReadLink> links = [];
    private readonly StringBuilder line = new();
    private readonly StringBuilder linkText = new();
    private string? linkTitle;
    private ReadLink? link;
    private int tooDeep;
    private int away;

    public IReadOnlyList<ReadLink> Links => links;

    /// <summary>How many links were left out.</summary>
    public int LeftOut { get; private set; }

    public static bool IsSection(string tag) => sections.Contains(tag);

    /// <summary>Text between tags; runs of blanks count as one, as in a browser.</summary>
    public void Write(string text)
    {
        Append(line, text, mostLine);
        if (link is not null)
        {
            Append(linkText, text, mostText);
        }
    }

    public void StartLink(string href, string? title)
    {
        EndLink();
        if (links.Count == MostLinks)
        {
            LeftOut++;
            return;
        }

        link = new ReadLink { Href = href.Length <= mostHref ? href : href[..mostHref], IsInMenu = open[^1].IsMenu };
        (link.Above, link.Row) = Above();
        (linkTitle, _) = (title, linkText.Clear());
        links.Add(link);
        away += LinkTarget.LeadsAway(link.Href) ? 1 : 0;
        onLine.Add((link, line.Length));
    }

    /// <summary>A picture within a link says what the link says, where nothing else does.</summary>
    public void Picture(string? alternative) => linkTitle = link is not null && !string.IsNullOrWhiteSpace(alternative) ? alternative : linkTitle;

    public void EndLink()
    {
        if (link is null)
        {
            return;
        }

        var text = Clean(linkText.ToString());
        link.Text = text.Length > 0 ? text : Clean(linkTitle ?? "");
        var found = codes.Find(link.Text);
        (link.Own, link.IsOfSeveral) = (ItemCodes.Only(found), found.Count > 0 && ItemCodes.Only(found) is null);
        (link, linkTitle) = (null, null);
    }

    public void EndLine()
    {
        var text = Clean(line.ToString());
        var found = text.Length == 0 ? [] : codes.Find(text);
        var only = ItemCodes.Only(found);
        foreach (var (one, at) in onLine)
        {
            // Of several codes on a line, the last before the link is its own.
            one.Line = only ?? found.LastOrDefault(code => code.Index < at && !code.IsRange)?.Code;
        }

        // A link that names an item is that item's, and says nothing of what follows; one that leads nowhere opens what follows.
        var isHeading = only is not null && found[0].Index <= headingWithin && !onLine.Any(one => one.Link.Own is not null && LinkTarget.LeadsAway(one.Link.Href));
        open[^1].Take(text, only, found.Count > 0 && only is null, isHeading);
        line.Clear();
        onLine.Clear();
    }

    public void Open(string tag, bool isMenu)
    {
        EndLine();
        CloseImplied(tag);
        if (open.Count > mostDepth)
        {
            tooDeep++;
            return;
        }

        open.Add(new PageSection(tag, isMenu || open[^1].IsMenu, links.Count, away));
    }

    public void Close(string tag)
    {
        if (tag is "ul" or "ol" or "li" or "td" or "th" or "tr" or "table")
        {
            // Its end tag is missing.
            EndLink();
        }

        EndLine();
        if (tooDeep > 0)
        {
            tooDeep--;
            return;
        }

        if (Find(tag, within: cells.Contains(tag) ? "table" : "td") is { } at)
        {
            CloseTo(at);
        }
    }

    public void Finish()
    {
        EndLink();
        EndLine();
        CloseTo(1);
    }

    // What HTML lets people leave out.
    private void CloseImplied(string tag)
    {
        if (tag is "tr" or "tbody" or "thead" or "tfoot" or "td" or "th" or "li" or "table")
        {
            EndLink();
        }

        var (closed, within) = tag switch
        {
            "td" or "th" => ("td|th", "tr|table"),
            "tr" => ("tr", "table"),
            "tbody" or "thead" or "tfoot" => ("tbody|thead|tfoot|tr", "table"),
            "li" => ("li", "ul|ol|menu|td|th"),
            "dt" or "dd" => ("dt|dd", "dl|td|th"),
            _ => (open[^1].Name == "p" || (open[^1].Rank is not null && tag is ['h', _]) ? open[^1].Name : "", ""),
        };
        if (closed.Length > 0 && Find(closed, within) is { } at)
        {
            CloseTo(at);
        }
    }

    /// <summary>The place of the innermost open element of one of the names, not beyond one of the others.</summary>
    private int? Find(string names, string within)
    {
        var (wanted, walls) = (names.Split('|'), within.Split('|'));
        for (var at = open.Count - 1; at > 0; at--)
        {
            if (wanted.Contains(open[at].Name))
            {
                return at;
            }

            if (walls.Contains(open[at].Name))
            {
                return null;
            }
        }

        return null;
    }

    private void CloseTo(int at)
    {
        while (open.Count > at)
        {
            EndLine();
            var section = open[^1];
            open.RemoveAt(open.Count - 1);
            if (section.IsRow)
            {
                EndRow(section);
            }

            open[^1].Take(section, away > section.FirstAway);
        }
    }

    private void EndRow(PageSection row)
    {
        foreach (var one in links.Skip(row.FirstLink))
        {
            one.Row ??= row.Only;
            if (one.Near.Length == 0 && row.Text != one.Text)
            {
                one.Near = Short(row.Text);
            }
        }
    }

    /// <summary>The heading that holds here; as a row's code where the row itself begins with it.</summary>
    private (Heading? Heading, string? Row) Above()
    {
        for (var at = open.Count - 1; at >= 0; at--)
        {
            if (open[at].Above is { } heading)
            {
                return (heading, open[at].IsRow ? heading.Code : null);
            }

            if (open[at].IsOver)
            {
                break;
            }
        }

        return (null, null);
    }

    private static void Append(StringBuilder words, string text, int most)
    {
        foreach (var letter in text)
        {
            if (words.Length >= most)
            {
                return;
            }

            var isBlank = char.IsWhiteSpace(letter);
            if (!isBlank || (words.Length > 0 && words[^1] != ' '))
            {
                words.Append(isBlank ? ' ' : letter);
            }
        }
    }

    private static string Clean(string text) => Short(ThaiText.Clean(text).ReplaceLineEndings(" ").Trim(), mostLine);

    private static string Short(string text, int most = mostText) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
}
