namespace Sujarit.Platform.Files;

/// <summary>Small pictures of what the agency of the visit keeps, for pages everybody may read.</summary>
public sealed class SmallPictures
{
    private readonly FileShelf shelf;
    private readonly Thumbnails thumbnails;

    internal SmallPictures(FileShelf shelf, Thumbnails thumbnails) => (this.shelf, this.thumbnails) = (shelf, thumbnails);

    /// <summary>The small picture of a picture, and its media type; the picture itself where none can be made.</summary>
    /// <exception cref="FileNotFoundException">The content is lost.</exception>
    public async Task<(Stream Content, string Type)> Read(StoredFile picture, SmallSize size, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(picture);
        return await thumbnails.Of(picture, shelf.Place(picture), size, cancel) is { } small
            ? (new FileStream(small.Path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 81_920, FileOptions.Asynchronous), small.Type)
            : (shelf.Read(picture), picture.Type);
    }
}
