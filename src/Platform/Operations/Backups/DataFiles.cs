namespace Sujarit.Platform.Operations.Backups;

/// <summary>The files of the data folder that a backup takes: all but the database, whose rows it takes, and what is made again by itself.</summary>
internal static class DataFiles
{
    public const string Settings = "site.json";
    public const string Keys = "keys";
    public const string Heads = "heads";
    public const string Staging = ".restoring";

    private static readonly string[] left = ["files/.incoming/", "files/.thumbnails/", "archives/", Staging + "/", ".probe"];
    private static readonly string[] databases = [".db", ".db-wal", ".db-shm", ".db-journal"];
    private static readonly EnumerationOptions own = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>Their places below the folder, with forward slashes.</summary>
    public static IEnumerable<string> Of(string folder) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", own)
                .Select(place => Path.GetRelativePath(folder, place).Replace(Path.DirectorySeparatorChar, '/'))
                .Where(IsTaken)
                .Order(StringComparer.Ordinal)
            : [];

    /// <summary>Whether a restored file may have this place: below the folder and nowhere else.</summary>
    public static bool IsPlace(string path) =>
        path.Length > 0 && !Path.IsPathRooted(path) && !path.Contains('\\') && !path.Contains(':') && !path.Split('/').Any(part => part is "" or "." or "..") && IsTaken(path);

    private static bool IsTaken(string path) =>
        !left.Any(start => path.StartsWith(start, StringComparison.Ordinal)) && !(!path.Contains('/') && databases.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
}
