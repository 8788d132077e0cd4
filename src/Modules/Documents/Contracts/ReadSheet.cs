namespace Sujarit.Documents.Contracts;

/// <summary>A sheet as it was read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">Its rows that hold something, with their numbers, and their filled cells by column; both are counted from 1.</param>
public sealed record ReadSheet(string Name, IReadOnlyList<(int Number, IReadOnlyDictionary<int, string> Cells)> Rows)
{
    /// <summary>Whether cells are merged: what they hold stands in the first.</summary>
    public bool HasMergedCells { get; init; }
}
