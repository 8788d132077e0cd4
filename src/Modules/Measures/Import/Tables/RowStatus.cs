using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Import.Tables;

/// <summary>The status and the progress of one row, whichever way the office shows them.</summary>
/// <param name="Status">The one status that is ticked; null for none or several.</param>
/// <param name="Contradicts">Whether more than one status is ticked.</param>
/// <param name="Progress">What was done.</param>
internal sealed record RowStatus(ProgressStatus? Status, bool Contradicts, IReadOnlyList<string> Progress)
{
    private static readonly (Column Column, ProgressStatus Status)[] ticks =
    [
        (Column.TickDone, ProgressStatus.Done),
        (Column.TickInProgress, ProgressStatus.InProgress),
        (Column.TickNotStarted, ProgressStatus.NotStarted),
    ];

    public static IReadOnlyList<Column> Columns { get; } =
    [.. ticks.Select(tick => tick.Column), Column.Ticks, Column.Progress, Column.Summary, Column.Outcomes];

    public static RowStatus Read(RowFields row)
    {
        var ticked = new List<ProgressStatus>();
        var progress = new List<string>();
        foreach (var (column, status) in ticks)
        {
            var text = row.Text(column);
            if (StatusMark.IsTick(text))
            {
                ticked.Add(status);
            }
            else if (text is not ("-" or "" or "☐" or "□"))
            {
                progress.AddRange(Points.Of(row[column]));
            }
        }

        foreach (var column in Columns.Skip(ticks.Length))
        {
            var reading = StatusMark.Read(row[column]);
            ticked.AddRange(reading.Ticked);
            progress.AddRange(Points.Of(reading.Rest));
        }

        var distinct = ticked.Distinct().ToList();
        return new RowStatus(distinct.Count == 1 ? distinct[0] : null, distinct.Count > 1, progress);
    }
}
