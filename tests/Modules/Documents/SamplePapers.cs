using Sujarit.Documents.Contracts;
using Sujarit.Kernel.Thai;

namespace Sujarit.Modules.Documents;

/// <summary>Papers of an invented agency, as long and as dense as the real ones.</summary>
internal static class SamplePapers
{
    private const string agency = "องค์การบริหารส่วนตำบลทุ่งตัวอย่าง";

    private static readonly string[] measureHead =
    [
        "ลำดับ", "มาตรการ/กิจกรรม", "วิธีดำเนินการ", "ระยะเวลา", "ผู้รับผิดชอบ", "สรุปผลการดำเนินการ", "ผลลัพธ์หรือความสำเร็จ",
    ];

    /// <summary>A memo of two pages: head, body, closing, the officer's signature and three opinions, the second acting for another.</summary>
    public static IReadOnlyList<Block> Memo() =>
        [
            new SectionTurn(PageOrientation.Portrait) { TopCentimetres = 1.5 },
            new MemoTitle("บันทึกข้อความ", new Emblem(1.5)),
            new FieldLine([new Field("ส่วนราชการ", "สำนักปลัด " + agency) { Share = 3 }, new Field("โทร.", "๐๗๗-๑๒๓๔๕๖")]),
            new FieldLine([new Field("ที่", "สฎ ๙๙๙๐๑/๑๒๓"), new Field("วันที่", "๑๙ สิงหาคม ๒๕๖๗")]),
            new FieldLine([new Field("เรื่อง", "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. ๒๕๖๗")]),
            new FieldLine([new Field("เรียน", "นายก" + agency)]) { IsDotted = false },
            new Paragraph(
                "ตามที่สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติได้ประกาศผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ "
                    + "(Integrity and Transparency Assessment : ITA) ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ และหน่วยงานได้กำหนดมาตรการเพื่อยกระดับผลการประเมินแล้ว นั้น"
            ),
            new Paragraph("สำนักปลัดได้ติดตามผลการดำเนินการตามมาตรการ รอบ ๑๒ เดือน เสร็จเรียบร้อยแล้ว รายละเอียดตามรายงานที่แนบมาพร้อมนี้ โดยสรุปดังนี้"),
            new Paragraph("มาตรการที่ดำเนินการแล้วเสร็จ จำนวน ๓ มาตรการ คิดเป็นร้อยละ ๑๐๐ ของมาตรการทั้งหมดที่กำหนดไว้ในปีงบประมาณนี้") { Mark = "๑." },
            new Paragraph("แนวทางยกระดับตามตัวชี้วัด จำนวน ๘ ตัวชี้วัด") { Mark = "๒." },
            new Paragraph("จึงเรียนมาเพื่อโปรดทราบ"),
            new Signature("นางสาวสมมุติ ใจตัวอย่าง", ["นักวิเคราะห์นโยบายและแผนชำนาญการ"]),
            new Opinion("ความเห็นหัวหน้าสำนักปลัด", new Signature("นายสมมุติ หนึ่งตัวอย่าง", ["หัวหน้าสำนักปลัด"])),
            new Opinion(
                "ความเห็นปลัดองค์การบริหารส่วนตำบล",
                new Signature("นางสมมุติ สองตัวอย่าง", ["รองปลัดองค์การบริหารส่วนตำบล รักษาการแทน", "ปลัด" + agency])
            ),
            new Opinion("ความเห็นนายกองค์การบริหารส่วนตำบล", new Signature("", ["นายก" + agency])) { Lines = 3 },
        ];

    /// <summary>A year's report: 3 measures, 8 indicators and the given number of items, in lying tables.</summary>
    public static IReadOnlyList<Block> Report(int items = 35) =>
        [
            new SectionTurn(PageOrientation.Landscape) { NumbersFirstPage = true, RestartsNumbers = true },
            new Paragraph("รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน\nประจำปีงบประมาณ พ.ศ. ๒๕๖๗\n" + agency)
            {
                Style = ParagraphStyle.Title,
            },
            new Paragraph("รายงานนี้สรุปผลการดำเนินการ รอบ ๑๒ เดือน ตั้งแต่เดือนตุลาคม ๒๕๖๖ ถึงเดือนกันยายน ๒๕๖๗"),
            new Paragraph("๑. ผลการดำเนินการตามมาตรการ") { Style = ParagraphStyle.Heading1 },
            Measures(),
            new Paragraph("๒. แนวทางยกระดับรายตัวชี้วัด") { Style = ParagraphStyle.Heading1 },
            Actions(),
            new Paragraph("๓. การเปิดเผยข้อมูลสาธารณะ") { Style = ParagraphStyle.Heading1 },
            Items(items),
        ];

    public static Document MemoAndReport() => new("รายงานผลตามมาตรการ ประจำปี ๒๕๖๗", [.. Memo(), .. Report()]);

    public static byte[] Write(params IReadOnlyList<Block> blocks)
    {
        using var file = new MemoryStream();
        new DocxWriter().Write(new Document("ตัวอย่าง", blocks), file);
        return file.ToArray();
    }

    public static Table TableOf(params string[][] rows) =>
        new([.. rows.Select(row => new Row([.. row.Select(text => new Cell([new Paragraph(text)]))]))]);

    private static Table Measures() =>
        new([Head(measureHead), .. Enumerable.Range(1, 3).Select(Measure)])
        {
            HeaderRows = 1,
            Widths = [1, 2.2, 3, 1.5, 1.6, 4, 3.2],
        };

    private static Row Measure(int number) =>
        new([
            Centred(Thai(number)),
            Text("มาตรการเสริมสร้างการรับรู้หลักเกณฑ์การยืมทรัพย์สินของทางราชการ"),
            Points("๑. ๒. ๓.", "จัดทำคู่มือและแบบฟอร์มการยืม", "ประกาศหลักเกณฑ์ให้บุคลากรทราบทั่วกัน", "จัดทำทะเบียนคุมการยืมและติดตามการส่งคืนทุกสิ้นเดือน"),
            Centred("ต.ค. ๖๖ ถึง ก.ย. ๖๗"),
            Centred("กองคลัง\nงานพัสดุและทรัพย์สิน"),
            Points(
                "๑. ๒. ๓.",
                "ได้จัดทำคู่มือการยืมทรัพย์สินของทางราชการและเผยแพร่บนเว็บไซต์ของหน่วยงาน เมื่อวันที่ ๑๕ พฤศจิกายน ๒๕๖๖",
                "ได้ประชุมชี้แจงบุคลากรทุกส่วนราชการ จำนวน ๓๔ คน ในการประชุมประจำเดือน ผู้เข้าร่วมประชุมมีความรู้ความเข้าใจเพิ่มขึ้น",
                "มีการยืมทรัพย์สิน จำนวน ๔๗ ครั้ง ส่งคืนครบถ้วนตามกำหนด ไม่พบความชำรุดเสียหาย ทั้งนี้ น้ำใจของผู้ยืมที่ดูแลทรัพย์สินเป็นแบบอย่างที่ดี"
            ),
            Points("-", "บุคลากรทราบขั้นตอนการยืม ร้อยละ ๙๕", "ไม่มีการนำทรัพย์สินของราชการไปใช้ส่วนตัว"),
        ]);

    private static Table Actions() =>
        new([
            new Row([Spanned("ตัวชี้วัด", 1, 2), Spanned("แนวทางในการยกระดับ", 1, 2), Spanned("ผู้รับผิดชอบ", 1, 2), Spanned("ความก้าวหน้า", 2, 1)]),
            new Row([Text("สถานะ"), Text("ผลการดำเนินการ")]),
            .. Enumerable.Range(1, 8).Select(number => new Row([
                Text($"ตัวชี้วัดที่ {Thai(number)} การปฏิบัติหน้าที่ ({Thai(90 + number)}.๑๕ คะแนน)"),
                Points("๑. ๒.", "ทบทวนคู่มือการปฏิบัติงานให้เป็นปัจจุบัน", "ชี้แจงขั้นตอนและระยะเวลาให้ประชาชนทราบ"),
                Text("สำนักปลัด"),
                Status(),
                Points("-", "ดำเนินการแล้วในไตรมาสที่ ๒"),
            ])),
        ])
        {
            HeaderRows = 2,
            Widths = [3, 4, 1.5, 2.6, 4],
        };

    private static Table Items(int items) =>
        new([
            Head("ข้อ", "ข้อมูล", "องค์ประกอบด้านข้อมูล", "ผู้รับผิดชอบ", "ความก้าวหน้า"),
            .. Enumerable.Range(1, items).Select(number => new Row([
                Centred("O" + Thai(number)),
                Text("แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี"),
                new Cell([
                    new Paragraph("แสดงความก้าวหน้าในการดำเนินงานตามแผนที่มีรายละเอียดอย่างน้อยประกอบด้วย") { Mark = "-" },
                    new Paragraph("ความก้าวหน้าการดำเนินการแต่ละโครงการหรือกิจกรรม") { Mark = "(๑)" },
                    new Paragraph("รายละเอียดงบประมาณที่ใช้ดำเนินงาน") { Mark = "(๒)" },
                ]),
                Centred("สำนักปลัด"),
                new Cell([.. Status().Paragraphs, new Paragraph("เผยแพร่บนเว็บไซต์ของหน่วยงาน เมื่อวันที่ ๕ เมษายน ๒๕๖๗")]),
            ])),
        ])
        {
            HeaderRows = 1,
            Widths = [0.9, 3, 5.5, 1.7, 4.2],
        };

    private static Row Head(params string[] words) => new([.. words.Select(Text)]);

    private static Cell Text(string text) => new([new Paragraph(text)]);

    private static Cell Centred(string text) => new([new Paragraph(text) { Style = ParagraphStyle.Centred }]);

    private static Cell Spanned(string text, int columns, int rows) => Text(text) with { Columns = columns, Rows = rows };

    private static Cell Status() => new([new Paragraph("☑ ดำเนินการแล้ว"), new Paragraph("☐ ยังไม่ได้ดำเนินการ")]);

    private static Cell Points(string marks, params string[] texts)
    {
        var each = marks.Split(' ');
        return new Cell([.. texts.Select((text, index) => new Paragraph(text) { Mark = each[Math.Min(index, each.Length - 1)] })]);
    }

    private static string Thai(int number) => ThaiDigits.ToThai(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
