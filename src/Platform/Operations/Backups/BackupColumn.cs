namespace Sujarit.Platform.Operations.Backups;

/// <summary>A column as a backup knows it.</summary>
/// <param name="Name">Its name, the same in every database.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="StoreType">What the database at hand calls its type.</param>
/// <param name="HoldsIds">Whether it is a list of ids: one database keeps them in capitals and finds no others.</param>
internal sealed record BackupColumn(string Name, ColumnKind Kind, string StoreType, bool HoldsIds)
{
    /// <summary>How the manifest names it.</summary>
    public string Shape => $"{Name}:{Kind}";
}
