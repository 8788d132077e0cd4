namespace Sujarit.Measures.Import.Tables;

/// <summary>The heading rows of a table, and what each column under them holds.</summary>
/// <param name="Rows">How many rows the heading takes, 0 where the table has none.</param>
/// <param name="Columns">What each column holds.</param>
/// <param name="Texts">What is printed over each column.</param>
internal sealed record Heading(int Rows, IReadOnlyList<Column> Columns, IReadOnlyList<string> Texts)
{
    /// <summary>Reads the heading that begins at a row; one without rows where that row is content.</summary>
    public static Heading Read(Grid grid, int row)
    {
        if (!IsHeadingRow(grid, row, least: 2))
        {
            return new Heading(0, [], []);
        }

        var rows = 1;
        while (row + rows < grid.Rows && rows < 3 && IsSubHeading(grid, row + rows))
        {
            rows++;
        }

        var texts = Enumerable.Range(0, grid.Columns).Select(column => TextOver(grid, row, rows, column)).ToList();
        return new Heading(rows, [.. texts.Select(HeaderWords.ColumnOf)], texts);
    }

    public bool Has(Column column) => Columns.Contains(column);

    /// <summary>Whether a row only repeats heading words.</summary>
    public static bool IsHeadingRow(Grid grid, int row, int least)
    {
        var texts = grid.Texts(row);
        return texts.Count >= least
            && texts.All(text => text.Length <= 120 && IndicatorLabel.NumberIn(text) is null)
            && texts.Count(HeaderWords.IsHeading) >= Math.Max(least, (texts.Count * 3 + 3) / 4)
            && texts.Where(HeaderWords.IsHeading).Select(HeaderWords.ColumnOf).Distinct().Count() >= Math.Min(least, texts.Count);
    }

    private static bool IsSubHeading(Grid grid, int row)
    {
        var texts = grid.Texts(row);
        return texts.Count > 0
            && texts.Count <= grid.Columns
            && texts.All(text => HeaderWords.IsHeading(text) || StatusMark.OfHeading(text) is not null)
            && grid.Text(row, 0).Length == 0;
    }

    private static string TextOver(Grid grid, int row, int rows, int column)
    {
        for (var lower = row + rows - 1; lower >= row; lower--)
        {
            if (grid.Text(lower, column) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return "";
    }
}
