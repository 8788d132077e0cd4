using System.Text.RegularExpressions;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace Sujarit.Disclosure.OldSite;

/// <summary>Reads the links of a page token by token: no script is run and nothing is fetched.</summary>
internal sealed partial class PageReader : IDisposable
{
    private const int head = 4096;

    // What stands on every page of a site; names of wrappers that only tell whether there is a menu aside.
    private static readonly HashSet<string> menus = new(StringComparer.OrdinalIgnoreCase)
    {
        "menu", "nav", "navbar", "navigation", "footer", "sidebar", "breadcrumb", "breadcrumbs", "topbar", "copyright", "pagination", "pager", "share", "social", "widget",
    };

    private readonly PageFlow flow;
    private readonly HtmlTokenizer tokens;
    private string hidden = "";
    private string? start;

    private PageReader(string html, ItemCodes codes)
    {
        flow = new PageFlow(codes);
        tokens = new HtmlTokenizer(new TextSource(html), HtmlEntityProvider.Resolver)
        {
            SkipComments = true,
            ShouldEmitAttribute = static (ref _, name) => name.Span is "href" or "class" or "id" or "role" or "alt" or "title" or "aria-label",
        };
    }

    public static OldPage Read(string html, ItemCodes codes)
    {
        using var reader = new PageReader(html, codes);
        reader.Run();
        var saved = SavedFrom().Match(html, 0, Math.Min(html.Length, head));
        return new OldPage(reader.flow.Links, reader.flow.LeftOut, reader.start, saved.Success ? saved.Groups["address"].Value : null);
    }

    public void Dispose() => tokens.Dispose();

    private void Run()
    {
        for (var token = tokens.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokens.Get())
        {
            switch (token.Type)
            {
                case HtmlTokenType.StartTag when hidden.Length == 0:
                    Open(token.AsTag());
                    break;
                case HtmlTokenType.EndTag:
                    Close(token.Name);
                    break;
                case HtmlTokenType.Character when hidden.Length == 0:
                    flow.Write(token.Data);
                    break;
            }
        }

        flow.Finish();
    }

    private void Open(HtmlTagToken tag)
    {
        switch (tag.Name)
        {
            case "script" or "style" or "title" or "textarea" or "iframe" or "noembed" or "noframes" or "xmp":
                hidden = tag.Name;
                tokens.State = tag.Name switch
                {
                    "script" => HtmlParseMode.Script,
                    "title" or "textarea" => HtmlParseMode.RCData,
                    _ => HtmlParseMode.Rawtext,
                };
                break;
            case "base":
                start ??= Attribute(tag, "href");
                break;
            case "a" or "area":
                OpenLink(tag);
                break;
            case "img":
                flow.Picture(Attribute(tag, "alt"));
                break;
            case "br" or "hr":
                flow.EndLine();
                break;
            default:
                if (PageFlow.IsSection(tag.Name))
                {
                    flow.Open(tag.Name, IsMenu(tag));
                }

                break;
        }
    }

    // An anchor without an address is a place to lead to, no link.
    private void OpenLink(HtmlTagToken tag)
    {
        if (Attribute(tag, "href") is not { } href)
        {
            flow.EndLink();
            return;
        }

        flow.StartLink(href, Attribute(tag, "alt") ?? Attribute(tag, "title") ?? Attribute(tag, "aria-label"));
        if (tag.Name == "area")
        {
            flow.EndLink();
        }
    }

    private void Close(string name)
    {
        if (hidden.Length > 0)
        {
            hidden = hidden == name ? "" : hidden;
        }
        else if (name == "a")
        {
            flow.EndLink();
        }
        else if (PageFlow.IsSection(name))
        {
            flow.Close(name);
        }
    }

    private static bool IsMenu(HtmlTagToken tag)
    {
        if (tag.Name is "nav" or "footer" || Attribute(tag, "role") is "navigation" or "banner" or "contentinfo" or "menu" or "menubar" or "search")
        {
            return true;
        }

        var words = $"{Attribute(tag, "class")} {Attribute(tag, "id")}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        // Tabs are made as menus are, and hold what the page is about.
        return tag.Name is "div" or "ul" or "ol" or "aside" or "section" or "header" or "td" or "p"
            && !words.Any(word => word.Contains("tab", StringComparison.OrdinalIgnoreCase) || word.Contains("pill", StringComparison.OrdinalIgnoreCase) || word.Contains("content", StringComparison.OrdinalIgnoreCase))
            && words.Any(word => menus.Contains(word) || MenuName().IsMatch(word));
    }

    private static string? Attribute(HtmlTagToken tag, string name) => tag.Attributes.Find(attribute => attribute.Name == name) is { Name: not null } found ? found.Value : null;

    [GeneratedRegex(@"^(?!has-|no-|with-)(?:main|top|side|site|footer|nav|mega|primary|mobile|header|left|right|bottom|sub|quick|foot)[-_]?(?:menu|nav|navigation|footer|sidebar|bar|links?)[-_0-9]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex MenuName();

    [GeneratedRegex(@"<!--\s*saved from url=\([0-9]{1,5}\)(?<address>https?://[^\s<>""]{1,2000})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex SavedFrom();
}
