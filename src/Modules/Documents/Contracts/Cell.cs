namespace Sujarit.Documents.Contracts;

/// <summary>One cell of a table.</summary>
/// <param name="Paragraphs">Its text; an empty list for an empty cell.</param>
public sealed record Cell(IReadOnlyList<Paragraph> Paragraphs)
{
    /// <summary>How many columns it spans, 1 or more.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>How many rows it spans, 1 or more.</summary>
    public int Rows { get; init; } = 1;
}
