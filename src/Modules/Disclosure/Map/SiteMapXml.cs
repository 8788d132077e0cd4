using System.Globalization;
using System.Text;
using System.Xml;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Map;

/// <summary>Site maps as the protocol of sitemaps.org writes them.</summary>
internal static class SiteMapXml
{
    /// <summary>The most addresses of one file, by the protocol.</summary>
    public const int Most = 50_000;

    public const string ContentType = "application/xml; charset=utf-8";

    private const string form = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>The pages of one agency, each with what it is in the other languages.</summary>
    public static byte[] Pages(IEnumerable<PublicPlace> places, PublicLinks links) =>
        Write(map =>
        {
            map.WriteStartElement("urlset", form);
            map.WriteAttributeString("xmlns", "xhtml", null, xhtml);
            foreach (var place in places.Take(Most))
            {
                map.WriteStartElement("url", form);
                map.WriteElementString("loc", form, links.Whole(place.Path));
                if (place.ChangedAt is { } at)
                {
                    map.WriteElementString("lastmod", form, at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
                }

                foreach (var language in Language.All)
                {
                    map.WriteStartElement("link", xhtml);
                    map.WriteAttributeString("rel", "alternate");
                    map.WriteAttributeString("hreflang", language.Code);
                    map.WriteAttributeString("href", links.Whole(language, place.Path));
                    map.WriteEndElement();
                }

                map.WriteEndElement();
            }
        });

    /// <summary>The site maps of several agencies.</summary>
    public static byte[] Index(IEnumerable<string> addresses) =>
        Write(map =>
        {
            map.WriteStartElement("sitemapindex", form);
            foreach (var address in addresses.Take(Most))
            {
                map.WriteStartElement("sitemap", form);
                map.WriteElementString("loc", form, address);
                map.WriteEndElement();
            }
        });

    private static byte[] Write(Action<XmlWriter> content)
    {
        using var written = new MemoryStream();
        using (var map = XmlWriter.Create(written, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" }))
        {
            map.WriteStartDocument();
            content(map);
            map.WriteEndDocument();
        }

        return written.ToArray();
    }
}
