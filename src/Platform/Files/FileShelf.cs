using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files.Pictures;
using Sujarit.Platform.Operations;

namespace Sujarit.Platform.Files;

/// <summary>Keeps the files of the agency of the visit. Content comes first and is on the disk before its card can be saved, so no card is ever without it.</summary>
public sealed class FileShelf
{
    private readonly AppDb db;
    private readonly TimeProvider clock;
    private readonly FileLimits limits;
    private readonly FileFolder folder;

    internal FileShelf(AppDb db, TimeProvider clock, FileLimits limits, FileFolder folder)
    {
        this.db = db;
        this.clock = clock;
        this.limits = limits;
        this.folder = folder;
    }

    private Visit Visit => db.Visit;

    /// <summary>
    /// Receives a file. Its type is found from its content; places, times and names are taken out of pictures, their orientation stays.
    /// The card is added to <see cref="AppDb"/>: the caller saves.
    /// </summary>
    /// <param name="content">Read to its end, never as a whole in memory.</param>
    /// <param name="name">As the sender calls it; anything may stand in it.</param>
    /// <param name="cancel">Ends receiving; nothing is kept.</param>
    /// <exception cref="UnreadableException">The file is refused; the message, in Thai, says why and what is accepted.</exception>
    public Task<StoredFile> Keep(Stream content, string name, CancellationToken cancel = default) => Receive(content, name, null, cancel);

    /// <summary>Receives a file that only one person of the agency may open; otherwise as <see cref="Keep"/>.</summary>
    public Task<StoredFile> KeepFor(Guid owner, Stream content, string name, CancellationToken cancel = default) => Receive(content, name, owner, cancel);

    /// <summary>Whether its content is there; somebody may have taken it out of the data folder.</summary>
    public bool Has(StoredFile file) => File.Exists(Place(file));

    /// <summary>What a file holds.</summary>
    /// <exception cref="FileNotFoundException">The content is lost: somebody took it out of the data folder.</exception>
    public Stream Read(StoredFile file) =>
        new FileStream(Place(file), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 81_920, FileOptions.Asynchronous);

    // A card has its agency only once it is saved.
    internal string Place(StoredFile file) => folder.Place(file.AgencyId == Guid.Empty ? Visit.AgencyId : file.AgencyId, file.Sha256);

    private async Task<StoredFile> Receive(Stream content, string name, Guid? owner, CancellationToken cancel)
    {
        if (Visit.AgencyId == Guid.Empty)
        {
            throw new InvalidOperationException("A file is kept at an agency.");
        }

        try
        {
            var file = await Take(content, name, owner, cancel);
            SiteMeter.FilesKept.Add(1);
            return file;
        }
        catch (UnreadableException refused)
        {
            SiteMeter.FilesRefused.Add(1);
            // Of several that were sent, somebody has to know which.
            throw new UnreadableException(FileName.Before(name) + refused.Message, refused);
        }
    }

    private async Task<StoredFile> Take(Stream content, string name, Guid? owner, CancellationToken cancel)
    {
        using var received = await Received.From(content, folder.Incoming, limits.MostBytes, cancel);
        var kind = KindFinder.Find(received.Path, name);
        if (!kind.IsPicture)
        {
            return Put(received, kind, name, owner);
        }

        using var cleaned = Received.From(to => Picture.Copy(received.Path, kind, to), folder.Incoming);
        return Put(cleaned, kind, name, owner);
    }

    private StoredFile Put(Received received, FileKind kind, string name, Guid? owner)
    {
        folder.Put(received.Path, Visit.AgencyId, received.Sha256);
        var file = StoredFile.Of(name, kind, received.Size, received.Sha256, clock.GetUtcNow(), owner);
        db.Add(file);
        return file;
    }
}
