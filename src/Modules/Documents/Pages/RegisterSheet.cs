using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Sheets;

namespace Sujarit.Documents.Pages;

/// <summary>The register as files: a sheet, or a paper to be printed.</summary>
internal static class RegisterSheet
{
    private static readonly string[] head = ["ชนิด", "เลขที่", "ลงวันที่", "เรื่อง", "เรียน", "ส่วนราชการ", "ผู้ลงนาม", "ผู้จัดทำ", "สถานะ", "เหตุผลที่ยกเลิก"];
    private static readonly string[] printedHead = ["เลขที่", "ลงวันที่", "ชนิด", "เรื่อง", "เรียน", "ส่วนราชการ", "หมายเหตุ"];

    public static byte[] Csv(IEnumerable<RegisterRow> rows) => CsvSheet.Write(rows.Select(Cells).Prepend(head));

    public static byte[] Xlsx(IEnumerable<RegisterRow> rows) => XlsxWriter.Write(("ทะเบียนเอกสาร", rows.Select(Cells).Prepend(head)));

    /// <summary>The register as it is printed.</summary>
    public static Document Paper(string agency, string title, IEnumerable<RegisterRow> rows) =>
        new(title, [
            new SectionTurn(PageOrientation.Landscape) { NumbersFirstPage = true },
            new Paragraph(PaperBody.Printed($"{title}\n{agency}")) { Style = ParagraphStyle.Title },
            new Table([Line(printedHead), .. rows.Select(row => Line([row.Number, Day(row), PaperWords.Of(row.Kind), row.Subject, row.To, row.Office, row.State == PaperState.Cancelled ? $"ยกเลิก: {row.CancelledWhy}" : row.State == PaperState.Draft ? "ร่าง" : ""]))])
            {
                HeaderRows = 1,
                Widths = [12, 12, 11, 34, 18, 14, 20],
            },
        ]);

    private static string?[] Cells(RegisterRow row) =>
        [PaperWords.Of(row.Kind), row.Number, Day(row), row.Subject, row.To, row.Office, row.Signer, row.Writer, PaperWords.Of(row.State), row.CancelledWhy];

    private static string? Day(RegisterRow row) => row.IssuedOn is { } day ? ThaiDate.Brief(day, fullYear: true) : null;

    private static Row Line(IEnumerable<string?> cells) => new([.. cells.Select(cell => new Cell([new Paragraph(ThaiDigits.ToThai(cell ?? ""))]))]);
}
