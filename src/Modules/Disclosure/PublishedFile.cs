using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Disclosure;

/// <summary>A file of a version.</summary>
internal sealed class PublishedFile : AgencyRecord, IShownToPublic
{
    private PublishedFile()
    {
    }

    public Guid VersionId { get; private init; }

    /// <summary>Its place among the files of the version, from 0.</summary>
    public int Place { get; private init; }

    /// <summary>Its name in the address and for who fetches it; once in a version.</summary>
    public string Name { get; private init; } = "";

    /// <summary>The media type its content shows.</summary>
    public string Type { get; private init; } = "";

    /// <summary>In bytes.</summary>
    public long Size { get; private init; }

    /// <summary>In lower-case hexadecimal.</summary>
    public string Sha256 { get; private init; } = "";

    /// <summary>Where its content is kept.</summary>
    public Guid FileId { get; private init; }

    /// <summary>Whether it is a picture within the page, not one of the files offered.</summary>
    public bool IsInPage { get; private init; }

    public static PublishedFile Of(StoredFile file, string name, int place, bool isInPage) =>
        new() { Place = place, Name = name, Type = file.Type, Size = file.Size, Sha256 = file.Sha256, FileId = file.Id, IsInPage = isInPage };
}
