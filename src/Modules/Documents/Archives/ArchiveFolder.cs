using Sujarit.Platform.Operations;

namespace Sujarit.Documents.Archives;

/// <summary>Where archives stand: <c>archives/{agency}/{id}.zip</c> in the data folder; what is being made stands aside, and is never served.</summary>
internal sealed class ArchiveFolder(DataFolder data)
{
    private static readonly TimeSpan grace = TimeSpan.FromDays(1);
    private readonly string root = Path.Combine(data.Path, "archives");

    private string Making => Path.Combine(root, ".making");

    public string Place(YearArchive archive) => Path.Combine(root, archive.AgencyId.ToString("N"), $"{archive.Id:N}.zip");

    /// <summary>A new file to write to, of nobody else's.</summary>
    public FileStream Begin()
    {
        Directory.CreateDirectory(Making);
        return new FileStream(Path.Combine(Making, Guid.NewGuid().ToString("N")), FileMode.CreateNew, FileAccess.ReadWrite);
    }

    /// <summary>What was written is the archive from now on.</summary>
    public void Put(string made, YearArchive archive)
    {
        var place = Place(archive);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.Move(made, place, overwrite: true);
    }

    public void Drop(YearArchive archive)
    {
        if (Directory.Exists(Path.GetDirectoryName(Place(archive))))
        {
            File.Delete(Place(archive));
        }
    }

    /// <summary>Sweeps away what was being made when the program was ended.</summary>
    public void Sweep()
    {
        // By the machine's own clock, as all files are timed.
        var before = TimeProvider.System.GetUtcNow().UtcDateTime - grace;
        foreach (var left in Directory.Exists(Making) ? Directory.EnumerateFiles(Making).Where(place => File.GetLastWriteTimeUtc(place) < before) : [])
        {
            File.Delete(left);
        }
    }
}
