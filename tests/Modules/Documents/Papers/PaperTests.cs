using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Kernel;
using Sujarit.Platform.Access;

namespace Sujarit.Modules.Documents.Papers;

public class PaperTests
{
    private static readonly DateOnly today = new(2024, 9, 16);
    private static readonly PaperHand hand = new(null, "นายปัญญา ธารสมมุติ", new DateTimeOffset(2024, 9, 16, 2, 0, 0, TimeSpan.Zero), today);
    private static readonly AgencyCard agency = new(Guid.NewGuid(), "thansujarit", "องค์การบริหารส่วนตำบลธารสุจริต", null, "เมืองทอง", "สยามบุรี", false) { Address = "หมู่ที่ 4 ตำบลธารสุจริต" };
    private static readonly PaperSigner mayor = new(null, "นายสมคิด แสงสมมุติ", "นายกองค์การบริหารส่วนตำบลธารสุจริต");

    [Fact]
    public void An_issued_paper_has_number_date_and_hash_and_changes_no_more()
    {
        var paper = Issued(PaperKind.Order);

        Assert.Equal((PaperState.Issued, "12/2567", today), (paper.State, paper.NumberWords, paper.IssuedOn));
        Assert.Equal(64, paper.Hash!.Length);
        Assert.Contains("ออกเลขแล้ว คือ 12/2567", Assert.Throws<RuleBrokenException>(() => paper.Write((Guid.NewGuid(), "กองคลัง"), paper.Text with { Body = "อื่น" }, mayor)).Message, StringComparison.Ordinal);
        Assert.Throws<RuleBrokenException>(() => Issue(paper));
    }

    [Fact]
    public void A_cancelled_paper_keeps_its_number_and_says_why()
    {
        var paper = Issued(PaperKind.Order);
        Assert.Throws<RuleBrokenException>(() => paper.Cancel(" ", hand));

        paper.Cancel("พิมพ์ผิด", hand);

        Assert.Equal((PaperState.Cancelled, 12, "พิมพ์ผิด"), (paper.State, paper.Number, paper.CancelledWhy));
        Assert.Throws<RuleBrokenException>(() => paper.Cancel("อีกครั้ง", hand));
        Assert.Throws<RuleBrokenException>(() => Draft(PaperKind.Order).Cancel("ร่าง", hand));
    }

    [Fact]
    public void A_new_draft_of_an_issued_paper_says_the_same_and_has_no_number()
    {
        var copy = Issued(PaperKind.Letter).Anew(hand);

        Assert.Equal((PaperState.Draft, null, "แต่งตั้งคณะทำงาน"), (copy.State, copy.Number, copy.Subject));
    }

    [Fact]
    public void Blanks_that_are_not_filled_hold_a_paper_up_and_are_named()
    {
        var paper = Draft(PaperKind.Order, "ประธานคือ {{ประธาน}} เลขานุการคือ {{เลขานุการ}} และ {{ประธาน}}");

        Assert.Equal(["ประธาน", "เลขานุการ"], paper.Blanks);
        Assert.Contains("ประธาน, เลขานุการ", Assert.Throws<RuleBrokenException>(() => Issue(paper)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_named_before_a_number_is_given()
    {
        var memo = Paper.Draft(PaperKind.Memo, (Guid.NewGuid(), "สำนักปลัด"), new PaperText("เรื่อง", null, null, null, "", null), new PaperSigner(null, null, null), hand);

        Assert.Contains("เรียน ข้อความ ผู้ลงนาม", memo.Unready(), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_form_prints_what_the_regulation_asks_for_in_Thai_digits()
    {
        Assert.All(
            new[] { (PaperKind.Order, "คำสั่งองค์การบริหารส่วนตำบลธารสุจริต\nที่ ๑๒/๒๕๖๗"), (PaperKind.Order, "สั่ง ณ วันที่ ๑๖ กันยายน พ.ศ. ๒๕๖๗"), (PaperKind.Announcement, "ประกาศ ณ วันที่ ๑๖ กันยายน พ.ศ. ๒๕๖๗"), (PaperKind.Letter, "สิ่งที่ส่งมาด้วย\t๑. บัญชีรายชื่อ") },
            form => Assert.Contains(Paragraphs(Issued(form.Item1)), text => text.Contains(form.Item2, StringComparison.Ordinal)));
        var head = Assert.Single(new PaperLayout(agency).Of(Issued(PaperKind.Letter)).Document.Blocks.OfType<LetterHead>());
        Assert.Equal(("๑๒/๒๕๖๗", "๑๖ กันยายน ๒๕๖๗", "หมู่ที่ ๔ ตำบลธารสุจริต"), (head.Number, head.Date, head.Sender[1]));
        Assert.IsType<SectionTurn>(new PaperLayout(agency).Of(Issued(PaperKind.Memo)).Document.Blocks[0]);
    }

    [Fact]
    public void A_body_has_paragraphs_headings_and_lists_and_English_keeps_its_digits()
    {
        var blocks = PaperBody.Blocks("ย่อหน้า 1\n\n# หัวข้อ 2\n1. ข้อแรก\n- ข้อย่อย\nFiscal year 2024\n1. No gifts").Cast<Paragraph>().ToList();

        Assert.Equal(["ย่อหน้า ๑", "หัวข้อ ๒", "ข้อแรก", "ข้อย่อย", "Fiscal year 2024", "No gifts"], blocks.Select(block => block.Text));
        Assert.Equal([null, null, "๑.", "-", null, "1."], blocks.Select(block => block.Mark));
        Assert.Equal(ParagraphStyle.Heading2, blocks[1].Style);
    }

    private static IEnumerable<string> Paragraphs(Paper paper) => new PaperLayout(agency).Of(paper).Document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text);

    private static Paper Draft(PaperKind kind, string body = "ด้วยมีเรื่องแจ้ง") =>
        Paper.Draft(kind, (Guid.NewGuid(), "สำนักปลัด"), new PaperText("แต่งตั้งคณะทำงาน", "นายอำเภอ", null, "บัญชีรายชื่อ\nแผนที่", body, null), mayor, hand);

    private static Paper Issued(PaperKind kind)
    {
        var paper = Draft(kind);
        Issue(paper);
        return paper;
    }

    private static void Issue(Paper paper) => paper.Issue(new GivenNumber(Guid.NewGuid(), 2567, 12, "12/2567", IsPrinted: true, today), null, hand, new PaperLayout(agency).Of);
}
