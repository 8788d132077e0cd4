using System.Globalization;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel.Thai;

namespace Sujarit.Documents.Circulars;

/// <summary>The register of who read and acknowledged a circular, as a paper to be kept as evidence and as a sheet.</summary>
internal static class CircularRegister
{
    private static readonly string[] head = ["ลำดับ", "ชื่อ–นามสกุล", "ตำแหน่ง", "ส่วนราชการ", "เปิดอ่าน", "รับทราบ"];

    /// <summary>The register as rows of a sheet, the head first.</summary>
    public static IEnumerable<string?[]> Sheet(IEnumerable<Receipt> receipts) =>
        receipts.Select((receipt, at) => new[] { (at + 1).ToString(CultureInfo.InvariantCulture), receipt.Name, receipt.Position, receipt.Office, Moment(receipt.ReadAt), Acknowledged(receipt) }).Prepend(head);

    /// <summary>The register as a paper.</summary>
    /// <param name="agency">The agency's name.</param>
    /// <param name="circular">The circular.</param>
    /// <param name="receipts">Its lines, in their order.</param>
    /// <param name="now">When it is printed.</param>
    public static Document Print(string agency, Circular circular, IReadOnlyList<Receipt> receipts, DateTimeOffset now)
    {
        var acknowledged = receipts.Count(receipt => receipt.IsAcknowledged);
        // A narrow column takes a short heading.
        var table = new Table([.. Sheet(receipts).Skip(1).Prepend(["ที่", .. head.Skip(1)]).Select(row => new Row([.. row.Select(Cell)]))]) { HeaderRows = 1, Widths = [0.5, 2.2, 3, 2, 1.6, 1.6] };
        List<Block> blocks =
        [
            new SectionTurn(PageOrientation.Landscape) { NumbersFirstPage = true },
            new Paragraph("ทะเบียนรับทราบหนังสือเวียน") { Style = ParagraphStyle.Title },
            new Paragraph(agency) { Style = ParagraphStyle.Centred },
            new Paragraph(ThaiDigits.ToThai($"เรื่อง {circular.Title}")) { Style = ParagraphStyle.Plain },
            new Paragraph(ThaiDigits.ToThai($"ผู้แจ้งเวียน {circular.AuthorName} ส่งเมื่อ {Moment(circular.SentAt)}{(circular.DueOn is { } due ? $" ขอให้รับทราบภายใน {ThaiDate.Full(due)}" : "")}")) { Style = ParagraphStyle.Plain },
            new Paragraph(ThaiDigits.ToThai($"รับทราบแล้ว {acknowledged} จาก {receipts.Count} คน ณ {Moment(now)}")) { Style = ParagraphStyle.Plain },
        ];
        if (circular.WithdrawnWhy is { } why)
        {
            blocks.Add(new Paragraph(ThaiDigits.ToThai($"ยกเลิกเมื่อ {Moment(circular.WithdrawnAt)} เพราะ {why}")) { Style = ParagraphStyle.Plain });
        }

        return new Document($"ทะเบียนรับทราบ {circular.Title}", [.. blocks, table]);
    }

    private static Cell Cell(string? text) => new([new Paragraph(ThaiDigits.ToThai(text ?? "–")) { Style = ParagraphStyle.Plain }]);

    private static string? Acknowledged(Receipt receipt) =>
        receipt.OnPaper is { } day ? $"{ThaiDate.Brief(day, fullYear: true)} ในกระดาษ (บันทึกโดย {receipt.RecordedBy})" : Moment(receipt.AcknowledgedAt);

    private static string? Moment(DateTimeOffset? at) => at is { } moment ? ThaiDate.Moment(moment) : null;
}
