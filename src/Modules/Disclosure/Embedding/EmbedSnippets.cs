using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Sujarit.Assessment.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Embedding;

/// <summary>The HTML an officer copies into the agency's other site.</summary>
internal sealed class EmbedSnippets(AgencyCard agency, Rulebook book, PublicLinks links)
{
    private const int heightOfYear = 900;
    private const int heightOfItem = 600;
    private static readonly HtmlEncoder encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The whole year in a frame.</summary>
    public string Year => Frame(links.Whole(EmbedAddress.Below(book.Year)), $"การเปิดเผยข้อมูลสาธารณะ ปีงบประมาณ พ.ศ. {book.Year} ของ{agency.Name}", heightOfYear);

    /// <summary>One item in a frame.</summary>
    public string Item(Item item) => Frame(links.Whole(EmbedAddress.Below(book.Year, item.Code)), $"ข้อ {item.Code} {item.Title} ของ{agency.Name}", heightOfItem);

    /// <summary>A list of links, for sites that take no frames: the addresses stay the same when a new version is published.</summary>
    public string Links(IEnumerable<EmbeddedItem> items)
    {
        var html = new StringBuilder("<ul>\n");
        foreach (var item in items)
        {
            html.Append("  <li><a href=\"").Append(Safe(links.Whole(PublicAddress.Below(book.Year, item.Item.Code)))).Append("\">").Append(Safe(item.Title)).Append("</a></li>\n");
        }

        return html.Append("</ul>").ToString();
    }

    private static string Frame(string address, string title, int height) =>
        $"<iframe src=\"{Safe(address)}\" title=\"{Safe(title)}\" loading=\"lazy\" width=\"100%\" height=\"{height}\" frameborder=\"0\"></iframe>";

    private static string Safe(string text) => encoder.Encode(text);
}
