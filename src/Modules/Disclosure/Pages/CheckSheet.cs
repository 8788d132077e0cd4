using System.Globalization;
using Sujarit.Disclosure.Checking;
using Sujarit.Documents.Contracts;
using Sujarit.Platform.Sheets;

namespace Sujarit.Disclosure.Pages;

/// <summary>What was found, as a sheet: a row for each finding.</summary>
internal static class CheckSheet
{
    private static readonly string[] head = ["ข้อ", "ชื่อ", "คะแนนของข้อ", "ผู้รับผิดชอบ", "องค์ประกอบ", "สิ่งที่พบ", "ตำแหน่ง", "ข้อความเดิม", "วิธีแก้"];

    public static byte[] Csv(IEnumerable<CheckedRow> rows) =>
        CsvSheet.Write(Lines(rows).Select(line => line.Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture))).Prepend(head));

    public static byte[] Xlsx(IEnumerable<CheckedRow> rows) => XlsxWriter.Write(("ผลตรวจ", Lines(rows).Prepend(head)));

    private static IEnumerable<IEnumerable<object?>> Lines(IEnumerable<CheckedRow> rows) =>
        rows.SelectMany(row => row.Findings.Select(finding => (IEnumerable<object?>)
        [
            row.Item.Code,
            row.Item.Title,
            row.Points is { } points ? Math.Round(points, 2, MidpointRounding.AwayFromZero) : null,
            row.Office,
            finding.Element is { } element ? (decimal)element : null,
            CheckWords.Of(finding.Kind),
            finding.Where,
            finding.Quote,
            finding.Why,
        ]));
}
