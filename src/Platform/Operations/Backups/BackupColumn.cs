namespace Sujarit.Platform.Operations.Backups;

/// <summary>A column as a backup knows it.</summary>
/// <param name="Name">Its name, the same in every database.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="StoreType">What the database at hand calls its type.</param>
internal sealed record BackupColumn(string Name, ColumnKind Kind, string StoreType)
{
    /// <summary>How the manifest names it.</summary>
    public string Shape => $"{Name}:{Kind}";
}
