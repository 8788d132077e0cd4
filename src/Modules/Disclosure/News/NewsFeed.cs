using System.Globalization;
using System.Text;
using System.Xml;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Data;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.News;

/// <summary>What the agency has published lately as RSS 2.0: news and items of the assessment alike, or news alone.</summary>
internal sealed class NewsFeed(AppDb db, PublicNews news, PublicLinks links)
{
    public const string ContentType = "application/rss+xml; charset=utf-8";

    private const int newest = 30;

    // A year that is published at once is 35 items: neither kind drives out the other.
    private const int ofEach = newest / 2;
    private const string atom = "http://www.w3.org/2005/Atom";
    private static readonly XmlWriterSettings writing = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };

    public async Task<IResult> Answer() => TypedResults.Bytes(Write(await Entries(), NewsAddress.Feed, "ข่าว กิจกรรม ประกาศ และข้อมูลที่เปิดเผยของ"), ContentType);

    public async Task<IResult> AnswerNews() => TypedResults.Bytes(Write([.. (await Posts()).Select(Of)], NewsAddress.NewsFeed, "ข่าว กิจกรรม และประกาศของ"), ContentType);

    /// <summary>The newest of both, the newest first; of each at least half of the places where there are so many. Two queries.</summary>
    private async Task<IReadOnlyList<Entry>> Entries()
    {
        var posts = await Posts();
        var items = await db.Set<Publication>().AsNoTracking().OrderByDescending(item => item.LatestAt).ThenBy(item => item.Id).Take(newest).ToListAsync();
        return
        [
            .. posts.Take(Math.Max(ofEach, newest - items.Count)).Select(Of)
                .Concat(items.Take(Math.Max(ofEach, newest - posts.Count)).Select(Of))
                .OrderByDescending(entry => entry.At),
        ];
    }

    private Task<List<NewsPost>> Posts() => news.Shown.OrderByDescending(post => post.ShownAt).ThenBy(post => post.Id).Take(newest).ToListAsync();

    private Entry Of(NewsPost post) => new(post.Id, post.Title, links.Whole(NewsAddress.Of(post.Id)), post.ShownAt!.Value, NewsText.Brief(post), NewsWords.Of(post.Kind));

    // A new version is new to read; the address of the item alone would be known already.
    private Entry Of(Publication item) =>
        new(
            item.LatestId,
            item.Title,
            links.Whole(PublicAddress.OfVersion($"/ita/{item.Assessment}/{PublicAddress.Word(item.Item)}", item.Latest)),
            item.LatestAt,
            $"ข้อ {item.Item} การเปิดเผยข้อมูลสาธารณะ ปีงบประมาณ พ.ศ. {item.Assessment} ฉบับที่ {item.Latest}",
            "การเปิดเผยข้อมูลสาธารณะ"
        );

    private byte[] Write(IReadOnlyList<Entry> entries, string at, string said)
    {
        using var file = new MemoryStream();
        using (var xml = XmlWriter.Create(file, writing))
        {
            xml.WriteStartElement("rss");
            xml.WriteAttributeString("version", "2.0");
            xml.WriteAttributeString("xmlns", "atom", null, atom);
            xml.WriteStartElement("channel");
            Element(xml, "title", db.Visit.Agency!.Name);
            Element(xml, "link", links.Whole(NewsAddress.All));
            Element(xml, "description", said + db.Visit.Agency.Name);
            Element(xml, "language", "th");
            xml.WriteStartElement("link", atom);
            xml.WriteAttributeString("href", links.Whole(at));
            xml.WriteAttributeString("rel", "self");
            xml.WriteAttributeString("type", "application/rss+xml");
            xml.WriteEndElement();
            foreach (var entry in entries)
            {
                Write(xml, entry);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return file.ToArray();
    }

    private static void Write(XmlWriter xml, Entry entry)
    {
        xml.WriteStartElement("item");
        Element(xml, "title", entry.Title);
        Element(xml, "link", entry.Address);
        // Addresses change with the host a site is reached at, and what was read would be new again.
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString($"urn:uuid:{entry.Id}");
        xml.WriteEndElement();
        Element(xml, "pubDate", entry.At.ToUniversalTime().ToString("r", CultureInfo.InvariantCulture));
        Element(xml, "category", entry.Kind);
        Element(xml, "description", entry.Said);
        xml.WriteEndElement();
    }

    // XML has no way to write some characters at all.
    private static void Element(XmlWriter xml, string name, string text) =>
        xml.WriteElementString(name, string.Concat(text.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)).Select(rune => rune.ToString())));

    private sealed record Entry(Guid Id, string Title, string Address, DateTimeOffset At, string Said, string Kind);
}
