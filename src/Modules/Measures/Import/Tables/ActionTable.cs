using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Import.Tables;

/// <summary>Reads the table of what was done for each indicator.</summary>
internal sealed class ActionTable(Draft draft, IReadOnlyDictionary<string, string> indicatorsByName)
{
    private static readonly Column[] known =
        [Column.Indicator, Column.Number, Column.Score, Column.Guidance, Column.Title, Column.Steps, Column.Owners, Column.Period, .. RowStatus.Columns];

    private int current = -1;

    public void Read(Grid grid, int row, TableShape shape, ICollection<string> done)
    {
        var fields = new RowFields(grid, row, shape);
        fields.Inherit(grid, row, shape, Column.Period, Column.Owners);
        var status = RowStatus.Read(fields);
        var label = IndicatorLabel.Read(fields.Text(Column.Indicator));
        var number = label.Number ?? NumberOf(fields, label);
        Begin(fields, label, number);
        var before = draft.Actions[current];
        draft.Actions[current] = before with
        {
            Score = before.Score ?? label.Score ?? ScoreOf(fields),
            Actions = [.. before.Actions, .. fields.PointsOf(Column.Guidance, Column.Title, Column.Steps)],
            Owners = [.. before.Owners, .. fields.PointsOf(Column.Owners)],
            Period = Points.OrNull(string.Join(' ', new[] { before.Period ?? "", fields.Text(Column.Period) }.Where(text => text.Length > 0))),
            Status = before.Status ?? status.Status,
            Progress = [.. before.Progress, .. status.Progress],
        };
        if (status.Contradicts)
        {
            done.Add(fields.Where);
        }

        foreach (var column in fields.Columns.Except(known))
        {
            draft.Leave(fields.Where, fields.Text(column));
        }
    }

    private void Begin(RowFields fields, IndicatorLabel label, string? number)
    {
        draft.Leave(fields.Where, label.Name);
        if (number is null && current >= 0 && label.Name.Length == 0)
        {
            return;
        }

        draft.Actions.Add(new ReportedAction { Indicator = number });
        current = draft.Actions.Count - 1;
    }

    private string? NumberOf(RowFields fields, IndicatorLabel label) =>
        indicatorsByName.GetValueOrDefault(Kernel.Thai.ThaiText.Fold(label.Name))
        ?? (label.Name.Length > 0 && PointMark.Number(fields.Text(Column.Number)) is >= 1 and <= 10 and var no ? $"{no}" : null);

    private decimal? ScoreOf(RowFields fields)
    {
        var text = fields.Text(Column.Score);
        if (ScoreText.Read(text) is { } score)
        {
            return score;
        }

        draft.Leave(fields.Where, text);
        return null;
    }
}
