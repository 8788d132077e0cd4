using Sujarit.Documents.Contracts;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Papers;

/// <summary>The table of measures.</summary>
internal static class MeasurePaper
{
    private static readonly (MeasureColumns Column, string Title, double Width, Func<ReportedMeasure, Cell> Cell)[] columns =
    [
        (MeasureColumns.Steps, "วิธีดำเนินการ", 4.2, measure => PaperCell.Points(measure.Steps)),
        (MeasureColumns.Period, "ระยะเวลาในการดำเนินการ", 3.2, measure => PaperCell.Text(measure.Period)),
        (MeasureColumns.Owners, "ผู้รับผิดชอบ", 2.8, measure => PaperCell.Points(measure.Owners)),
        (MeasureColumns.Summary, "สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม", 4.6, measure => PaperCell.Points(measure.Summary)),
        (MeasureColumns.Outcomes, "ผลลัพธ์หรือความสำเร็จในการดำเนินการ", 4.4, measure => PaperCell.Points(measure.Outcomes)),
        (MeasureColumns.Recommendations, "ข้อเสนอแนะ", 3, measure => PaperCell.Points(measure.Recommendations)),
        (MeasureColumns.Monitoring, "การกำกับติดตาม", 3, measure => PaperCell.Text(measure.Monitoring)),
    ];

    /// <summary>The columns that hold something, and those every report prints.</summary>
    public static MeasureColumns ColumnsFor(Report report) =>
        MeasureColumns.Usual
        | (report.Measures.Any(measure => measure.Recommendations.Count > 0) ? MeasureColumns.Recommendations : MeasureColumns.None)
        | (report.Measures.Any(measure => measure.Monitoring is not null) ? MeasureColumns.Monitoring : MeasureColumns.None);

    public static IEnumerable<Block> Of(Report report, MeasureColumns chosen)
    {
        if (report.Measures.Count == 0)
        {
            yield break;
        }

        var shown = columns.Where(column => chosen.HasFlag(column.Column)).ToList();
        yield return new Paragraph("ผลการดำเนินการตามมาตรการหรือกิจกรรม") { Style = ParagraphStyle.Heading1 };
        yield return new Table(
            [
                PaperCell.Head(["ลำดับ", "มาตรการ/กิจกรรม", .. shown.Select(column => column.Title)]),
                .. report.Measures.Select(measure => new Row(
                    [PaperCell.Text($"{PaperCell.Number(measure.No)}."), PaperCell.Text(measure.Title), .. shown.Select(column => column.Cell(measure))]
                )),
            ]
        )
        {
            HeaderRows = 1,
            Widths = [1.7 * Math.Max(1, shown.Count / 5.0), 3.4, .. shown.Select(column => column.Width)],
        };
    }
}
