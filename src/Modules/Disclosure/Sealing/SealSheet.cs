using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Ui;

namespace Sujarit.Disclosure.Sealing;

/// <summary>The root as a sheet for the notice board: what hangs there cannot be changed from here.</summary>
internal static class SealSheet
{
    private const double codeHeight = 3.5;

    /// <summary>The sheet.</summary>
    /// <param name="root">The log; it has at least one seal.</param>
    /// <param name="agency">Whose it is.</param>
    /// <param name="address">Where the public reads it.</param>
    /// <param name="digits">How numbers are written.</param>
    public static PrintedPaper Of(SealRoot root, string agency, string address, Digits digits)
    {
        var day = digits.FullDay(ThaiClock.DayOf(root.At!.Value));
        return new("แผ่นปิดประกาศค่าราก", new Document("ค่ารากของบันทึกตราผนึกการเผยแพร่",
        [
            new Paragraph(agency) { Style = ParagraphStyle.Title },
            new Paragraph("ค่ารากของบันทึกตราผนึกการเผยแพร่") { Style = ParagraphStyle.Title },
            new Paragraph($"ตราผนึกล่าสุดเมื่อวันที่ {day} รวม {digits.Of(root.Size)} รายการ") { Style = ParagraphStyle.Centred },
            new Paragraph(PrintedHash.Of(root.Hash)) { Style = ParagraphStyle.Centred },
            new Paragraph("ค่านี้คำนวณจากข้อมูลทุกฉบับที่หน่วยงานเผยแพร่จนถึงวันดังกล่าว หากมีผู้แก้ไขหรือลบข้อมูลย้อนหลัง ค่าที่คำนวณใหม่จะไม่ตรงกับค่าบนแผ่นนี้ ทุกคนถ่ายภาพแผ่นนี้เก็บไว้เป็นหลักฐานได้ วิธีตรวจอยู่ที่ที่อยู่ข้างล่าง"),
            new Emblem(codeHeight) { Png = QrPicture.Png(address), Description = "คิวอาร์โค้ดที่อยู่ของบันทึกตราผนึกในเว็บไซต์" },
            new Paragraph(address) { Style = ParagraphStyle.Centred },
        ]));
    }
}
