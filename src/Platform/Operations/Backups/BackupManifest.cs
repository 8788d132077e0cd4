namespace Sujarit.Platform.Operations.Backups;

/// <summary>What a backup holds, with the hash of every part.</summary>
/// <param name="Format">The version of this format.</param>
/// <param name="MadeAt">When.</param>
/// <param name="Database">From which database; it may be restored into another.</param>
/// <param name="Tables">The tables and their columns.</param>
/// <param name="Files">The files of the data folder.</param>
internal sealed record BackupManifest(int Format, DateTimeOffset MadeAt, string Database, IReadOnlyList<TablePart> Tables, IReadOnlyList<FilePart> Files)
{
    public const int Known = 1;
    public const string Name = "manifest.json";
}
