using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Proofreading;

/// <summary>What a report says was done for one of its works.</summary>
/// <param name="Where">The field, such as <c>items[3].progress</c>.</param>
/// <param name="Name">What the work is called.</param>
/// <param name="Key">What it is known by in another year's report.</param>
/// <param name="Status">How far it is said to have come; null for a measure.</param>
/// <param name="Points">What is told.</param>
internal sealed record ResultRow(string Where, string Name, string Key, ProgressStatus? Status, IReadOnlyList<string> Points)
{
    public static IEnumerable<ResultRow> Of(Report report) =>
        report.Measures.SelectMany((measure, at) => new ResultRow[]
            {
                new($"measures[{at}].summary", $"มาตรการที่ {measure.No}", "summary", null, measure.Summary),
                new($"measures[{at}].outcomes", $"ผลลัพธ์ของมาตรการที่ {measure.No}", "outcomes", null, measure.Outcomes),
            })
            .Concat(report.Actions.Select((action, at) => new ResultRow($"actions[{at}].progress", $"ตัวชี้วัดที่ {action.Indicator}", "actions", action.Status, action.Progress)))
            .Concat(report.Items.Select((item, at) => new ResultRow($"items[{at}].progress", item.Code, "items", item.Status, item.Progress)));
}
