namespace Sujarit.Measures.Import.Tables;

/// <summary>What a table of the report is about.</summary>
internal enum TableKind
{
    Unknown,
    Measures,
    Actions,
    Items,
    Scores,
}
