using System.Collections.Frozen;

namespace Sujarit.Documents.Reading.Markup;

/// <summary>The tags that mean something on paper.</summary>
internal static class Tags
{
    /// <summary>Tags that begin and end a paragraph.</summary>
    public static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend",
        "main", "nav", "option", "p", "section", "summary");

    private static readonly FrozenSet<string> others = FrozenSet.Create(
        "a", "abbr", "b", "big", "br", "cite", "code", "col", "colgroup", "del", "dir", "em", "font", "i", "img", "input", "ins", "label",
        "li", "mark", "menu", "ol", "pre", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "table", "tbody", "td",
        "textarea", "tfoot", "th", "thead", "tr", "tt", "u", "ul", "var", "wbr");

    /// <summary>Whether a word between angle brackets in running text is a tag rather than text.</summary>
    public static bool Knows(string name) => Blocks.Contains(name) || others.Contains(name);
}
