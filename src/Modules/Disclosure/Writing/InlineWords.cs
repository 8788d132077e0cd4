using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Sujarit.Kernel.Thai;

namespace Sujarit.Disclosure.Writing;

/// <summary>Running text without its marks.</summary>
/// <param name="linkWords">How a link or a picture is said: what it points to, and its own words.</param>
internal sealed class InlineWords(Func<LinkInline, string, string> linkWords)
{
    /// <summary>For search and labels: a link is its words, a picture what it shows.</summary>
    public static InlineWords Bare { get; } = new((_, words) => words);

    /// <summary>The words of a part of a text; a forced line is a line feed.</summary>
    public string Of(Inline? inline)
    {
        var words = new StringBuilder();
        Add(words, inline);
        return words.ToString();
    }

    /// <summary>The lines of a block of code as they stand.</summary>
    public static string CodeOf(LeafBlock code) => ThaiText.Clean(code.Lines.ToString());

    /// <summary>The text of a part that has no parts; null where it has.</summary>
    public static string? Plain(Inline inline) =>
        inline switch
        {
            LiteralInline literal => ThaiText.Clean(literal.Content.ToString()),
            CodeInline code => ThaiText.Clean(code.Content),
            HtmlEntityInline entity => ThaiText.Clean(entity.Transcoded.ToString()),
            HtmlInline html => ThaiText.Clean(html.Tag),
            LineBreakInline line => line.IsHard ? "\n" : " ",
            AutolinkInline auto => ThaiText.Clean(auto.Url),
            _ => null,
        };

    private void Add(StringBuilder words, Inline? inline)
    {
        switch (inline)
        {
            case null:
                break;
            case LinkInline link:
                words.Append(linkWords(link, string.Concat(link.Select(Of))));
                break;
            case ContainerInline container:
                words.Append(container is DelimiterInline delimiter ? delimiter.ToLiteral() : "");
                foreach (var part in container)
                {
                    Add(words, part);
                }

                break;
            default:
                words.Append(Plain(inline));
                break;
        }
    }
}
