using Sujarit.Documents.Contracts;

namespace Sujarit.Documents.Printing;

/// <summary>
/// Where each cell of a table lies once spans are laid out. Spans that run into each other or past the last row are cut; places no
/// cell claims are empty cells.
/// </summary>
internal sealed class TableGrid
{
    private readonly List<TablePlace?[]> rows = [];

    private TableGrid(int columns) => Columns = columns;

    public int Columns { get; }

    public int RowCount => rows.Count;

    public static TableGrid Of(Table table)
    {
        var grid = new TableGrid(Width(table));
        grid.rows.AddRange(table.Rows.Select(_ => new TablePlace?[grid.Columns]));
        for (var row = 0; row < table.Rows.Count; row++)
        {
            grid.Lay(table.Rows[row], row);
        }

        return grid;
    }

    /// <summary>The cells of a row from left to right, every column covered once.</summary>
    public IEnumerable<TablePlace> Row(int row)
    {
        var column = 0;
        while (column < Columns)
        {
            var place = rows[row][column] ?? new TablePlace(null, column, 1, row, row);
            yield return place;
            column += place.Columns;
        }
    }

    private static int Width(Table table)
    {
        var reaching = new List<(int UntilRow, int Columns)>();
        var widest = 0;
        for (var row = 0; row < table.Rows.Count; row++)
        {
            reaching.RemoveAll(span => span.UntilRow < row);
            var fromAbove = reaching.Sum(span => span.Columns);
            var cells = table.Rows[row].Cells;
            widest = Math.Max(widest, fromAbove + cells.Sum(cell => Math.Clamp(cell.Columns, 1, 1000)));
            foreach (var cell in cells.Where(cell => cell.Rows > 1))
            {
                reaching.Add((row + Math.Min(cell.Rows, table.Rows.Count) - 1, Math.Clamp(cell.Columns, 1, 1000)));
            }
        }

        return widest;
    }

    private void Lay(Row row, int at)
    {
        var column = 0;
        foreach (var cell in row.Cells)
        {
            column = Array.FindIndex(rows[at], column, place => place is null);
            var right = column + 1;
            while (right < column + cell.Columns && right < Columns && rows[at][right] is null)
            {
                right++;
            }

            var bottom = Math.Min(at + Math.Max(cell.Rows, 1), rows.Count) - 1;
            var place = new TablePlace(cell, column, right - column, at, bottom);
            for (var line = at; line <= bottom; line++)
            {
                Array.Fill(rows[line], place, column, right - column);
            }

            column = right;
        }
    }
}
