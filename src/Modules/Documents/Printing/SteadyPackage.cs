using System.IO.Compression;

namespace Sujarit.Documents.Printing;

/// <summary>Packs an Office file anew, always in the same order and with the same times: the same content is the same file.</summary>
internal static class SteadyPackage
{
    // The first instant a ZIP file can name; nobody needs to know when a file was written from its envelope.
    private static readonly DateTimeOffset noTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Packs the parts of a file.</summary>
    /// <param name="file">The file as it was written.</param>
    /// <param name="stream">Where the new one goes; it stays open.</param>
    public static void Pack(MemoryStream file, Stream stream)
    {
        using var written = new ZipArchive(file, ZipArchiveMode.Read);
        using var packed = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        var contentTypesFirst = written.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal);
        foreach (var entry in contentTypesFirst)
        {
            var copy = packed.CreateEntry(entry.FullName, CompressionLevel.Optimal);
            copy.LastWriteTime = noTime;
            using var from = entry.Open();
            using var to = copy.Open();
            from.CopyTo(to);
        }
    }
}
