using Sujarit.Kernel.Thai;

namespace Sujarit.Measures.Import.Tables;

/// <summary>Reads a table of points by tool and indicator.</summary>
internal sealed class ScoreTable(Draft draft, IReadOnlyDictionary<string, string> indicatorsByName, IReadOnlyCollection<string> levels)
{
    /// <summary>Reads the rows under the heading.</summary>
    public void Read(Grid grid, int firstRow, TableShape shape)
    {
        var rows = Enumerable.Range(firstRow, grid.Rows - firstRow)
            .Where(row => !Heading.IsHeadingRow(grid, row, 2))
            .Select(row => Line.Of(grid, row, shape))
            .ToList();
        // Where every name is an indicator's and no two are the same, the names decide; else the numbers beside them.
        var named = rows.Select(row => indicatorsByName.GetValueOrDefault(ThaiText.Fold(row.Name))).ToList();
        var namesDecide = named.TrueForAll(number => number is not null) && named.Distinct().Count() == named.Count;
        for (var row = 0; row < rows.Count; row++)
        {
            Place(rows[row], namesDecide ? named[row] : rows[row].Number ?? named[row]);
        }
    }

    private void Place(Line line, string? number)
    {
        draft.Leave(line.Where, line.Name);
        foreach (var rest in line.Rest)
        {
            draft.Leave(line.Where, rest);
        }

        if (line.Score is null && PrintedTotal.LevelOf(line.ScoreText, levels) is { } level)
        {
            draft.Level ??= level;
        }
        else if (line.Score is not { } score || !draft.Place(line.Name, number, score))
        {
            draft.Leave(line.Where, line.ScoreText);
        }

        if (number is null)
        {
            draft.Leave(line.Where, line.NumberText);
        }

        draft.Leave(line.Where, line.ToolText);
        if (Words.ScoreText.Read(line.ToolScoreText) is not { } toolScore || !draft.Place(line.ToolText, null, toolScore))
        {
            draft.Leave(line.Where, line.ToolScoreText);
        }
    }

    private sealed record Line(string Where, string? Number, string NumberText, string Name, string ScoreText, string ToolText, string ToolScoreText, IReadOnlyList<string> Rest)
    {
        public decimal? Score => Words.ScoreText.Read(ScoreText);

        public static Line Of(Grid grid, int row, TableShape shape)
        {
            var fields = new RowFields(grid, row, shape);
            var numberText = fields.Text(Column.Number);
            var names = shape.Has(Column.Indicator) ? Column.Indicator : shape.Has(Column.ItemTitle) ? Column.ItemTitle : Column.Tool;
            var label = IndicatorLabel.Read(fields.Text(names));
            var number = label.Number ?? (PointMark.Number(numberText) is >= 1 and <= 10 and var no ? $"{no}" : null);
            Column[] taken = [Column.Number, Column.Score, Column.ToolScore, names, Column.Tool];
            return new Line(
                fields.Where,
                number,
                numberText,
                label.Name,
                fields.Text(Column.Score),
                names == Column.Tool ? "" : fields.Text(Column.Tool),
                fields.Text(Column.ToolScore),
                [.. fields.Columns.Except(taken).Select(fields.Text).Where(text => text.Length > 0)]
            );
        }
    }
}
