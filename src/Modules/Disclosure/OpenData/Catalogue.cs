using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Profile;
using Sujarit.Disclosure.Tables;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.OpenData;

/// <summary>The catalogue of the agency of the call as data portals harvest it: DCAT-AP 3 in JSON-LD, a dataset for each set and for each item that is published.</summary>
internal sealed class Catalogue(AppDb db, OpenShelf shelf, PublicProfile profiles, Results results, PublicLinks links, PublicWords words, Visit visit)
{
    public const string ContentType = "application/ld+json; charset=utf-8";

    private const string authority = "http://publications.europa.eu/resource/authority/";
    private const string thai = authority + "language/THA";
    private const string government = authority + "data-theme/GOVE";
    private const string place = authority + "country/THA";
    private const string html = authority + "file-type/HTML";
    private const string media = "https://www.iana.org/assignments/media-types/";

    private string Agency => links.Whole("") + "#agency";

    private string Point => links.Whole("/contact") + "#point";

    /// <summary>The catalogue. Four queries.</summary>
    public async Task<byte[]> Write(CancellationToken cancel)
    {
        var profile = await profiles.Own();
        var items = await Items(cancel);
        // Whatever is published, and nothing else, changes these.
        DateTimeOffset? newest = items.Count == 0 ? null : items.Max(item => item.At);
        JsonObject[] sets = [.. shelf.Sets.Select(set => SetOf(set, set.TellsOfItems ? newest : null, profile))];
        JsonObject[] published = [.. items.Select(item => ItemOf(item, profile))];
        var catalogue = new JsonObject
        {
            ["@context"] = Context(),
            ["@id"] = links.Whole(OpenAddress.Catalogue),
            ["@type"] = "dcat:Catalog",
            ["dct:title"] = Said($"ข้อมูลเปิดของ{visit.Agency!.Name}"),
            ["dct:description"] = Said($"ข้อมูลที่{visit.Agency.Name}เปิดเผยต่อสาธารณะ"),
            // Told once; what follows names them.
            ["dct:publisher"] = Publisher(profile),
            ["dcat:contactPoint"] = Contact(profile),
            ["dct:license"] = new JsonObject { ["@id"] = profile.ChosenLicence.Authority, ["@type"] = "dct:LicenseDocument", ["dct:title"] = profile.ChosenLicence.English, ["foaf:page"] = Id(profile.ChosenLicence.Address) },
            ["dct:language"] = Id(thai),
            ["dct:spatial"] = Id(place),
            ["foaf:homepage"] = Id(links.Whole("")),
            ["dcat:themeTaxonomy"] = Id(authority + "data-theme"),
            ["dcat:service"] = Service(profile, sets),
            ["dcat:dataset"] = new JsonArray([.. sets, .. published]),
        };
        if (newest is { } at)
        {
            catalogue["dct:issued"] = Moment(items.Min(item => item.IssuedAt));
            catalogue["dct:modified"] = Moment(at);
        }

        return JsonText.Of(json => catalogue.WriteTo(json));
    }

    private async Task<IReadOnlyList<Published>> Items(CancellationToken cancel)
    {
        var newest = db.Set<Publication>().AsNoTracking().Where(publication => publication.Latest > 0)
            .Join(db.Set<PublicationVersion>(), publication => publication.LatestId, version => version.Id, (publication, version) => new { publication, version });
        var rows = await newest.Select(row => new
        {
            row.version.Id,
            row.publication.Assessment,
            row.publication.Item,
            row.version.Title,
            row.version.At,
            IssuedAt = db.Set<PublicationVersion>().Where(first => first.PublicationId == row.publication.Id && first.Number == 1).Select(first => first.At).FirstOrDefault(),
        }).ToListAsync(cancel);
        var files = (await newest.SelectMany(row => row.version.Files).Where(file => !file.IsInPage).ToListAsync(cancel)).ToLookup(file => file.VersionId);
        // The corrections of the agency are read once, for all years.
        var rules = new Dictionary<FiscalYear, Rulebook?>();
        foreach (var year in rows.Select(row => row.Assessment).Distinct())
        {
            rules[year] = Shelf.Book(year) is null ? null : await results.Rules(year);
        }

        return [.. rows.Select(row => new Published(row.Assessment, row.Item, row.Title, row.At, row.IssuedAt, DataPeriod.Of(rules[row.Assessment]?.Item(row.Item), row.Assessment), [.. files[row.Id].OrderBy(file => file.Place)])).OrderByDescending(row => row.Assessment).ThenBy(row => row.IssuedAt).ThenBy(row => row.Item, StringComparer.Ordinal)];
    }

    private JsonObject SetOf(IOpenSet set, DateTimeOffset? modified, SiteProfile profile)
    {
        var described = Described(links.Whole(OpenAddress.OfPage(set.Name)), Named(set.Title), Named(set.Summary));
        described["dct:accrualPeriodicity"] = Id(authority + "frequency/CONT");
        if (modified is { } at)
        {
            described["dct:modified"] = Moment(at);
        }

        described["dcat:distribution"] = new JsonArray([.. OpenFormat.All.Select(format => Distribution(
            links.Whole(OpenAddress.OfPage(set.Name)), links.Whole(OpenAddress.Of(set.Name, format)), Named(set.Title), format.Authority, format.MediaType, profile))]);
        return described;
    }

    private JsonObject ItemOf(Published item, SiteProfile profile)
    {
        var address = links.Whole(PublicAddress.Below(item.Assessment, item.Item));
        var described = Described(address, Said(item.Title), Said($"ข้อ {item.Item} ของการประเมินคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. {item.Assessment}"));
        described["dct:issued"] = Moment(item.IssuedAt);
        described["dct:modified"] = Moment(item.At);
        if (item.Period is { } period)
        {
            described["dct:temporal"] = new JsonObject { ["@type"] = "dct:PeriodOfTime", ["dcat:startDate"] = Day(period.From), ["dcat:endDate"] = Day(period.Until) };
        }

        described["dcat:distribution"] = new JsonArray([Distribution(address, null, Said(item.Title), html, "text/html", profile), .. item.Files.Select(file => OfFile(item, file, address, profile))]);
        return described;
    }

    private JsonObject OfFile(Published item, PublishedFile file, string address, SiteProfile profile)
    {
        var type = file.Type.Split(';')[0];
        var described = Distribution(address, links.Whole(PublicAddress.OfContent(PublicAddress.Below(item.Assessment, item.Item), file.Sha256, file.Name)), Said(file.Name), FormatOf(file.Name), type, profile);
        described["dcat:byteSize"] = Typed(file.Size.ToString(CultureInfo.InvariantCulture), "xsd:nonNegativeInteger");
        described["dct:modified"] = Moment(item.At);
        described["spdx:checksum"] = new JsonObject
        {
            ["@type"] = "spdx:Checksum",
            ["spdx:algorithm"] = Id("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"),
            ["spdx:checksumValue"] = Typed(file.Sha256, "xsd:hexBinary"),
        };
        return described;
    }

    private JsonObject Described(string address, JsonNode title, JsonNode description) =>
        new()
        {
            // The page tells of the data; it is not the data.
            ["@id"] = address + "#data",
            ["@type"] = "dcat:Dataset",
            ["dct:identifier"] = address,
            ["dct:title"] = title,
            ["dct:description"] = description,
            ["dct:publisher"] = Id(Agency),
            ["dcat:contactPoint"] = Id(Point),
            ["dcat:landingPage"] = Id(address),
            ["dcat:theme"] = Id(government),
            ["dcat:keyword"] = new JsonArray(Said("ITA"), Said("การเปิดเผยข้อมูลสาธารณะ"), Said(visit.Agency!.Name)),
            ["dct:language"] = Id(thai),
            ["dct:spatial"] = Id(place),
        };

    private static JsonObject Distribution(string access, string? download, JsonNode title, string? format, string type, SiteProfile profile)
    {
        var described = new JsonObject
        {
            ["@id"] = download ?? access + "#page",
            ["@type"] = "dcat:Distribution",
            ["dct:title"] = title,
            ["dcat:accessURL"] = Id(access),
            ["dcat:mediaType"] = Id(media + type),
            ["dct:license"] = Id(profile.ChosenLicence.Authority),
        };
        if (format is not null)
        {
            described["dct:format"] = Id(format);
        }

        if (download is not null)
        {
            described["dcat:downloadURL"] = Id(download);
        }

        return described;
    }

    private JsonObject Service(SiteProfile profile, IEnumerable<JsonObject> sets) =>
        new()
        {
            ["@id"] = links.Whole(OpenAddress.Interface),
            ["@type"] = "dcat:DataService",
            ["dct:title"] = Said($"ข้อมูลเปิดของ{visit.Agency!.Name}"),
            ["dcat:endpointURL"] = Id(links.Whole(OpenAddress.Interface)),
            ["dcat:endpointDescription"] = Id(links.Whole(OpenAddress.Description)),
            ["dct:license"] = Id(profile.ChosenLicence.Authority),
            ["dcat:servesDataset"] = new JsonArray([.. sets.Select(set => Id(set["@id"]!.GetValue<string>()))]),
        };

    private JsonObject Publisher(SiteProfile profile)
    {
        var publisher = new JsonObject { ["@id"] = Agency, ["@type"] = "foaf:Agent", ["foaf:name"] = Said(visit.Agency!.Name), ["foaf:homepage"] = Id(links.Whole("")) };
        if (profile.Mail is { } mail)
        {
            publisher["foaf:mbox"] = Id("mailto:" + mail);
        }

        return publisher;
    }

    private JsonObject Contact(SiteProfile profile)
    {
        var contact = new JsonObject { ["@id"] = Point, ["@type"] = "vcard:Organization", ["vcard:fn"] = Said(visit.Agency!.Name), ["vcard:hasURL"] = Id(links.Whole("/contact")) };
        if (profile.Mail is { } mail)
        {
            contact["vcard:hasEmail"] = Id("mailto:" + mail);
        }

        return contact;
    }

    // What a portal knows no form for has none; its media type says the same.
    private static string? FormatOf(string name) =>
        FileForm.Of(name) is "CSV" or "XLSX" or "JSON" or "PDF" or "DOCX" or "DOC" or "XLS" or "TXT" or "ZIP" or "ODT" or "ODS" or "JPEG" or "PNG" ? authority + "file-type/" + FileForm.Of(name) : null;

    private JsonArray Named(string title) => new(Said(title), new JsonObject { ["@value"] = words.In(Language.English, title), ["@language"] = Language.English.Code });

    private static JsonObject Said(string text) => new() { ["@value"] = text, ["@language"] = Language.Thai.Code };

    private static JsonObject Id(string address) => new() { ["@id"] = address };

    private static JsonObject Typed(string value, string type) => new() { ["@value"] = value, ["@type"] = type };

    private static JsonObject Moment(DateTimeOffset at) => Typed(at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), "xsd:dateTime");

    private static JsonObject Day(DateOnly day) => Typed(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "xsd:date");

    private static JsonObject Context() =>
        new()
        {
            ["dcat"] = "http://www.w3.org/ns/dcat#",
            ["dct"] = "http://purl.org/dc/terms/",
            ["foaf"] = "http://xmlns.com/foaf/0.1/",
            ["vcard"] = "http://www.w3.org/2006/vcard/ns#",
            ["spdx"] = "http://spdx.org/rdf/terms#",
            ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
        };

    private sealed record Published(FiscalYear Assessment, string Item, string Title, DateTimeOffset At, DateTimeOffset IssuedAt, DataPeriod? Period, IReadOnlyList<PublishedFile> Files);
}
