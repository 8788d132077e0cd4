using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.News;
using Sujarit.Disclosure.Profile;
using Sujarit.Platform.Access;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.OpenData;

/// <summary>What a page tells in the words of schema.org, for search engines; only what the page shows to people too.</summary>
internal sealed class StructuredFacts(PublicLinks links, Visit visit)
{
    // It stands within a page: what could end the element is escaped.
    private static readonly JsonSerializerOptions within = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The agency: what it is called, where it is, how it is reached.</summary>
    public string Of(SiteProfile profile, IEnumerable<Channel> channels)
    {
        var agency = Agency();
        var card = visit.Agency!;
        Add(agency, "slogan", profile.Motto);
        Add(agency, "telephone", card.Telephone);
        Add(agency, "faxNumber", profile.Fax);
        Add(agency, "email", profile.Mail);
        Add(agency, "hasMap", profile.Map);
        if (card.Address is { } address)
        {
            var postal = new JsonObject { ["@type"] = "PostalAddress", ["streetAddress"] = address.ReplaceLineEndings(" "), ["addressCountry"] = "TH" };
            Add(postal, "addressLocality", card.District);
            Add(postal, "addressRegion", card.Province);
            agency["address"] = postal;
        }

        var points = channels.Select(PointOf).ToArray<JsonNode>();
        if (points.Length > 0)
        {
            agency["contactPoint"] = new JsonArray(points);
        }

        return Write(agency);
    }

    /// <summary>A post.</summary>
    public string Of(NewsPost post, string? picture)
    {
        var address = links.Whole(NewsAddress.Of(post.Id));
        var article = new JsonObject
        {
            ["@type"] = "NewsArticle",
            ["@id"] = address,
            ["headline"] = post.Title,
            ["description"] = NewsText.Brief(post),
            ["inLanguage"] = Language.Thai.Code,
            ["datePublished"] = Moment(post.ShownAt!.Value),
            ["dateModified"] = Moment(post.CorrectedAt ?? post.ShownAt.Value),
            ["mainEntityOfPage"] = address,
            ["author"] = Agency(),
            ["publisher"] = Agency(),
        };
        Add(article, "image", picture);
        return Write(article);
    }

    /// <summary>A version of an item as a set of data.</summary>
    /// <param name="shown">The version.</param>
    /// <param name="item">The item, by the agency's rulebook.</param>
    public string Of(ShownVersion shown, Item item)
    {
        var (publication, version) = (shown.Publication, shown.Version);
        var place = PublicAddress.Below(publication.Assessment, publication.Item);
        var data = new JsonObject
        {
            ["@type"] = "Dataset",
            ["@id"] = links.Whole(place) + "#data",
            ["name"] = version.Title,
            ["description"] = $"{ItemTitle.Of(publication.Item, version.Title)} ของ{visit.Agency!.Name} ปีงบประมาณ พ.ศ. {publication.Assessment}",
            ["url"] = links.Whole(place),
            ["version"] = version.Number.ToString(CultureInfo.InvariantCulture),
            ["dateModified"] = Moment(version.At),
            ["inLanguage"] = Language.Thai.Code,
            ["license"] = shown.Licence.Address,
            ["isAccessibleForFree"] = true,
            ["creator"] = Agency(),
            ["includedInDataCatalog"] = new JsonObject { ["@type"] = "DataCatalog", ["name"] = $"ข้อมูลเปิดของ{visit.Agency.Name}", ["url"] = links.Whole(OpenAddress.Page) },
            ["distribution"] = new JsonArray([.. shown.Files.Select(file => new JsonObject
            {
                ["@type"] = "DataDownload",
                ["name"] = file.Name,
                ["encodingFormat"] = file.Type,
                ["contentSize"] = string.Create(CultureInfo.InvariantCulture, $"{file.Size} B"),
                ["contentUrl"] = links.Whole(PublicAddress.OfContent(place, file.Sha256, file.Name)),
                ["sha256"] = file.Sha256,
            })]),
        };
        Add(data, "temporalCoverage", DataPeriod.Of(item, publication.Assessment) is { } period ? string.Create(CultureInfo.InvariantCulture, $"{period.From:yyyy-MM-dd}/{period.Until:yyyy-MM-dd}") : null);
        return Write(data);
    }

    private JsonObject Agency() =>
        new() { ["@type"] = "GovernmentOrganization", ["@id"] = links.Whole("") + "#agency", ["name"] = visit.Agency!.Name, ["url"] = links.Whole("") };

    private static JsonObject PointOf(Channel channel)
    {
        var point = new JsonObject { ["@type"] = "ContactPoint", ["name"] = channel.Title, ["contactType"] = ProfileWords.Of(channel.Kind) };
        Add(point, "url", channel.Address);
        Add(point, "telephone", channel.Telephone);
        return point;
    }

    private static void Add(JsonObject to, string name, string? value)
    {
        if (value is not null)
        {
            to[name] = value;
        }
    }

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Write(JsonObject facts)
    {
        facts.Insert(0, "@context", "https://schema.org");
        return facts.ToJsonString(within);
    }
}
