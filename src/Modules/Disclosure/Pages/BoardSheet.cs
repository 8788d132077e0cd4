using System.Globalization;
using Sujarit.Disclosure.Items;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Sheets;

namespace Sujarit.Disclosure.Pages;

/// <summary>The board as a sheet.</summary>
internal static class BoardSheet
{
    private static readonly string[] head = ["ข้อ", "ชื่อ", "สถานะ", "องค์ประกอบที่มีข้อมูล", "องค์ประกอบทั้งหมด", "ผู้รับผิดชอบ", "กำหนด", "คะแนนของข้อ", "ฉบับล่าสุด", "เผยแพร่เมื่อ", "ผลตรวจที่ควรแก้"];

    public static byte[] Csv(IEnumerable<BoardRow> rows) =>
        CsvSheet.Write(rows.Select(row => Cells(row).Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture))).Prepend(head));

    public static byte[] Xlsx(IEnumerable<BoardRow> rows) => XlsxWriter.Write(("การเปิดเผย", rows.Select(Cells).Prepend(head)));

    private static IEnumerable<object?> Cells(BoardRow row) =>
    [
        row.Item.Code,
        row.Item.Title,
        ItemWords.Of(row.State),
        (decimal)row.Answered,
        (decimal)row.Item.Elements.Count,
        row.Office,
        row.DueOn is { } due ? ThaiDate.Brief(due, DigitScript.Arabic, fullYear: true) : null,
        row.Points is { } points ? Math.Round(points, 2, MidpointRounding.AwayFromZero) : null,
        row.Number > 0 ? (decimal)row.Number : null,
        row.At is { } at ? ThaiDate.Moment(at, DigitScript.Arabic) : null,
        (decimal)row.Findings,
    ];
}
