using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Import.Tables;

/// <summary>Reads the table of disclosure items.</summary>
internal sealed class ItemTable(Draft draft)
{
    private static readonly Column[] known =
        [Column.Number, Column.ItemTitle, Column.Title, Column.Indicator, Column.Elements, Column.Owners, .. RowStatus.Columns];

    private int current = -1;

    public void Read(Grid grid, int row, TableShape shape, ICollection<string> contradictions)
    {
        var fields = new RowFields(grid, row, shape);
        var codeText = fields.Text(Column.Number);
        var title = string.Join(' ', new[] { fields.Text(Column.ItemTitle), fields.Text(Column.Title), fields.Text(Column.Indicator) }.Where(text => text.Length > 0));
        var code = ItemCode.Read(codeText);
        if (code is null)
        {
            (code, title) = codeText.Length == 0 ? ItemHeading.Split(title) : (null, title);
        }

        if (code is not null)
        {
            fields.Inherit(grid, row, shape, Column.Owners);
            draft.Items.Add(new ReportedItem { Code = code, Title = Points.OrNull(title) });
            current = draft.Items.Count - 1;
        }
        else if (current < 0 || codeText.Length > 0)
        {
            grid.Texts(row).ToList().ForEach(text => draft.Leave(fields.Where, text));
            return;
        }

        Fill(fields, code is null ? title : "", contradictions);
    }

    private void Fill(RowFields fields, string moreTitle, ICollection<string> contradictions)
    {
        var status = RowStatus.Read(fields);
        var before = draft.Items[current];
        draft.Items[current] = before with
        {
            Title = Points.OrNull(string.Join(' ', new[] { before.Title ?? "", moreTitle }.Where(text => text.Length > 0))),
            Elements = [.. before.Elements, .. fields.PointsOf(Column.Elements)],
            Owners = [.. before.Owners, .. fields.PointsOf(Column.Owners)],
            Status = before.Status ?? status.Status,
            Progress = [.. before.Progress, .. status.Progress],
        };
        if (status.Contradicts)
        {
            contradictions.Add(fields.Where);
        }

        foreach (var column in fields.Columns.Except(known))
        {
            draft.Leave(fields.Where, fields.Text(column));
        }
    }
}
