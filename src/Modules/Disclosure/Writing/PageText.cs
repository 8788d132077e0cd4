using Markdig.Syntax;
using Sujarit.Kernel;
using Block = Sujarit.Documents.Contracts.Block;

namespace Sujarit.Disclosure.Writing;

/// <summary>
/// What an office wrote on a page, in Markdown (CommonMark 0.31 with tables, strike-through and addresses that become links). HTML is none of
/// it: it is shown as the text it is. Lines set in by spaces are paragraphs, not code.
/// </summary>
internal sealed class PageText
{
    private readonly MarkdownDocument document;
    private readonly PageReview review;

    private PageText(MarkdownDocument document)
    {
        this.document = document;
        review = new PageReview(document);
        Blocks = PagePaper.Of(document);
        Words = string.Join('\n', document.Descendants<LeafBlock>().Select(Of).Where(words => words.Length > 0));
    }

    /// <summary>Files the page names, each once, in the order they are first named.</summary>
    public IReadOnlyList<string> FileNames => review.FileNames;

    /// <summary>Links that may be followed, in order.</summary>
    public IReadOnlyList<PageLink> Links => review.Links;

    /// <summary>Pictures of the page's own files, in order.</summary>
    public IReadOnlyList<PagePicture> Pictures => review.Pictures;

    /// <summary>What the writer should look at again, by line.</summary>
    public IReadOnlyList<PageDoubt> Doubts => review.Doubts;

    /// <summary>The same for paper.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>Its words without marks and addresses, a part a line: for search.</summary>
    public string Words { get; }

    /// <summary>Reads what was written; the text is cleaned first.</summary>
    /// <param name="markdown">At most 200,000 characters.</param>
    /// <exception cref="RuleBrokenException">It is too long, too deeply nested, or its tables or addresses are too large.</exception>
    public static PageText Read(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        return new PageText(PageSource.Read(markdown));
    }

    /// <summary>The page as HTML, safe to be put into a page of the site as it is.</summary>
    /// <param name="addressOf">The address of a file of the page by its name; null where the page has none such, whose link is then shown as text.</param>
    /// <param name="topHeading">The level of its highest heading, 2–6.</param>
    public string Html(Func<string, string?> addressOf, int topHeading = 3)
    {
        ArgumentNullException.ThrowIfNull(addressOf);
        ArgumentOutOfRangeException.ThrowIfLessThan(topHeading, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(topHeading, 6);
        return new PageHtml(addressOf, topHeading).Write(document);
    }

    private static string Of(LeafBlock block) => (block is CodeBlock code ? InlineWords.CodeOf(code) : InlineWords.Bare.Of(block.Inline)).Trim();
}
