using Sujarit.Documents.Contracts;

namespace Sujarit.Measures.Import.Tables;

/// <summary>One row of a table, its cells found by what their columns hold.</summary>
internal sealed class RowFields
{
    private readonly Dictionary<Column, List<Paragraph>> fields = [];

    public RowFields(Grid grid, int row, TableShape shape)
    {
        Where = grid.Where(row);
        var columns = Alignment.Of(grid, row, shape.Columns);
        for (var column = 0; column < grid.Columns; column++)
        {
            if (grid[row, column] is not { } cell)
            {
                continue;
            }

            var kind = column < columns.Count ? columns[column] : Column.Unknown;
            this[kind] = [.. this[kind], .. cell.Paragraphs.Where(paragraph => !string.IsNullOrWhiteSpace(paragraph.Text))];
        }
    }

    /// <summary>Takes a field from the cell merged down over this row, where the row has none of its own.</summary>
    public void Inherit(Grid grid, int row, TableShape shape, params ReadOnlySpan<Column> kinds)
    {
        for (var column = 0; column < Math.Min(grid.Columns, shape.Columns.Count); column++)
        {
            if (kinds.Contains(shape.Columns[column]) && grid[row, column] is null && grid.Over(row, column) is { } cell)
            {
                this[shape.Columns[column]] = [.. this[shape.Columns[column]], .. cell.Paragraphs];
            }
        }
    }

    public string Where { get; }

    public IEnumerable<Column> Columns => fields.Keys;

    public List<Paragraph> this[Column column]
    {
        get => fields.GetValueOrDefault(column) ?? [];
        set => fields[column] = value;
    }

    public string Text(Column column) => Points.OneText(this[column]);

    public IReadOnlyList<string> PointsOf(params ReadOnlySpan<Column> columns)
    {
        var points = new List<string>();
        foreach (var column in columns)
        {
            points.AddRange(Points.Of(this[column]));
        }

        return points;
    }

    public void Swap(Column one, Column other) => (this[one], this[other]) = (this[other], this[one]);
}
