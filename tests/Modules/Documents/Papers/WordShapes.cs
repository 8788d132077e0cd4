using static Sujarit.Modules.Documents.Papers.WordFile;

namespace Sujarit.Modules.Documents.Papers;

/// <summary>Layouts of orders as offices make them in Word, by what is unusual in each.</summary>
internal static class WordShapes
{
    public static IReadOnlyDictionary<string, WordFile> All { get; } = new Dictionary<string, WordFile>
    {
        ["lines"] = new() { Body = Order() },
        ["cells-and-repeating-rows"] = new()
        {
            Body = Order(
                number: Table([4_530, 4_531], Row(Cell(4_530, Paragraph(Run("เลขที่"))), CellControl("number", 4_531)), Repeating(Row(Cell(4_530, Paragraph(Run("ส่วนราชการ"))), CellControl("office", 4_531)))),
                signature: Table([4_530, 4_531], Row(Cell(4_530, Paragraph("")), CellControl("signature", 4_531)))),
        },
        ["number-in-a-box"] = new() { Body = Order(number: Paragraph(Box(Paragraph(Run("เลขที่ ") + Inline("number"))))) },
        ["number-in-a-box-beside-what-may-go"] = new() { Body = Order(number: Paragraph(Box(Paragraph(Inline("number"))) + Run("ติดต่อ ") + Inline("contact"))) },
        ["number-in-the-header-of-the-first-page"] = new() { Body = Order(number: ""), FirstHeader = Paragraph(Run("ที่ ") + Inline("number")), Section = "<w:titlePg/>" },
        ["number-above-every-page"] = new() { Body = Order(number: ""), Header = Paragraph(Run("ที่ ") + Inline("number")) },
        ["signature-in-a-part-of-the-row"] = new() { Body = Order(signature: Table([4_530, 4_531], Row(Cell(2_500, Paragraph(""), "pct"), Cell(2_500, Block("signature") + "<w:p/>", "pct")))) },
        ["signature-in-columns-Word-measures"] = new() { Body = Order(signature: Table([4_530, 2_000, 2_531], Row(Cell(0, Paragraph(""), "auto"), CellControl("signature", 0, "auto", 2)))) },
        ["a-template-and-a-place-to-cancel"] = new WordFile { Body = Block("cancelled") + Order() }.BegunFrom("file:///C:\\Users\\x\\Templates\\Letter.dotx"),
    };
}
