namespace Sujarit.Platform.Operations.Backups;

/// <summary>What a column holds, whichever database keeps it.</summary>
internal enum ColumnKind
{
    Text,
    Id,
    Whole,
    Real,
    Truth,
    Bytes,
    Day,

    /// <summary>Values of one kind: an array where the database has arrays, else JSON.</summary>
    List,
    Json,
}
