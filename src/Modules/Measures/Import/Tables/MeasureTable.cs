using Sujarit.Documents.Contracts;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Import.Tables;

/// <summary>Reads the table of measures, row by row.</summary>
internal sealed class MeasureTable(Draft draft)
{
    private static readonly Column[] fields =
    [
        Column.Steps,
        Column.Guidance,
        Column.Period,
        Column.Owners,
        Column.Summary,
        Column.Progress,
        Column.Ticks,
        Column.Outcomes,
        Column.Recommendations,
        Column.Monitoring,
    ];

    private MeasureDraft? current;

    public void Read(Grid grid, int row, TableShape shape)
    {
        var fieldsOfRow = new RowFields(grid, row, shape);
        if (shape.Columns.Contains(Column.Title) is false && shape.Columns.Contains(Column.Guidance))
        {
            fieldsOfRow[Column.Title] = fieldsOfRow[Column.Guidance];
            fieldsOfRow[Column.Guidance] = [];
        }

        if (fieldsOfRow[Column.Title].Count > 0)
        {
            fieldsOfRow.Inherit(grid, row, shape, Column.Period, Column.Owners);
        }

        Begin(fieldsOfRow);
        MendShift(fieldsOfRow);
        foreach (var field in fields)
        {
            Fill(field, fieldsOfRow[field]);
        }

        foreach (var field in fieldsOfRow.Columns.Except([.. fields, Column.Number, Column.Title]))
        {
            draft.Leave(fieldsOfRow.Where, fieldsOfRow.Text(field));
        }
    }

    private void Begin(RowFields row)
    {
        var title = row[Column.Title];
        var number = row.Text(Column.Number);
        var no = PointMark.Number(number) ?? (title.Count > 0 ? PointMark.Number(title[0].Text) : null);
        var isSum = no is null && title.Count > 0 && title[0].Text.StartsWith("รวม", StringComparison.Ordinal);
        if (isSum && current is not null)
        {
            draft.Leave(row.Where, row.Text(Column.Title));
            return;
        }

        if (title.Count == 0 && no is null && current is not null)
        {
            draft.Leave(row.Where, number);
            return;
        }

        if (no is null)
        {
            draft.Leave(row.Where, number);
        }

        var parts = MeasureTitle.Split(title, no);
        for (var part = 0; part < parts.Count; part++)
        {
            current = draft.Named(parts[part]) ?? draft.Add((no ?? draft.Measures.Count + 1) + part, parts[part]);
        }
    }

    // A cell may end one measure and begin the next: "… มาตรการที่ ๒ …" inside the text of the first.
    private void Fill(Column field, List<Paragraph> paragraphs)
    {
        var into = current!;
        foreach (var (title, text) in MeasureTitle.Turns(paragraphs, into.No))
        {
            if (title is not null)
            {
                into = draft.Named(title) ?? draft.Add(into.No + 1, title);
            }

            into.Add(field, field is Column.Period or Column.Monitoring ? OneOrNone(text) : Points.Of(text));
        }
    }

    private static IEnumerable<string> OneOrNone(IReadOnlyList<Paragraph> paragraphs) =>
        Points.OneText(paragraphs) is { Length: > 0 } text ? [text] : [];

    // Clerks shift cells: the results stand under the owners and the owners under the results.
    private void MendShift(RowFields row)
    {
        var owners = row.PointsOf(Column.Owners);
        var summary = row.PointsOf(Column.Summary);
        if (owners.Count == 0 || summary.Count == 0 || Alignment.LooksLikeOwners(owners) || !Alignment.LooksLikeOwners(summary))
        {
            return;
        }

        draft.Findings.Add(
            new Finding(
                FindingKind.ShiftedColumn,
                row.Where,
                row.Text(Column.Owners),
                "ข้อความในช่องผู้รับผิดชอบเป็นผลการดำเนินการ ส่วนชื่อผู้รับผิดชอบอยู่ในช่องสรุปผล ได้อ่านสลับช่องให้แล้ว โปรดแก้ไขในต้นฉบับ"
            )
        );
        row.Swap(Column.Owners, Column.Summary);
    }
}
