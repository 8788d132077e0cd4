using System.IO.Compression;
using System.Text;
using Sujarit.Platform.Archives;

namespace Sujarit.Disclosure.Appeals;

/// <summary>The ZIP file of a bundle as it is written: safe names, each once, and no more than it may hold.</summary>
internal sealed class BundleZip(Stream to) : IAsyncDisposable
{
    // Files that are published are packed already, most of them.
    private const CompressionLevel level = CompressionLevel.Fastest;

    private readonly ZipArchive zip = new(to, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    public Task Add(string name, string text, CancellationToken cancel) => Add(name, Encoding.UTF8.GetBytes(text), cancel);

    public async Task Add(string name, byte[] content, CancellationToken cancel)
    {
        using var stream = new MemoryStream(content, writable: false);
        await Add(name, stream, cancel);
    }

    public async Task Add(string name, Stream content, CancellationToken cancel)
    {
        await using var entry = await zip.CreateEntry(Free(ArchiveName.Safe(name)), level).OpenAsync(cancel);
        await content.CopyToAsync(entry, cancel);
    }

    public ValueTask DisposeAsync() => zip.DisposeAsync();

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
}
