using Sujarit.Measures.Papers;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Publishing;

/// <summary>Which parts and columns of a report are put on paper, and as which round.</summary>
/// <param name="Parts">The parts.</param>
/// <param name="Columns">The columns of the measures; null for those in use.</param>
/// <param name="Round">The round; null for the year's own.</param>
internal sealed record PaperChoice(ReportParts Parts, MeasureColumns? Columns, int? Round)
{
    private static readonly (ReportParts Part, string Title)[] parts =
    [
        (ReportParts.Memo, "บันทึกข้อความ"),
        (ReportParts.Result, "ผลการประเมินรายเครื่องมือและตัวชี้วัด"),
        (ReportParts.Measures, "มาตรการ"),
        (ReportParts.Actions, "แนวทางรายตัวชี้วัด"),
        (ReportParts.Items, "ข้อ OIT"),
    ];

    private static readonly (MeasureColumns Column, string Title)[] columns =
    [
        (MeasureColumns.Steps, "วิธีดำเนินการ"),
        (MeasureColumns.Period, "ระยะเวลา"),
        (MeasureColumns.Owners, "ผู้รับผิดชอบ"),
        (MeasureColumns.Summary, "สรุปผล"),
        (MeasureColumns.Outcomes, "ผลลัพธ์"),
        (MeasureColumns.Recommendations, "ข้อเสนอแนะ"),
        (MeasureColumns.Monitoring, "การกำกับติดตาม"),
    ];

    /// <summary>Every part with its name.</summary>
    public static IReadOnlyList<(ReportParts Part, string Title)> AllParts => parts;

    /// <summary>Every column with its name.</summary>
    public static IReadOnlyList<(MeasureColumns Column, string Title)> AllColumns => columns;

    /// <summary>Reads what an address says; what it does not say is left to the report.</summary>
    public static PaperChoice Read(IEnumerable<string> parts, IEnumerable<string> columns, int? round)
    {
        var chosenParts = parts.Aggregate(ReportParts.None, (all, name) => Enum.TryParse<ReportParts>(name, out var part) ? all | (part & ReportParts.All) : all);
        var chosenColumns = columns.Aggregate(MeasureColumns.None, (all, name) => Enum.TryParse<MeasureColumns>(name, out var column) ? all | column : all);
        return new PaperChoice(
            chosenParts == ReportParts.None ? ReportParts.All : chosenParts,
            chosenColumns == MeasureColumns.None ? null : chosenColumns,
            round is 6 or 12 ? round : null
        );
    }

    /// <summary>The report as it is put on paper.</summary>
    public Report Of(Report report)
    {
        var chosen = ReportPaper.Only(report, Parts);
        return Round is null ? chosen : chosen with { Round = Round };
    }
}
