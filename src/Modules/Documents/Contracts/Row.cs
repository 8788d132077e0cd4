namespace Sujarit.Documents.Contracts;

/// <summary>One row of a table.</summary>
public sealed record Row(IReadOnlyList<Cell> Cells)
{
    /// <summary>Where it stands in the file it was read from; empty on a paper of our own.</summary>
    public string Where { get; init; } = "";
}
