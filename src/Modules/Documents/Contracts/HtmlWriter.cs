using Sujarit.Documents.Web;

namespace Sujarit.Documents.Contracts;

/// <summary>
/// Writes papers as a part of a web page: headings, lists, tables with their header cells, all text encoded, no script and no style of its
/// own; the look is that of the classes <c>paper</c>, <c>mark</c>, <c>fields</c>, <c>signature</c> and <c>opinion</c>. The same paper gives
/// the same text. What only printing needs (turns of the page, dotted lines, letters' sizes) is left out; no word of the paper is.
/// </summary>
public static class HtmlWriter
{
    /// <summary>Writes a paper. Its headings begin at the second level: the first is the page's own.</summary>
    /// <param name="document">The paper.</param>
    /// <param name="pictureAddress">Where a picture of the paper is served; null, or an answer of null, leaves pictures out.</param>
    /// <returns>HTML within <c>&lt;div class="paper"&gt;</c>, safe to be put into a page as it is.</returns>
    public static string Write(Document document, Func<ReadOnlyMemory<byte>, string?>? pictureAddress = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new WebPaper(pictureAddress ?? (_ => null)).Write(document);
    }
}
