using System.Globalization;
using Sujarit.Documents.Contracts;

namespace Sujarit.Documents.Reading.Sheets;

/// <summary>
/// Lays a sheet out on paper: rows that follow each other are a table, an empty row ends it. Rows of one cell above a table are its
/// headings and become paragraphs.
/// </summary>
internal sealed class SheetLayout(string name, Sheet sheet, Quota quota)
{
    private static readonly Cell empty = new([]);

    private readonly List<Block> blocks = [];
    private readonly Area[] areas = [.. sheet.Areas.OrderBy(area => area.Top)];

    public IReadOnlyList<Block> Lay()
    {
        var from = 0;
        while (from < sheet.Rows.Count)
        {
            var to = from + 1;
            while (to < sheet.Rows.Count && Follows(sheet.Rows[to - 1].Number, sheet.Rows[to].Number))
            {
                to++;
            }

            LayBlock(sheet.Rows.GetRange(from, to - from));
            from = to;
        }

        return blocks;
    }

    // Rows that only a merged cell reaches into are no gap.
    private bool Follows(int row, int next) =>
        next - row <= 1 || (next - row < 100 && areas.Any(area => area.Top <= row && area.Bottom >= next - 1));

    private void LayBlock(List<SheetRow> rows)
    {
        var heading = 0;
        while (heading < rows.Count && rows[heading].Cells.Count == 1)
        {
            foreach (var paragraph in Paragraphs(rows[heading].Cells.Values[0]))
            {
                blocks.Add(paragraph with { Where = Where(rows[heading].Number) });
            }

            heading++;
        }

        if (heading < rows.Count)
        {
            blocks.Add(LayTable(rows[heading..]));
        }
    }

    private Table LayTable(List<SheetRow> rows)
    {
        var left = rows.Min(row => row.Cells.Keys[0]);
        var right = rows.Max(row => row.Cells.Keys[^1]);
        var (top, bottom) = (rows[0].Number, rows[^1].Number);
        var laid = new List<Row>();
        var next = 0;
        var active = new List<Area>();
        foreach (var row in rows)
        {
            // Rows between two filled ones exist only under a merged cell.
            for (var number = laid.Count == 0 ? row.Number : top + laid.Count; number <= row.Number; number++)
            {
                while (next < areas.Length && areas[next].Top <= number)
                {
                    active.Add(areas[next++]);
                }

                active.RemoveAll(area => area.Bottom < number);
                var cells = LayRow(number == row.Number ? row : new SheetRow(number, []), active, (left, right), (top, bottom));
                laid.Add(new Row(cells) { Where = Where(number) });
            }
        }

        return new Table(laid) { Where = Where(top) };
    }

    private List<Cell> LayRow(SheetRow row, List<Area> active, (int Left, int Right) columns, (int Top, int Bottom) rows)
    {
        var starts = new Dictionary<int, Area>();
        foreach (var area in active)
        {
            starts.TryAdd(Math.Max(area.Left, columns.Left), area);
        }

        var cells = new List<Cell>();
        for (var column = columns.Left; column <= columns.Right; column++)
        {
            quota.TakeCells(1);
            var isFilled = row.Cells.TryGetValue(column, out var text);
            var cell = isFilled ? new Cell(Paragraphs(text!)) : empty;
            if (!starts.TryGetValue(column, out var area) || area.Right < column)
            {
                cells.Add(cell);
                continue;
            }

            var right = Math.Min(area.Right, columns.Right);
            if (Math.Max(area.Top, rows.Top) == row.Number)
            {
                cells.Add(cell with { Columns = right - column + 1, Rows = Math.Min(area.Bottom, rows.Bottom) - row.Number + 1 });
            }

            column = right;
        }

        return cells;
    }

    private List<Paragraph> Paragraphs(string text)
    {
        var paragraphs = new List<Paragraph>(1);
        foreach (var line in text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var words = Wording.Clean(line);
            if (words.Length > 0)
            {
                quota.TakeParagraph();
                paragraphs.Add(new Paragraph(words));
            }
        }

        return paragraphs;
    }

    private string Where(int row) => string.Create(CultureInfo.InvariantCulture, $"sheet {name} row {row}");
}
