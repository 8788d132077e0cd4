using System.Globalization;
using Sujarit.Disclosure.Monitoring;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Sheets;

namespace Sujarit.Disclosure.Pages;

/// <summary>What is watched, as a sheet.</summary>
internal static class MonitorSheet
{
    private static readonly string[] head = ["ชื่อ", "ที่อยู่เว็บ", "ประเภท", "สถานะ", "สาเหตุ", "ข้อที่ใช้", "คะแนนของข้อ", "ตรวจล่าสุด", "เปิดได้ล่าสุด", "เริ่มเฝ้าดู", "เปิดได้ 7 วัน (%)", "เปิดได้ 30 วัน (%)", "เปิดได้ 90 วัน (%)"];
    private static readonly string[] monthHead = ["ชื่อ", "ที่อยู่เว็บ", "ข้อที่ใช้", "เดือน", "เปิดได้ (%)", "เปิดไม่ได้ (นาที)", "ไม่ทราบ (นาที)"];

    public static byte[] Csv(IEnumerable<MonitorRow> rows) => CsvSheet.Write(rows.Select(row => Texts(Cells(row))).Prepend(head));

    public static byte[] Xlsx(IEnumerable<MonitorRow> rows) => XlsxWriter.Write(("ที่อยู่ที่เฝ้าดู", rows.Select(Cells).Prepend(head)));

    /// <summary>A row for each address and month.</summary>
    public static byte[] Xlsx(IEnumerable<MonthsRow> rows, IReadOnlyList<DateOnly> months) => XlsxWriter.Write(("รายเดือน", Lines(rows, months).Prepend(monthHead)));

    private static IEnumerable<IEnumerable<object?>> Lines(IEnumerable<MonthsRow> rows, IReadOnlyList<DateOnly> months) =>
        rows.SelectMany(row => row.Months.Select((uptime, at) => (IEnumerable<object?>)
        [
            row.Watched.Title,
            row.Watched.Address,
            string.Join(", ", row.Watched.Items),
            MonitorWords.Month(months[at]),
            uptime.Percent,
            Minutes(uptime.Down),
            Minutes(uptime.NotKnown),
        ]));

    private static decimal Minutes(TimeSpan time) => Math.Floor((decimal)time.TotalMinutes);

    private static IEnumerable<string?> Texts(IEnumerable<object?> cells) => cells.Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture));

    private static IEnumerable<object?> Cells(MonitorRow row) =>
    [
        row.Watched.Title,
        row.Watched.Address,
        MonitorWords.Of(row.Watched.Kind),
        MonitorWords.Of(row.Watched.State),
        row.Watched.Trouble is { } trouble ? MonitorWords.Of(trouble, row.Watched.Status) : null,
        string.Join(", ", row.Watched.Items),
        row.Watched.Points,
        Moment(row.Watched.LookedAt),
        Moment(row.Watched.GoodAt),
        Moment(row.Watched.Since),
        row.Week.Percent,
        row.Month.Percent,
        row.Quarter.Percent,
    ];

    private static string? Moment(DateTimeOffset? at) => at is { } known ? ThaiDate.Moment(known, DigitScript.Arabic) : null;
}
