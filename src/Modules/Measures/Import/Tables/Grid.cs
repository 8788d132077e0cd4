using Sujarit.Documents.Contracts;

namespace Sujarit.Measures.Import.Tables;

/// <summary>A table laid out on its columns: spans are spread, so that a place is found by row and column.</summary>
internal sealed class Grid
{
    // No paper has more; a hostile file is cut here instead of filling the memory.
    private const int mostColumns = 64;

    private readonly List<Cell?[]> places = [];
    private readonly List<Cell?[]> covers = [];

    public Grid(Table table)
    {
        Table = table;
        var columns = Math.Min(mostColumns, table.Rows.Select(row => row.Cells.Sum(cell => Math.Max(1, cell.Columns))).DefaultIfEmpty(0).Max());
        var covered = new int[columns];
        foreach (var row in table.Rows)
        {
            bool[] isUnder = [.. covered.Select(rows => rows > 0)];
            places.Add(Lay(row, covered, columns));
            covers.Add([.. Enumerable.Range(0, columns).Select(column => places[^1][column] ?? (covers.Count > 0 && isUnder[column] ? covers[^1][column] : null))]);
        }

        Columns = columns;
    }

    public Table Table { get; }

    public int Columns { get; }

    public int Rows => places.Count;

    /// <summary>The cell that begins at a place; null where another cell spans over it or the row is short.</summary>
    public Cell? this[int row, int column] => column < Columns ? places[row][column] : null;

    /// <summary>The cell that begins at a place, or the one merged down over it.</summary>
    public Cell? Over(int row, int column) => column < Columns ? covers[row][column] : null;

    public string Text(int row, int column) => this[row, column] is { } cell ? Points.OneText(cell.Paragraphs) : "";

    public string Where(int row) => Table.Rows[row].Where.Length > 0 ? Table.Rows[row].Where : Table.Where;

    /// <summary>The texts of the row that are not empty.</summary>
    public IReadOnlyList<string> Texts(int row) =>
        [.. Enumerable.Range(0, Columns).Select(column => Text(row, column)).Where(text => text.Length > 0)];

    private static Cell?[] Lay(Row row, int[] covered, int columns)
    {
        var laid = new Cell?[columns];
        var column = 0;
        foreach (var cell in row.Cells)
        {
            while (column < columns && covered[column] > 0)
            {
                covered[column++]--;
            }

            if (column >= columns)
            {
                break;
            }

            laid[column] = cell;
            for (var spanned = 0; spanned < Math.Max(1, cell.Columns) && column < columns; spanned++)
            {
                covered[column++] = cell.Rows - 1;
            }
        }

        for (; column < columns; column++)
        {
            covered[column] = Math.Max(0, covered[column] - 1);
        }

        return laid;
    }
}
