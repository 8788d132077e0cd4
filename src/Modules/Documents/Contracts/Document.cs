namespace Sujarit.Documents.Contracts;

/// <summary>A paper as people see it: its blocks in reading order. Files are read into it and papers are printed from it.</summary>
/// <param name="Title">The title kept in the file's properties; empty where the file names none.</param>
/// <param name="Blocks">Everything on the paper, top to bottom.</param>
public sealed record Document(string Title, IReadOnlyList<Block> Blocks)
{
    /// <summary>
    /// Whether the file keeps nothing but lines on pages, as most PDFs do: its paragraphs are lines joined by guess, and its tables are
    /// lines like any other.
    /// </summary>
    public bool HasOnlyLines { get; init; }
}
