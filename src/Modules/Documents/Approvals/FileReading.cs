using Sujarit.Platform.Files;

namespace Sujarit.Documents.Approvals;

/// <summary>Reads kept files whole, where they go into a paper.</summary>
internal static class FileReading
{
    public static async Task<byte[]> Whole(this FileShelf shelf, StoredFile file)
    {
        await using var content = shelf.Read(file);
        using var whole = new MemoryStream();
        await content.CopyToAsync(whole);
        return whole.ToArray();
    }
}
