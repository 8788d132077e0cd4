namespace Sujarit.Documents.Contracts;

/// <summary>A table. Spanned places hold no cell: a row may have fewer cells than the table has columns.</summary>
/// <param name="Rows">All rows, header rows first.</param>
public sealed record Table(IReadOnlyList<Row> Rows) : Block
{
    /// <summary>How many rows at the top are repeated on every page; 0 where the file does not say.</summary>
    public int HeaderRows { get; init; }

    /// <summary>Relative widths of the columns; empty lets the columns share the page evenly.</summary>
    public IReadOnlyList<double> Widths { get; init; } = [];
}
