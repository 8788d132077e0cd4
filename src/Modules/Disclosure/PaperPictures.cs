using System.Security.Cryptography;

namespace Sujarit.Disclosure;

/// <summary>The pictures within a page: each is served by what it shows, so that the page stays the same from version to version.</summary>
/// <param name="place">The address of the item.</param>
internal sealed class PaperPictures(string place)
{
    private readonly SortedDictionary<string, byte[]> used = new(StringComparer.Ordinal);

    /// <summary>The pictures asked for, each with the name it is kept under.</summary>
    public IEnumerable<(string Name, byte[] Png)> Used => used.Select(picture => ($"{picture.Key}.png", picture.Value));

    public string AddressOf(ReadOnlyMemory<byte> png)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(png.Span));
        used.TryAdd(sha256, png.ToArray());
        return PublicAddress.OfPicture(place, sha256);
    }
}
