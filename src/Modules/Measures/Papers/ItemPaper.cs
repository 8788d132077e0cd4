using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Papers;

/// <summary>The tables of disclosure items, one for each sub-indicator.</summary>
internal static class ItemPaper
{
    public static IEnumerable<Block> Of(Report report, Rulebook? rules)
    {
        if (report.Items.Count == 0)
        {
            yield break;
        }

        yield return new Paragraph("การเปิดเผยข้อมูลสาธารณะ (OIT)") { Style = ParagraphStyle.Heading1 };
        foreach (var (code, items) in Runs(report.Items, item => rules?.Item(item.Code)?.SubIndicator))
        {
            if (code is not null)
            {
                var title = rules?.SubIndicators.FirstOrDefault(sub => sub.Code == code)?.Name;
                yield return new Paragraph($"ตัวชี้วัดย่อยที่ {ThaiDigits.ToThai(code)} {title}".TrimEnd()) { Style = ParagraphStyle.Heading2 };
            }

            yield return TableOf(items);
        }
    }

    private static Table TableOf(IEnumerable<ReportedItem> items) =>
        new(
            [
                PaperCell.Head("ข้อ", "ข้อมูล", "องค์ประกอบด้านข้อมูล", "ผู้รับผิดชอบ", "ความก้าวหน้าผลการดำเนินการ"),
                .. items.Select(item => new Row(
                    [
                        PaperCell.Text(item.Code),
                        PaperCell.Text(item.Title),
                        PaperCell.Points(item.Elements),
                        PaperCell.Points(item.Owners),
                        PaperCell.Progress(item.Status, item.Progress),
                    ]
                )),
            ]
        )
        {
            HeaderRows = 1,
            Widths = [1.3, 4, 9, 2.7, 7],
        };

    // The order of the items is the reader's; a sub-indicator that comes again gets its heading again.
    private static IEnumerable<(string? Code, IReadOnlyList<ReportedItem> Items)> Runs(
        IReadOnlyList<ReportedItem> items,
        Func<ReportedItem, string?> codeOf
    )
    {
        var run = new List<ReportedItem>();
        foreach (var item in items)
        {
            if (run.Count > 0 && codeOf(run[0]) != codeOf(item))
            {
                yield return (codeOf(run[0]), run);
                run = [];
            }

            run.Add(item);
        }

        yield return (codeOf(run[0]), run);
    }
}
