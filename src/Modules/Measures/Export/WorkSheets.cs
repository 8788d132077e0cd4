using System.Globalization;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Filing;
using Sujarit.Measures.Pages;
using Sujarit.Measures.Planning;

namespace Sujarit.Measures.Export;

/// <summary>The works of a year as rows of sheets.</summary>
internal static class WorkSheets
{
    private static readonly string[] measureHead = ["ลำดับ", "มาตรการ", "วิธีดำเนินการ", "ระยะเวลา", "ผู้รับผิดชอบ", "สถานะ", "สรุปผลการดำเนินการ", "ผลลัพธ์", "ข้อเสนอแนะ", "การกำกับติดตาม"];
    private static readonly string[] actionHead = ["ตัวชี้วัด", "คะแนน", "แนวทาง", "ระยะเวลา", "ผู้รับผิดชอบ", "สถานะ", "ความก้าวหน้า"];
    private static readonly string[] itemHead = ["ข้อ", "ข้อมูล", "องค์ประกอบด้านข้อมูล", "ผู้รับผิดชอบ", "สถานะ", "ความก้าวหน้า"];
    private static readonly string[] toldHead = ["รายการ", "วันที่", "สถานะ", "ความก้าวหน้า", "ผู้รายงาน"];

    /// <summary>A sheet for each kind, and one for what was told.</summary>
    public static IReadOnlyList<(string Name, IEnumerable<IEnumerable<object?>> Rows)> Of(YearReport.Composed year) =>
        [
            ("มาตรการ", year.Works.OfType<Measure>().Select(Row).Prepend(measureHead)),
            ("แนวทางรายตัวชี้วัด", year.Works.OfType<IndicatorAction>().Select(Row).Prepend(actionHead)),
            ("ข้อ OIT", year.Works.OfType<ItemWork>().Select(Row).Prepend(itemHead)),
            ("ความก้าวหน้า", year.Works.SelectMany(Told).Prepend(toldHead)),
        ];

    /// <summary>Everything in one sheet, as a text file has it.</summary>
    public static IEnumerable<string[]> All(YearReport.Composed year)
    {
        yield return ["ประเภท", "ลำดับ/รหัส", "ชื่อ", "วิธีดำเนินการ/แนวทาง/องค์ประกอบ", "ระยะเวลา", "ผู้รับผิดชอบ", "สถานะ", "ผลหรือความก้าวหน้า", "ผลลัพธ์", "ข้อเสนอแนะ", "การกำกับติดตาม"];
        foreach (var work in year.Works)
        {
            yield return work switch
            {
                Measure measure => ["มาตรการ", Number(measure.No), measure.Title ?? "", Lines(measure.Steps), work.PrintedPeriod ?? "", Owners(work), Words.Of(work.Status), Lines(measure.Reported().Summary), Lines(measure.Outcomes), Lines(measure.Recommendations), measure.Monitoring ?? ""],
                IndicatorAction action => ["แนวทาง", action.Indicator ?? "", "", Lines(action.Actions), work.PrintedPeriod ?? "", Owners(work), Words.Of(work.Status), Lines(Progress.Printed(work.Entries)), "", "", ""],
                _ => ["ข้อ OIT", work.CalledShort, (work as ItemWork)?.ItemTitle ?? "", Lines((work as ItemWork)?.Elements ?? []), "", Owners(work), Words.Of(work.Status), Lines(Progress.Printed(work.Entries)), "", "", ""],
            };
        }
    }

    private static string[] Row(Measure measure) =>
        [Number(measure.No), measure.Title ?? "", Lines(measure.Steps), measure.PrintedPeriod ?? "", Owners(measure), Words.Of(measure.Status), Lines(measure.Reported().Summary), Lines(measure.Outcomes), Lines(measure.Recommendations), measure.Monitoring ?? ""];

    private static string[] Row(IndicatorAction action) =>
        [action.Indicator ?? "", action.Score?.ToString("0.00", CultureInfo.InvariantCulture) ?? "", Lines(action.Actions), action.PrintedPeriod ?? "", Owners(action), Words.Of(action.Status), Lines(Progress.Printed(action.Entries))];

    private static string[] Row(ItemWork item) =>
        [item.Code, item.ItemTitle ?? "", Lines(item.Elements), Owners(item), Words.Of(item.Status), Lines(Progress.Printed(item.Entries))];

    private static IEnumerable<string[]> Told(Work work) =>
        work.Entries.Where(entry => !entry.IsRemoved).OrderBy(entry => entry.On).ThenBy(entry => entry.Order)
            .Select(entry => (string[])[work.CalledShort, entry.On is { } on ? ThaiDate.Brief(on, fullYear: true) : "", entry.Status is null ? "" : Words.Of(entry.Status), entry.Text, entry.By]);

    private static string Lines(IEnumerable<string> points) => string.Join('\n', points);

    private static string Owners(Work work) => string.Join(", ", work.OwnerNames);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
