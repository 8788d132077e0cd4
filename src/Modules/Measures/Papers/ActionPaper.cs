using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Papers;

/// <summary>The table of what was done for each indicator.</summary>
internal static class ActionPaper
{
    public static IEnumerable<Block> Of(Report report, Rulebook? rules)
    {
        if (report.Actions.Count == 0)
        {
            yield break;
        }

        yield return new Paragraph("แนวทางในการยกระดับการประเมินรายตัวชี้วัด") { Style = ParagraphStyle.Heading1 };
        yield return new Table(
            [
                PaperCell.Head("ตัวชี้วัด", "แนวทางในการยกระดับการประเมิน", "ผู้รับผิดชอบ", "ระยะเวลา", "ความก้าวหน้าผลการดำเนินการ"),
                .. report.Actions.Select(action => RowOf(action, rules)),
            ]
        )
        {
            HeaderRows = 1,
            Widths = [3.6, 7, 2.9, 3.3, 7.2],
        };
    }

    /// <summary>An indicator as papers name it.</summary>
    public static string NameOf(string? indicator, Rulebook? rules) =>
        string.IsNullOrEmpty(indicator)
            ? "(ไม่ระบุตัวชี้วัด)"
            : $"ตัวชี้วัดที่ {ThaiDigits.ToThai(indicator)} {rules?.Indicator(indicator)?.Name}".TrimEnd();

    private static Row RowOf(ReportedAction action, Rulebook? rules) =>
        new(
            [
                new Cell([.. Label(action, rules).Select(text => new Paragraph(text) { Style = ParagraphStyle.Plain })]),
                PaperCell.Points(action.Actions),
                PaperCell.Points(action.Owners),
                PaperCell.Text(action.Period),
                PaperCell.Progress(action.Status, action.Progress),
            ]
        );

    private static IEnumerable<string> Label(ReportedAction action, Rulebook? rules)
    {
        yield return NameOf(action.Indicator, rules);
        if (action.Score is { } score)
        {
            yield return $"คะแนน {PaperCell.Score(score)}";
        }
    }
}
