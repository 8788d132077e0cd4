using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Sujarit.Disclosure.Writing;

/// <summary>Sets a page for the web. Nothing is copied from the text as markup: each element and attribute is one named here.</summary>
/// <param name="addressOf">The address of a file of the page by its name; null where the page has none such.</param>
/// <param name="topHeading">The level of its highest heading, 2–6.</param>
internal sealed class PageHtml(Func<string, string?> addressOf, int topHeading)
{
    private const int lowestHeading = 6;

    private readonly HtmlText html = new();
    private int heading = topHeading - 1;
    private int highestWritten = 1;
    private int tables;
    private bool isInLink;

    public string Write(MarkdownDocument document)
    {
        highestWritten = document.Descendants<HeadingBlock>().Select(block => block.Level).DefaultIfEmpty(1).Min();
        Blocks(document);
        return html.ToString();
    }

    /// <summary>Everything within a part.</summary>
    public void Blocks(ContainerBlock within)
    {
        foreach (var block in within)
        {
            Set(block);
        }
    }

    private void Set(Block block)
    {
        switch (block)
        {
            case HeadingBlock title:
                Heading(title);
                break;
            case ParagraphBlock paragraph:
                Paragraph(paragraph);
                break;
            case ThematicBreakBlock:
                html.Open("hr").Line();
                break;
            case CodeBlock code:
                html.Open("pre").Open("code").Text(InlineWords.CodeOf(code)).Close("code").Close("pre").Line();
                break;
            case QuoteBlock quote:
                html.Open("blockquote").Line();
                Blocks(quote);
                html.Close("blockquote").Line();
                break;
            case ListBlock list:
                List(list);
                break;
            case Table table:
                PageTable.Write(html, table, ++tables, Cell);
                break;
            default:
                break;
        }
    }

    /// <summary>A heading never skips a level: people who hear the page find their way by them.</summary>
    private void Heading(HeadingBlock title)
    {
        heading = Math.Min(Math.Min(topHeading + title.Level - highestWritten, heading + 1), lowestHeading);
        html.Open($"h{heading}");
        Inlines(title.Inline);
        html.Close($"h{heading}").Line();
    }

    private void Paragraph(ParagraphBlock paragraph)
    {
        if (Alone(paragraph) is { Title.Length: > 0 } picture && Source(picture) is { } source)
        {
            html.Open("figure");
            Picture(picture, source);
            html.Open("figcaption").Text(Markdig.Helpers.HtmlHelper.Unescape(picture.Title)).Close("figcaption").Close("figure").Line();
            return;
        }

        html.Open("p");
        Inlines(paragraph.Inline);
        html.Close("p").Line();
    }

    private static LinkInline? Alone(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: LinkInline { IsImage: true } picture } inline && inline.LastChild == picture ? picture : null;

    private void List(ListBlock list)
    {
        var tag = list.IsOrdered ? "ol" : "ul";
        var first = list.IsOrdered && int.TryParse(list.OrderedStart, CultureInfo.InvariantCulture, out var number) && number != 1
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;
        html.Open(tag, ("start", first)).Line();
        foreach (var item in list.OfType<ListItemBlock>())
        {
            html.Open("li");
            foreach (var block in item)
            {
                if (!list.IsLoose && block is ParagraphBlock paragraph)
                {
                    Inlines(paragraph.Inline);
                }
                else
                {
                    Set(block);
                }
            }

            html.Close("li").Line();
        }

        html.Close(tag).Line();
    }

    private void Cell(TableCell cell)
    {
        foreach (var paragraph in cell.OfType<LeafBlock>())
        {
            Inlines(paragraph.Inline);
        }
    }

    private void Inlines(ContainerInline? within)
    {
        foreach (var inline in within ?? [])
        {
            Set(inline);
        }
    }

    private void Set(Inline inline)
    {
        switch (inline)
        {
            case LinkInline { IsImage: true } picture:
                PictureOrWords(picture);
                break;
            case LinkInline link:
                Link(PageTarget.Of(link.Url), () => Inlines(link));
                break;
            case AutolinkInline auto:
                Link(PageTarget.Of(auto.IsEmail ? "mailto:" + auto.Url : auto.Url), () => html.Text(InlineWords.Plain(auto)!));
                break;
            case EmphasisInline emphasis:
                var tag = emphasis.DelimiterChar == '~' ? "del" : emphasis.DelimiterCount > 1 ? "strong" : "em";
                html.Open(tag);
                Inlines(emphasis);
                html.Close(tag);
                break;
            case LineBreakInline { IsHard: true }:
                html.Open("br").Line();
                break;
            case LineBreakInline:
                html.Line();
                break;
            case CodeInline code:
                html.Open("code").Text(InlineWords.Plain(code)!).Close("code");
                break;
            case ContainerInline container:
                html.Text(container is DelimiterInline delimiter ? delimiter.ToLiteral() : "");
                Inlines(container);
                break;
            default:
                html.Text(InlineWords.Plain(inline) ?? "");
                break;
        }
    }

    private void Link(PageTarget target, Action words)
    {
        var address = target.Address ?? (target.FileName is { } name ? addressOf(name) : null);
        if (isInLink || address is null)
        {
            words();
            return;
        }

        isInLink = true;
        html.Open("a", ("href", address), ("rel", target.IsOutside ? "noopener" : null));
        words();
        html.Close("a");
        isInLink = false;
    }

    private void PictureOrWords(LinkInline picture)
    {
        if (Source(picture) is { } source)
        {
            Picture(picture, source);
            return;
        }

        var target = PageTarget.Of(picture.Url);
        var alt = Alt(picture);
        Link(target, () => html.Text(alt.Length > 0 ? alt : target.Written));
    }

    private void Picture(LinkInline picture, string source) => html.Open("img", ("src", source), ("alt", Alt(picture)), ("loading", "lazy"));

    private string? Source(LinkInline picture) => PageTarget.Of(picture.Url) is { IsPicture: true, FileName: { } name } ? addressOf(name) : null;

    private static string Alt(LinkInline picture) => string.Concat(picture.Select(InlineWords.Bare.Of)).Replace('\n', ' ').Trim();
}
