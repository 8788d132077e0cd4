namespace Sujarit.Documents.Reading.Text;

/// <summary>How lines with tabs make a table.</summary>
internal static class Grid
{
    /// <summary>
    /// Where the table that begins at <paramref name="from"/> ends. Lines without a tab belong to it while the row before them lacks cells
    /// or another line with tabs follows: they go on with the last cell.
    /// </summary>
    public static int EndOfTable(List<Line> lines, int from, int to)
    {
        var columns = lines[from].CellCount;
        while (to < lines.Count)
        {
            var next = to;
            while (next < lines.Count && !lines[next].HasTab)
            {
                next++;
            }

            var isUnfinished = columns > 2 && lines[to - 1].CellCount < columns;
            if (next == lines.Count && !isUnfinished)
            {
                break;
            }

            to = next;
            while (to < lines.Count && lines[to].HasTab)
            {
                to++;
            }
        }

        return to;
    }

    /// <summary>Lays the lines out in rows; false where tabs only set text in.</summary>
    public static bool TryLayOut(List<Line> lines, int from, int to, out List<GridRow> rows)
    {
        rows = [];
        if (!IsTable(lines, from, to))
        {
            return false;
        }

        var columns = lines[from].CellCount;
        for (var index = from; index < to; index++)
        {
            var cells = Split(lines[index].Text);
            var previous = rows.Count == 0 ? null : rows[^1];
            var goesOn =
                previous is not null
                && (cells.Count == 1 || (previous.Cells.Count < columns && previous.Cells.Count + cells.Count - 1 <= columns && IsBroken(lines, index)));
            if (goesOn)
            {
                previous!.Cells[^1].AddRange(cells[0]);
                previous.Cells.AddRange(cells.Skip(1));
            }
            else
            {
                rows.Add(new GridRow(lines[index].Number, cells));
            }
        }

        return true;
    }

    private static bool IsTable(List<Line> lines, int from, int to)
    {
        var filled = 0;
        var widest = 0;
        for (var index = from; index < to; index++)
        {
            var cells = 0;
            foreach (var range in lines[index].Text.Span.Split('\t'))
            {
                cells += lines[index].Text.Span[range].IsWhiteSpace() ? 0 : 1;
            }

            widest = Math.Max(widest, cells);
            filled += cells > 1 ? 1 : 0;
        }

        return widest > 2 || (widest == 2 && filled > 1);
    }

    // Only after a line without a tab can a line with tabs be the rest of the same row.
    private static bool IsBroken(List<Line> lines, int index) => index > 0 && !lines[index - 1].HasTab;

    private static List<List<ReadOnlyMemory<char>>> Split(ReadOnlyMemory<char> line)
    {
        var cells = new List<List<ReadOnlyMemory<char>>>();
        foreach (var range in line.Span.Split('\t'))
        {
            cells.Add([line[range]]);
        }

        return cells;
    }
}
