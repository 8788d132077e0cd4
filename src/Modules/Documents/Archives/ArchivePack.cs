using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Commands;

namespace Sujarit.Documents.Archives;

/// <summary>The ZIP file that is being written, with the list of what is in it.</summary>
internal sealed class ArchivePack(Stream to) : IAsyncDisposable
{
    // What is packed already gains nothing by being packed again.
    private static readonly HashSet<string> packed = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".pdf", ".docx", ".xlsx", ".pptx", ".zip", ".mp4"];

    private readonly ZipArchive zip = new(to, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ManifestFile> files = [];
    private readonly List<string> missing = [];

    /// <summary>How many bytes were written by now, before they were packed.</summary>
    public long Bytes { get; private set; }

    /// <summary>Adds a thing: a file, or the three of a table.</summary>
    public async Task Add(string folder, Archived thing, CancellationToken cancel)
    {
        if (thing is not ArchivedTable table)
        {
            await Write($"{folder}/{thing.Name}", ((ArchivedFile)thing).Write, cancel);
            return;
        }

        var written = new WrittenTable(table, await table.Rows(cancel));
        var name = $"{folder}/{thing.Name}";
        await Write($"{name}.csv", written.Csv(), cancel);
        await Write($"{name}.xlsx", written.Xlsx(), cancel);
        await Write($"{name}.json", written.Json(), cancel);
    }

    /// <summary>Says what is in it, and ends it.</summary>
    public async Task Close(YearArchive archive, AgencyCard agency, IEnumerable<IArchiveSource> sources, DateTimeOffset at, CancellationToken cancel)
    {
        await Write("README.txt", ArchiveReadme.Of(archive, agency, sources, missing, at), cancel);
        var manifest = new Manifest(agency.Name, archive.Year, at, [.. files], missing);
        await Write("manifest.json", JsonSerializer.SerializeToUtf8Bytes(manifest, AnswerJson.Options), cancel);
        await zip.DisposeAsync();
    }

    public ValueTask DisposeAsync() => zip.DisposeAsync();

    private Task Write(string name, byte[] content, CancellationToken cancel) => Write(name, (to, stop) => to.WriteAsync(content, stop).AsTask(), cancel);

    private async Task Write(string name, Func<Stream, CancellationToken, Task> write, CancellationToken cancel)
    {
        var place = Free(ArchiveName.Safe(name));
        var level = packed.Contains(Path.GetExtension(place).ToLowerInvariant()) ? CompressionLevel.NoCompression : CompressionLevel.Optimal;
        await using var entry = new PackedFile(() => zip.CreateEntry(place, level).Open());
        try
        {
            await write(entry, cancel);
        }
        catch (FileNotFoundException) when (entry.Size == 0)
        {
            missing.Add(place);
            return;
        }

        files.Add(new ManifestFile(place, entry.Size, entry.End()));
        Bytes += entry.Size;
    }

    // Also where letters of another case would fall together.
    private string Free(string place)
    {
        var free = place;
        for (var number = 2; !taken.Add(free); number++)
        {
            free = ArchiveName.Again(place, number);
        }

        return free;
    }

    /// <summary>What <c>manifest.json</c> says.</summary>
    internal sealed record Manifest(string Agency, FiscalYear Year, DateTimeOffset MadeAt, IReadOnlyList<ManifestFile> Files, IReadOnlyList<string> Missing);

    /// <summary>A file of the archive: its size in bytes and its SHA-256 in lower-case hexadecimal.</summary>
    internal sealed record ManifestFile(string Name, long Size, string Sha256);
}
