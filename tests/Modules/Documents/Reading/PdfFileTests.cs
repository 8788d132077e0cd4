using Sujarit.Documents.Contracts;
using Sujarit.Documents.Reading;
using Sujarit.Documents.Reading.Pdf;
using Sujarit.Kernel;
using static Sujarit.Modules.Documents.Reading.PdfFiles;

namespace Sujarit.Modules.Documents.Reading;

public sealed class PdfFileTests
{
    [Fact]
    public void A_paragraph_is_put_together_from_its_lines()
    {
        var document = Read(
            Mark(0, 50, 700, Show("มาตรการ")) + Mark(1, 50, 680, Show("ทางราชการ ")) + Mark(2, 50, 660, Show("อบต")) + Mark(3, 50, 640, Show("จบ")),
            Element("H1", "0") + Element("P", "1 2") + Element("P", Element("Span", "3"))
        );

        Assert.Equal(["มาตรการ", "ทางราชการ อบต", "จบ"], document.Told());
        Assert.Equal(ParagraphStyle.Heading1, Assert.IsType<Paragraph>(document.Blocks[0]).Style);
        Assert.All(document.Blocks, block => Assert.Equal("page 1", block.Where));
    }

    [Fact]
    public void A_letter_drawn_as_two_is_read_as_the_one_it_is() =>
        Assert.Equal(
            ["ดำเนินการ"],
            Read(Mark(0, 50, 700, Show("ด") + " /Span<</ActualText<FEFF0E33>>>BDC " + Show("ตา") + " EMC " + Show("เนินการ")), Element("P", "0")).Told()
        );

    [Fact]
    public void A_letter_drawn_later_is_put_back_into_its_hole() =>
        Assert.Equal(["กขค"], Read(Mark(0, 50, 700, "[" + Show("ก")[..^3] + " -500 " + Show("ค")[..^3] + "] TJ 1 0 0 1 55 700 Tm " + Show("ข")), Element("P", "0")).Told());

    [Fact]
    public void Tables_and_lists_come_back()
    {
        var content = string.Concat(Enumerable.Range(0, 7).Select(number => Mark(number, 50 + number * 10, 700, Show(number == 4 ? "ก" : "มา"))));
        var table = Element("Table", Element("TR", Element("TH", "0", "/A<</O/Table/ColSpan 2>>")) + Element("TR", Element("TD", Element("P", "1")) + Element("TD", "2")));
        var list = Element("L", Element("LI", Element("Lbl", "4") + Element("LBody", "5")) + Element("LI", Element("LBody", "6")));

        var document = Read(content, table + Element("P", "3") + list);

        Assert.Equal(["[มา→2]", "[มา|มา]", "มา", "(ก) มา", "มา"], document.Told());
        Assert.Equal(1, Assert.IsType<Table>(document.Blocks[0]).HeaderRows);
    }

    [Fact]
    public void A_structure_that_leaves_text_out_is_not_trusted() =>
        Assert.Null(TaggedPdf.TryRead(Tagged(Mark(0, 50, 700, Show("มา")) + Mark(1, 50, 600, Show("หาย")), Element("P", "0")), new Quota(new ReadingLimits())));

    [Fact]
    public void A_page_number_is_left_out() =>
        Assert.Equal(["มา"], Read(Mark(0, 50, 700, Show("มา")) + "/Artifact BMC BT /F1 10 Tf " + Show("ขข") + " ET EMC", Element("P", "0")).Told());

    [Theory]
    [InlineData("   เรื่อง รายงานผล\n\n", "เรื่อง รายงานผล")]
    [InlineData("ตามที่สำนักงานได้ประกาศผลการประเมินคุณธรรมและความ\nโปร่งใส นั้น", "ตามที่สำนักงานได้ประกาศผลการประเมินคุณธรรมและความโปร่งใส นั้น")]
    [InlineData("ตามประกาศ เรื่อง Integrity and Transparency\nAssessment", "ตามประกาศ เรื่อง Integrity and Transparency Assessment")]
    [InlineData("๑. จัดทำคู่มือการยืมทรัพย์สิน\n๒. ประกาศให้ทราบ", "๑. จัดทำคู่มือการยืมทรัพย์สิน", "๒. ประกาศให้ทราบ")]
    [InlineData("ข้อ      ข้อมูล      ผู้รับผิดชอบ\n๑        ก           ข", "ข้อ\tข้อมูล\tผู้รับผิดชอบ", "๑\tก\tข")]
    [InlineData("หน้าแรก\fหน้าสอง", "หน้าแรก", "หน้าสอง")]
    public void Laid_out_text_is_joined_line_by_line(string text, params string[] told) =>
        Assert.Equal(told, LaidOutText.Read(text, new Quota(new ReadingLimits())).Told());

    [Fact]
    public void A_scan_is_refused_with_advice()
    {
        var refusal = Assert.Throws<UnreadableException>(() => Files.Read(Plain(""), "scan.pdf"));

        Assert.Matches("ภาพสแกน|poppler", refusal.Message);
    }

    private static Document Read(string content, string structure) => Files.Read(Tagged(content, structure), "report.pdf");
}
