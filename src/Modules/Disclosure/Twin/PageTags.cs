using System.Net;

namespace Sujarit.Disclosure.Twin;

/// <summary>
/// The tags of a page in their order, with the place of each: a copy changes some links and leaves every other character as the site wrote it, which no
/// tree that is written out again would.
/// </summary>
internal sealed class PageTags
{
    private static readonly string[] raw = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"];
    private readonly string html;
    private readonly List<PageTag> tags = [];
    private int at;

    private PageTags(string html) => this.html = html;

    public static IReadOnlyList<PageTag> Of(string html)
    {
        var reading = new PageTags(html);
        reading.Read();
        return reading.tags;
    }

    private void Read()
    {
        while (at < html.Length && html.IndexOf('<', at) is >= 0 and var open)
        {
            at = open;
            if (Begins("<!--"))
            {
                Skip("-->");
            }
            else if (Begins("<!") || Begins("<?"))
            {
                Skip(">");
            }
            else if (at + 1 < html.Length && (char.IsAsciiLetter(html[at + 1]) || (html[at + 1] == '/' && at + 2 < html.Length && char.IsAsciiLetter(html[at + 2]))))
            {
                Tag();
            }
            else
            {
                at++;
            }
        }
    }

    private void Tag()
    {
        var start = at;
        var isEnd = html[at + 1] == '/';
        at += isEnd ? 2 : 1;
        var name = Until(letter => IsBlank(letter) || letter is '/' or '>').ToLowerInvariant();
        var attributes = new List<PageAttribute>();
        while (at < html.Length && html[at] != '>')
        {
            if (IsBlank(html[at]) || html[at] == '/')
            {
                at++;
            }
            else
            {
                attributes.Add(Attribute());
            }
        }

        at = Math.Min(at + 1, html.Length);
        tags.Add(new PageTag(name, isEnd, start, at, attributes));
        if (!isEnd && raw.Contains(name))
        {
            SkipText(name);
        }
    }

    private PageAttribute Attribute()
    {
        // An equals sign at the beginning is part of the name.
        var begin = at++;
        Until(letter => IsBlank(letter) || letter is '/' or '>' or '=');
        var name = html[begin..at].ToLowerInvariant();
        SkipBlanks();
        if (at >= html.Length || html[at] != '=')
        {
            return new PageAttribute(name, "", at, at);
        }

        at++;
        SkipBlanks();
        if (at < html.Length && html[at] is '"' or '\'')
        {
            var quote = html[at++];
            var start = at;
            Until(letter => letter == quote);
            var value = new PageAttribute(name, WebUtility.HtmlDecode(html[start..at]), start, at);
            at = Math.Min(at + 1, html.Length);
            return value;
        }

        var from = at;
        Until(letter => IsBlank(letter) || letter == '>');
        return new PageAttribute(name, WebUtility.HtmlDecode(html[from..at]), from, at);
    }

    // What stands in them is text, whatever it looks like.
    private void SkipText(string name)
    {
        var end = html.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase);
        at = end < 0 ? html.Length : end;
    }

    private string Until(Func<char, bool> ends)
    {
        var start = at;
        while (at < html.Length && !ends(html[at]))
        {
            at++;
        }

        return html[start..at];
    }

    private void SkipBlanks() => Until(letter => !IsBlank(letter));

    private bool Begins(string word) => string.CompareOrdinal(html, at, word, 0, word.Length) == 0;

    private void Skip(string end)
    {
        var found = html.IndexOf(end, at, StringComparison.Ordinal);
        at = found < 0 ? html.Length : found + end.Length;
    }

    private static bool IsBlank(char letter) => letter is ' ' or '\t' or '\n' or '\r' or '\f';
}
