using Sujarit.Kernel;

namespace Sujarit.Documents.Contracts;

/// <summary>A file that is read once and not kept.</summary>
public static class PassingPaper
{
    // Somebody waits for the answer.
    private static readonly ReadingLimits limits = new() { Characters = 1_000_000, Rows = 10_000, Cells = 60_000, Paragraphs = 30_000, UnpackedBytes = 60L * 1024 * 1024 };

    /// <summary>Reads what came in.</summary>
    /// <exception cref="UnreadableException">It cannot be read; the message says why.</exception>
    public static async Task<Document> Read(Stream content, CancellationToken cancel = default)
    {
        var path = Path.Combine(Path.GetTempPath(), $"sujarit-paper-{Guid.NewGuid():N}");
        try
        {
            await using (var copy = File.Create(path))
            {
                await content.CopyToAsync(copy, cancel);
            }

            return await Task.Run(() => DocumentReader.Read(path, limits), cancel);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
