namespace Sujarit.Documents.Contracts;

/// <summary>A part of a paper that stands on lines of its own.</summary>
public abstract record Block
{
    /// <summary>Where it stands in the file it was read from, such as <c>line 120</c> or <c>page 3</c>; empty on a paper of our own.</summary>
    public string Where { get; init; } = "";
}

/// <summary>Running text.</summary>
/// <param name="Text">Its text: NFC, สระอำ in one, a tab for a tab stop, a line feed for a forced line break, ☑ and ☐ for check boxes.</param>
public sealed record Paragraph(string Text) : Block
{
    public ParagraphStyle Style { get; init; } = ParagraphStyle.Body;

    /// <summary>
    /// The number or bullet a real list prints before it (<c>๑.</c>, <c>-</c>), which is then not part of <see cref="Text"/>;
    /// null for a paragraph outside lists. A number typed as text stays in the text.
    /// </summary>
    public string? Mark { get; init; }
}

/// <summary>A table. Spanned places hold no cell: a row may have fewer cells than the table has columns.</summary>
/// <param name="Rows">All rows, header rows first.</param>
public sealed record Table(IReadOnlyList<Row> Rows) : Block
{
    /// <summary>How many rows at the top are repeated on every page; 0 where the file does not say.</summary>
    public int HeaderRows { get; init; }

    /// <summary>Relative widths of the columns; empty lets the columns share the page evenly.</summary>
    public IReadOnlyList<double> Widths { get; init; } = [];
}

/// <summary>One row of a table.</summary>
public sealed record Row(IReadOnlyList<Cell> Cells)
{
    /// <summary>Where it stands in the file it was read from; empty on a paper of our own.</summary>
    public string Where { get; init; } = "";
}

/// <summary>One cell of a table.</summary>
/// <param name="Paragraphs">Its text; an empty list for an empty cell.</param>
public sealed record Cell(IReadOnlyList<Paragraph> Paragraphs)
{
    /// <summary>How many columns it spans, 1 or more.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>How many rows it spans, 1 or more.</summary>
    public int Rows { get; init; } = 1;
}
