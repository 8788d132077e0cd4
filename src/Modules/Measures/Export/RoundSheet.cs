using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Pages;
using Sujarit.Measures.Rounds;

namespace Sujarit.Measures.Export;

/// <summary>The rounds of a year as rows of a sheet.</summary>
internal static class RoundSheet
{
    /// <summary>What the states of a round are called, as a picture shows them: done, under way, missing, not begun.</summary>
    public static IReadOnlyList<string> States { get; } =
        [Words.Of(RoundState.Done), Words.Of(RoundState.Waiting), Words.Of(RoundState.Overdue), Words.Of(RoundState.Ahead)];

    public static IEnumerable<string[]> Of(IEnumerable<RoundRow> rows, DateOnly today) =>
        rows.Select(row => Cells(row, today)).Prepend(["ครบกำหนด", "งาน", "เรื่อง", "ผู้รับผิดชอบ", "สถานะ", "รายงานโดย", "วันที่รายงาน", "เหตุที่ไม่มีการดำเนินการ"]);

    private static string[] Cells(RoundRow row, DateOnly today) =>
        [
            Day(row.Task.DueOn), row.Work.CalledShort, row.Work.Gist ?? "", row.Task.OwnerName,
            row.Task.State == TaskState.Waiting ? Words.Of(row.Task.On(today)) : Words.Of(row.Task.State),
            row.Task.AnsweredBy, row.Task.AnsweredAt is { } at ? Day(ThaiClock.DayOf(at)) : "", row.Task.ExcusedWhy ?? "",
        ];

    private static string Day(DateOnly day) => ThaiDate.Brief(day, fullYear: true);
}
