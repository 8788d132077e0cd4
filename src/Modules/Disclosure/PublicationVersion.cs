using System.Security.Cryptography;
using System.Text;
using Sujarit.Disclosure.Contracts;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure;

/// <summary>A publication as it went before the public once. It is never altered and never removed.</summary>
internal sealed class PublicationVersion : AgencyRecord, IShownToPublic
{
    private readonly List<PublishedFile> files = [];

    private PublicationVersion()
    {
    }

    public Guid PublicationId { get; private init; }

    /// <summary>From 1 without gaps.</summary>
    public int Number { get; private init; }

    public string Title { get; private init; } = "";

    /// <summary>The page's content; made by the program, safe as it is.</summary>
    public string Html { get; private init; } = "";

    /// <summary>To the millisecond.</summary>
    public DateTimeOffset At { get; private init; }

    public string By { get; private init; } = "";

    /// <summary>The hash of the version before; empty for the first.</summary>
    public string Before { get; private init; } = "";

    /// <summary>SHA-256 of the sealed text in UTF-8, in lower-case hexadecimal.</summary>
    public string Hash { get; private init; } = "";

    /// <summary>The hash of what the office had answered when it was made of that; empty where another module published it. Not sealed.</summary>
    public string Source { get; private init; } = "";

    public IReadOnlyList<PublishedFile> Files => files;

    public static PublicationVersion Seal(
        Publication publication, int number, string title, string html, IReadOnlyList<PublishedFile> files, PublicationVersion? last, string agency, DateTimeOffset at, string by, string source)
    {
        var moment = DateTimeOffset.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds());
        var before = last?.Hash ?? "";
        var content = new SealedContent(agency, publication.Assessment, publication.Item, number, moment, title, html, before, [.. files.Select(file => (file.Name, file.Sha256))]);
        var version = new PublicationVersion
        {
            PublicationId = publication.Id,
            Number = number,
            Title = title,
            Html = html,
            At = moment,
            By = by,
            Before = before,
            Hash = HashOf(content.Text),
            Source = source,
        };
        version.files.AddRange(files);
        return version;
    }

    /// <summary>What is sealed; its files have to be loaded.</summary>
    public SealedContent Content(Publication publication, string agency) =>
        new(agency, publication.Assessment, publication.Item, Number, At, Title, Html, Before, [.. files.OrderBy(file => file.Place).Select(file => (file.Name, file.Sha256))]);

    /// <summary>Whether the content still is what was sealed.</summary>
    public bool IsWhole(Publication publication, string agency) => HashOf(Content(publication, agency).Text) == Hash;

    /// <summary>Whether it shows just this.</summary>
    public bool Shows(string title, string html, IReadOnlyList<PublishedFile> shown) =>
        Title == title && Html == html && files.OrderBy(file => file.Place).Select(file => (file.Name, file.Sha256)).SequenceEqual(shown.Select(file => (file.Name, file.Sha256)));

    public PublishedVersion Card(Publication publication, string place) =>
        new(Id, publication.Assessment, publication.Item, Number, Title, At, By, Hash, PublicAddress.OfVersion(place, Number));

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
