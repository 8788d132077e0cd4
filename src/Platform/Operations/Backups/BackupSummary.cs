namespace Sujarit.Platform.Operations.Backups;

/// <summary>What a backup holds.</summary>
/// <param name="File">Where it is.</param>
/// <param name="Tables">How many tables.</param>
/// <param name="Rows">How many rows in all.</param>
/// <param name="Files">How many files of the data folder.</param>
/// <param name="Size">Its own size, in bytes.</param>
public sealed record BackupSummary(string File, int Tables, long Rows, int Files, long Size);
