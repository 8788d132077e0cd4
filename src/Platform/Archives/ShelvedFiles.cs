using Sujarit.Platform.Files;

namespace Sujarit.Platform.Archives;

/// <summary>Files of the shelf as parts of an archive, as they are kept.</summary>
public static class ShelvedFiles
{
    /// <summary>The file under a place of its own.</summary>
    public static ArchivedFile Archived(this FileShelf shelf, StoredFile file, string name) =>
        new(name, async (to, cancel) =>
        {
            await using var content = Open(shelf, file);
            await content.CopyToAsync(to, cancel);
        });

    private static Stream Open(FileShelf shelf, StoredFile file)
    {
        try
        {
            return shelf.Read(file);
        }
        catch (DirectoryNotFoundException lost)
        {
            throw new FileNotFoundException("The content is lost.", file.Name, lost);
        }
    }
}
