namespace Sujarit.Platform.Operations.Backups;

/// <summary>A file of the data folder in a backup.</summary>
/// <param name="Path">Below the data folder, with forward slashes.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">Of its content.</param>
internal sealed record FilePart(string Path, long Size, string Sha256)
{
    public string Entry => $"data/{Path}";
}
