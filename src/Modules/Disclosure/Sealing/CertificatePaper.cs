using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Ui;

namespace Sujarit.Disclosure.Sealing;

/// <summary>A certificate as a paper that is signed and handed in.</summary>
internal static class CertificatePaper
{
    private const double codeHeight = 3;
    private static readonly double[] widths = [0.9, 1.9, 1.9, 6.1];

    /// <summary>The paper.</summary>
    /// <param name="certificate">What is certified.</param>
    /// <param name="address">Where anybody checks it.</param>
    /// <param name="digits">How numbers are written.</param>
    public static PrintedPaper Of(Certificate certificate, string address, Digits digits) =>
        new($"หนังสือรับรองการเผยแพร่ ข้อ {certificate.Item} ปี {certificate.Assessment}", new Document($"หนังสือรับรองการเผยแพร่ ข้อ {certificate.Item}",
        [
            new Paragraph("หนังสือรับรองการเผยแพร่ข้อมูลสาธารณะ") { Style = ParagraphStyle.Title },
            new Paragraph(certificate.Agency.Name) { Style = ParagraphStyle.Title },
            new Paragraph($"หนังสือฉบับนี้ให้ไว้เพื่อรับรองว่า {certificate.Agency.Name} ได้เผยแพร่ข้อมูลตามการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ปีงบประมาณ พ.ศ. {digits.Of(certificate.Assessment)} ข้อ {certificate.Item} {digits.Of(certificate.Title)} บนเว็บไซต์ของหน่วยงาน{Asked(certificate, digits)} ดังนี้"),
            Versions(certificate, digits),
            .. Omitted(certificate, digits),
            .. Refused(certificate, digits),
            .. Files(certificate),
            new Paragraph("การพิสูจน์") { Style = ParagraphStyle.Heading1 },
            new Paragraph($"ค่าแฮชคือค่าที่คำนวณจากเนื้อหา หากเนื้อหาเปลี่ยนไปแม้เพียงตัวอักษรเดียว ค่านี้จะเปลี่ยนไป ตราผนึกคือรายการที่บันทึกค่าแฮชและเวลาที่เผยแพร่ของแต่ละฉบับ ส่วนค่ารากคำนวณจากตราผนึกทุกรายการ ทุกฉบับข้างต้นมีตราผนึกอยู่ในบันทึกตราผนึกของหน่วยงาน ซึ่งมีตราผนึก {digits.Of(certificate.Log.Size)} รายการ{(certificate.Log.Day is { } day ? $" ณ สิ้นวันที่ {digits.FullDay(day)}" : $" ณ เวลาที่ออกหนังสือนี้")} และมีค่าราก (SHA-256 ตาม RFC 9162) ว่า") { StaysWithNext = true },
            new Paragraph(PrintedHash.Of(certificate.Log.Root)) { Style = ParagraphStyle.Centred },
            new Paragraph("ผู้ประสงค์จะตรวจสอบ โปรดสแกนคิวอาร์โค้ดหรือเปิดที่อยู่ข้างล่าง ดาวน์โหลดไฟล์หนังสือรับรอง (JSON) แล้วใช้คำสั่ง sujarit verify ตามด้วยชื่อไฟล์นั้น การตรวจไม่ใช้ฐานข้อมูลของหน่วยงาน และบอกด้วยว่าสิ่งใดไม่ได้พิสูจน์ คือ ชื่อหน่วยงาน ชื่อข้อ ชื่อเรื่อง ที่อยู่ ช่วงเวลาที่ขอ วันเวลาที่ออกหนังสือ เหตุผลที่ไม่รับรองฉบับใด และการไม่มีฉบับอื่นต่อจากฉบับสุดท้ายที่ยังเผยแพร่อยู่ ซึ่งพิสูจน์ได้ด้วยบันทึกตราผนึกทั้งหมดเท่านั้น"),
            new Emblem(codeHeight) { Png = QrPicture.Png(address), Description = "คิวอาร์โค้ดที่อยู่ของหนังสือรับรองนี้ในเว็บไซต์" },
            new Paragraph(address) { Style = ParagraphStyle.Centred },
            new Paragraph($"ให้ไว้ ณ วันที่ {digits.FullDay(ThaiClock.DayOf(certificate.IssuedAt))}") { StaysWithNext = true },
            new Signature("", [""]),
        ]));

    private static string Asked(Certificate certificate, Digits digits) =>
        (certificate.From, certificate.Until) switch
        {
            ({ } from, { } until) => $" ในระหว่างวันที่ {digits.FullDay(from)} ถึงวันที่ {digits.FullDay(until)}",
            ({ } from, null) => $" ตั้งแต่วันที่ {digits.FullDay(from)}",
            (null, { } until) => $" จนถึงวันที่ {digits.FullDay(until)}",
            _ => "",
        };

    private static Table Versions(Certificate certificate, Digits digits) =>
        new([
            Row("ฉบับที่", "เผยแพร่ตั้งแต่", "จนถึง", "ชื่อเรื่องและค่าแฮช (SHA-256)"),
            .. certificate.Versions.Select(version => new Row(
            [
                Cell(digits.Of(version.Number)),
                Cell(digits.Moment(version.PublicFrom)),
                Cell(version.PublicUntil is { } until ? digits.Moment(until) : certificate.TellsEndOf(version) ? $"ยังเผยแพร่อยู่ ณ {digits.Moment(certificate.IssuedAt)}" : "รับรองเวลาสิ้นสุดไม่ได้"),
                Cell([version.Title, PrintedHash.Of(version.Hash), $"ตราผนึกที่ {digits.Of(version.Entry.Number)}", .. version.By is { Name.Length: > 0 } by ? [$"ผู้เผยแพร่ {by.Name}"] : Array.Empty<string>()]),
            ])),
        ])
        {
            HeaderRows = 1,
            Widths = widths,
        };

    private static IEnumerable<Block> Omitted(Certificate certificate, Digits digits)
    {
        if (certificate.Omitted > 0)
        {
            yield return new Paragraph($"ยังมีฉบับก่อนหน้านี้อีก {digits.Of(certificate.Omitted)} ฉบับซึ่งไม่ได้แสดงไว้ในหนังสือนี้");
        }
    }

    private static IEnumerable<Block> Refused(Certificate certificate, Digits digits) =>
        certificate.Refused.Select(version => new Paragraph($"ไม่รับรองฉบับที่ {digits.Of(version.Number)}: {version.Why}"));

    private static IEnumerable<Block> Files(Certificate certificate)
    {
        var files = certificate.Versions.SelectMany(version => version.Files.Where(file => !file.IsInPage)).DistinctBy(file => (file.Name, file.Sha256)).ToList();
        if (files.Count == 0)
        {
            yield break;
        }

        yield return new Paragraph("ไฟล์ที่เผยแพร่") { Style = ParagraphStyle.Heading1 };
        foreach (var file in files)
        {
            yield return new Paragraph($"{file.Name}\n{PrintedHash.Of(file.Sha256)}") { Style = ParagraphStyle.Plain };
        }
    }

    private static Row Row(params string[] words) => new([.. words.Select(word => Cell(word))]);

    private static Cell Cell(params IEnumerable<string> lines) => new([.. lines.Select(line => new Paragraph(line) { Style = ParagraphStyle.Plain })]);
}
