using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using Sujarit.Documents.Contracts;
using static Sujarit.Modules.Documents.SamplePapers;
using IElement = AngleSharp.Dom.IElement;

namespace Sujarit.Modules.Documents.Web;

public class HtmlWriterTests
{
    [Fact]
    public void No_letter_of_the_sample_paper_is_dropped()
    {
        var paper = MemoAndReport();

        var shown = Letters(Read(paper).TextContent);

        Assert.All(Texts(paper), text => Assert.Contains(Letters(text), shown, StringComparison.Ordinal));
        Assert.True(Texts(paper).Count() > 300);
    }

    [Fact]
    public void Headings_go_down_one_level_at_a_time()
    {
        var body = Read(new Document("", [
            new Paragraph("ย่อยก่อนใหญ่") { Style = ParagraphStyle.Heading2 },
            new Paragraph("ชื่อ") { Style = ParagraphStyle.Title },
            new Paragraph("หนึ่ง") { Style = ParagraphStyle.Heading1 },
            new Paragraph("หนึ่งจุดหนึ่ง") { Style = ParagraphStyle.Heading2 },
        ]));

        Assert.Equal(["H2", "H2", "H3", "H4"], body.QuerySelectorAll("h1,h2,h3,h4").Select(heading => heading.TagName));
    }

    [Fact]
    public void A_list_keeps_its_marks_as_printed()
    {
        var body = Read(new Document("", [
            new Paragraph("ก่อน"),
            new Paragraph("แรก") { Mark = "๑." },
            new Paragraph("สอง") { Mark = "(ข)" },
            new Paragraph("หลัง"),
        ]));

        Assert.Equal(["๑. แรก", "(ข) สอง"], body.QuerySelectorAll("ul[role=list] > li").Select(row => row.TextContent));
        Assert.Equal(["ก่อน", "หลัง"], body.QuerySelectorAll(".paper > p").Select(text => text.TextContent));
    }

    [Fact]
    public void A_table_names_its_header_cells_and_becomes_cards_with_labels()
    {
        var body = Read(new Document("", [TableOf(["ลำดับ", "มาตรการ"], ["๑", "จัดทำคู่มือ"]) with { HeaderRows = 1 }]));

        Assert.Equal(["ลำดับ", "มาตรการ"], body.QuerySelectorAll("thead th[scope=col]").Select(cell => cell.TextContent));
        Assert.Equal(["ลำดับ", "มาตรการ"], body.QuerySelectorAll("table.cards tbody td").Select(cell => cell.GetAttribute("data-label")));
        Assert.Equal("ตารางที่ 1", body.QuerySelector("div.wide[role=region][tabindex='0']")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void Spanned_cells_stay_spanned_and_such_a_table_scrolls_by_itself()
    {
        var table = new Table([
            new Row([Cell("ตัวชี้วัด") with { Rows = 2 }, Cell("คะแนน") with { Columns = 2 }]),
            new Row([Cell("๒๕๖๖"), Cell("๒๕๖๗")]),
            new Row([Cell("หนึ่ง") with { Rows = 2 }, Cell("๘๐"), Cell("๙๐")]),
            new Row([Cell("๘๑"), Cell("๙๑")]),
        ])
        {
            HeaderRows = 2,
        };

        var body = Read(new Document("", [table]));

        Assert.Equal("2", body.QuerySelector("thead th[scope=colgroup]")!.GetAttribute("colspan"));
        Assert.Equal("2", body.QuerySelector("tbody td[rowspan]")!.GetAttribute("rowspan"));
        Assert.Null(body.QuerySelector("table.cards"));
        Assert.Equal([2, 2, 3, 2], body.QuerySelectorAll("tr").Select(row => row.ChildElementCount));
    }

    [Fact]
    public void A_header_cell_that_reaches_into_the_rows_ends_with_the_header()
    {
        var table = new Table([new Row([Cell("สูง") with { Rows = 2 }, Cell("ข")]), new Row([Cell("ค")])]) { HeaderRows = 1 };

        var body = Read(new Document("", [table]));

        Assert.Equal(["", "ค"], body.QuerySelectorAll("tbody td").Select(cell => cell.TextContent));
        Assert.Null(body.QuerySelector("th[rowspan]"));
    }

    [Fact]
    public void Forms_are_written_with_their_labels_and_signers()
    {
        var body = Read(new Document("", [.. Memo()]));

        Assert.Equal("บันทึกข้อความ", body.QuerySelector("h2.title")!.TextContent);
        Assert.Contains("ส่วนราชการ", body.QuerySelectorAll("dl.fields dt").Select(label => label.TextContent));
        Assert.Contains("รักษาการแทน", body.QuerySelectorAll(".opinion .signature")[1].TextContent, StringComparison.Ordinal);
        Assert.StartsWith("(....", body.QuerySelectorAll(".opinion .signature")[2].TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("\"><svg onload=alert(1)>")]
    [InlineData("' onmouseover='alert(1)")]
    [InlineData("</div></body><iframe src=//x>")]
    [InlineData("a\0b\u0001cd")]
    [InlineData("&lt;b&gt; &amp;")]
    public void Hostile_text_stays_text_in_every_place(string text)
    {
        var paper = new Document(text, [
            new MemoTitle(text, new Emblem(1.5) { Png = new byte[] { 1 }, Description = text }),
            new LetterHead(text, [text, text], text, new Emblem(3)),
            new FieldLine([new Field(text, text)]),
            new Paragraph(text) { Style = ParagraphStyle.Heading1 },
            new Paragraph(text) { Mark = text },
            new Paragraph(text) { Style = ParagraphStyle.Centred },
            TableOf([text, text], [text, text]) with { HeaderRows = 1 },
            new Opinion(text, new Signature(text, [text]) { Closing = text }) { Text = text },
        ]);

        var html = HtmlWriter.Write(paper, _ => "/a/pictures/1.png?\"><script>");

        var body = new HtmlParser().ParseDocument(html).Body!;
        string[] allowed = ["DIV", "H2", "H3", "H4", "P", "B", "UL", "LI", "SPAN", "DL", "DT", "DD", "TABLE", "THEAD", "TBODY", "TR", "TH", "TD", "BR", "IMG"];
        string[] attributes = ["class", "role", "tabindex", "aria-label", "scope", "data-label", "src", "alt"];
        Assert.All(body.QuerySelectorAll("*"), element => Assert.Contains(element.TagName, allowed));
        Assert.All(body.QuerySelectorAll("*").SelectMany(element => element.Attributes), attribute => Assert.Contains(attribute.Name, attributes));
        Assert.Single(body.Children);
        Assert.Contains(Letters(text.Replace("\0", "", StringComparison.Ordinal).Replace("\u0001", "", StringComparison.Ordinal)), Letters(body.TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public void Forced_lines_and_tabs_keep_words_apart()
    {
        var body = Read(new Document("", [new Paragraph("บรรทัดแรก\nบรรทัดสอง\tหลังแท็บ")]));

        Assert.Equal("บรรทัดแรก<br>บรรทัดสอง\u2003หลังแท็บ", body.QuerySelector("p")!.InnerHtml);
    }

    [Fact]
    public void Blank_paragraphs_are_room_on_paper_and_nothing_on_the_web() =>
        Assert.Empty(Read(new Document("", [new Paragraph(""), new Paragraph(" "), new SectionTurn(PageOrientation.Landscape), new Emblem(3)])).QuerySelector(".paper")!.Children);

    [Fact]
    public void A_table_of_ten_thousand_rows_is_written_whole()
    {
        string[][] rows = [["ที่", "รายการ"], .. Enumerable.Range(1, 10_000).Select(row => new[] { row.ToString(CultureInfo.InvariantCulture), "รายการ" })];

        var body = Read(new Document("", [TableOf(rows) with { HeaderRows = 1 }]));

        Assert.Equal(10_000, body.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public void The_same_paper_gives_the_same_text() =>
        Assert.Equal(HtmlWriter.Write(MemoAndReport()), HtmlWriter.Write(MemoAndReport()));

    private static IElement Read(Document paper) => new HtmlParser().ParseDocument(HtmlWriter.Write(paper)).Body!;

    private static Cell Cell(string text) => new([new Paragraph(text)]);

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var letter in text.Where(letter => !char.IsWhiteSpace(letter)))
        {
            letters.Append(letter);
        }

        return letters.ToString();
    }

    private static IEnumerable<string> Texts(Document paper) =>
        paper.Blocks.SelectMany(block => block switch
        {
            Paragraph paragraph => Of(paragraph),
            Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs).SelectMany(Of),
            MemoTitle title => [title.Text],
            LetterHead head => ["ที่ " + head.Number, .. head.Sender, head.Date],
            FieldLine line => line.Fields.SelectMany(field => new[] { field.Label, field.Value }),
            Signature signature => Of(signature),
            Opinion opinion => [opinion.Title, opinion.Text, .. Of(opinion.Signer)],
            _ => [],
        });

    private static IEnumerable<string> Of(Paragraph paragraph) => [paragraph.Mark ?? "", paragraph.Text];

    private static IEnumerable<string> Of(Signature signature) => [signature.Closing, signature.Name, .. signature.Positions];
}
