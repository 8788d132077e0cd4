using System.Collections.Concurrent;
using Sujarit.Platform.Operations;

namespace Sujarit.Platform.Files;

/// <summary>Where files stand: <c>files/{agency}/{ab}/{hash}</c> in the data folder. Equal content is kept once an agency, never across agencies.</summary>
internal sealed class FileFolder(DataFolder data)
{
    private readonly ConcurrentDictionary<string, Lock> shelves = new();

    public string Root { get; } = Path.Combine(data.Path, "files");

    /// <summary>What is being received; the same disk, so that moving is one step.</summary>
    public string Incoming => Path.Combine(Root, ".incoming");

    /// <summary>Small pictures, made again when lost.</summary>
    public string Thumbnails => Path.Combine(Root, ".thumbnails");

    public string Place(Guid agency, string sha256) => Path.Combine(Root, agency.ToString("N"), sha256[..2], sha256);

    /// <summary>Puts a received file in its place, or says again that what stands there is wanted.</summary>
    public void Put(string received, Guid agency, string sha256)
    {
        var place = Place(agency, sha256);
        var shelf = Path.GetDirectoryName(place)!;
        // By the machine's own clock, as all files are timed, whatever day the site is told it is.
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        lock (Shelf(shelf))
        {
            Directory.CreateDirectory(shelf);
            if (File.Exists(place))
            {
                // It may be waiting to be swept away; its time starts anew.
                File.SetLastWriteTimeUtc(place, now);
                return;
            }

            File.SetLastWriteTimeUtc(received, now);
            File.Move(received, place);
            Disk.Settle(shelf);
            Disk.Settle(Path.GetDirectoryName(shelf)!);
        }
    }

    /// <summary>Takes a file away unless it was asked for since.</summary>
    public bool Drop(string place, DateTime before)
    {
        lock (Shelf(Path.GetDirectoryName(place)!))
        {
            if (!File.Exists(place) || File.GetLastWriteTimeUtc(place) >= before)
            {
                return false;
            }

            File.Delete(place);
            return true;
        }
    }

    private Lock Shelf(string shelf) => shelves.GetOrAdd(Path.GetFileName(shelf), _ => new Lock());
}
