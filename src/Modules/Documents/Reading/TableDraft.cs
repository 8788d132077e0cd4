using Sujarit.Documents.Contracts;

namespace Sujarit.Documents.Reading;

/// <summary>A table while its rows are being read.</summary>
internal sealed class TableDraft(Quota quota)
{
    private readonly List<Row> rows = [];
    private readonly Dictionary<int, (List<Cell> Row, int Index)> merges = [];
    private List<Cell> cells = [];
    private List<Paragraph>? cell;
    private (int Columns, int Rows) span;
    private string rowWhere = "";
    private bool isRowOpen;
    private bool isHeader;
    private int headerRows;
    private bool isGoingOn;

    public string Where { get; init; } = "";

    public int RowCount => rows.Count;

    public bool HasCell => cell is not null;

    public void OpenRow(string where, bool repeated)
    {
        CloseRow();
        rowWhere = where;
        isRowOpen = true;
        isHeader = repeated;
    }

    public void MarkRowAsHeader() => isHeader = true;

    public void OpenCell(int columns, int rowSpan, int? mergeColumn = null)
    {
        CloseCell();
        isRowOpen = true;
        if (mergeColumn is { } column)
        {
            merges[column] = (cells, cells.Count);
        }

        quota.TakeCells(1);
        cell = [];
        span = (columns, rowSpan);
    }

    public void GoOnWithCell(int mergeColumn, int columns)
    {
        if (!merges.TryGetValue(mergeColumn, out var start) || start.Row == cells)
        {
            OpenCell(columns, 1);
            return;
        }

        CloseCell();
        start.Row[start.Index] = start.Row[start.Index] with { Rows = start.Row[start.Index].Rows + 1 };
        (isRowOpen, isGoingOn, cell) = (true, true, []);
    }

    public void DropRow()
    {
        (cell, isGoingOn) = (null, false);
        cells = [];
    }

    /// <summary>Adds to the open cell; false outside every row.</summary>
    public bool TryAdd(Paragraph paragraph)
    {
        if (cell is null && isRowOpen)
        {
            OpenCell(1, 1);
        }

        cell?.Add(paragraph);
        return cell is not null;
    }

    public void CloseCell()
    {
        if (cell is null)
        {
            return;
        }

        if (!isGoingOn)
        {
            cells.Add(new Cell(cell.Count == 0 ? [] : cell) { Columns = span.Columns, Rows = span.Rows });
        }

        (cell, isGoingOn) = (null, false);
    }

    public void CloseRow()
    {
        CloseCell();
        isRowOpen = false;
        if (cells.Count == 0)
        {
            return;
        }

        quota.TakeRow();
        headerRows += isHeader && headerRows == rows.Count ? 1 : 0;
        rows.Add(new Row(cells) { Where = rowWhere });
        cells = [];
    }

    public Table Finish()
    {
        CloseRow();
        for (var index = 0; index < rows.Count; index++)
        {
            rows[index] = WithSpansInside(rows[index], rows.Count - index);
        }

        return new Table(rows) { Where = Where, HeaderRows = headerRows };
    }

    private static Row WithSpansInside(Row row, int rowsLeft) =>
        row.Cells.Any(one => one.Rows > rowsLeft)
            ? row with
            {
                Cells = [.. row.Cells.Select(one => one with { Rows = Math.Min(one.Rows, rowsLeft) })],
            }
            : row;
}
