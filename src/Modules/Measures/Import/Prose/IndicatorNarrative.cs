using Sujarit.Documents.Contracts;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Import.Prose;

/// <summary>Reads what is told of an indicator outside tables: labelled lines under a heading "ตัวชี้วัดที่ ๒ …".</summary>
internal sealed class IndicatorNarrative(Draft draft)
{
    private readonly Dictionary<Column, List<Paragraph>> told = [];
    private IndicatorLabel? current;
    private Column field;
    private string where = "";
    private string heading = "";

    /// <summary>Reads a paragraph; false where it belongs to no indicator.</summary>
    public bool Read(Paragraph paragraph)
    {
        var text = Points.Tidy(paragraph.Text);
        if (text.Length < 160 && IndicatorLabel.Read(text) is { Number: not null } label && text.StartsWith("ตัวชี้วัด", StringComparison.Ordinal))
        {
            End();
            (current, field, where, heading) = (label, Column.Unknown, paragraph.Where, text);
            if (label.Score is { } score)
            {
                draft.Place("", label.Number, score);
            }

            return true;
        }

        if (current is null || (FieldLabel.Of(text) is null && field == Column.Unknown))
        {
            End();
            return false;
        }

        if (FieldLabel.Of(text) is { } named)
        {
            (field, text) = named;
        }

        if (text.Length > 0)
        {
            told.TryAdd(field, []);
            told[field].Add(paragraph with { Text = text });
        }

        return true;
    }

    /// <summary>What follows belongs to no indicator; one that only was named is left as it stands.</summary>
    public void End()
    {
        if (current is not { } label)
        {
            return;
        }

        current = null;
        if (told.Count == 0)
        {
            draft.Leave(where, heading);
            return;
        }

        draft.Leave(where, label.Name);
        var reading = StatusMark.Read([.. Told(Column.TickDone), .. Told(Column.Ticks), .. Told(Column.Progress), .. Told(Column.Summary), .. Told(Column.Outcomes)]);
        draft.Actions.Add(
            new ReportedAction
            {
                Indicator = label.Number!,
                Score = label.Score ?? ScoreText.Read(Points.OneText(Told(Column.Score))),
                Actions = Points.Of([.. Told(Column.Guidance), .. Told(Column.Title), .. Told(Column.Steps)]),
                Owners = Points.Of(Told(Column.Owners)),
                Period = Points.OrNull(Points.OneText(Told(Column.Period))),
                Status = reading.Status,
                Progress = Points.Of(reading.Rest),
            }
        );
        told.Clear();
    }

    private List<Paragraph> Told(Column column) => told.GetValueOrDefault(column) ?? [];
}
