using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Sujarit.Disclosure;
using Sujarit.Disclosure.News;
using Sujarit.Disclosure.News.Notices;
using Sujarit.Documents.Contracts;

namespace Sujarit.Modules.Disclosure;

public class NoticeSheetTests
{
    private const string address = "https://ita.example.go.th/thansujarit/news/0192aaaa-0000-7000-8000-000000000000";

    [Fact]
    public void A_notice_bears_the_agency_the_title_the_text_the_day_and_a_code_and_opens_in_Word()
    {
        var post = NewsPost.Draft(NewsKind.Announcement, null);
        post.Write(NewsKind.Announcement, "กำหนดชำระภาษี 2566/2567", null, "## ที่ต้องนำมา\n\n- บัตร\n\n| ก | ข |\n|---|---|\n| 1 | 2 |");
        post.Happen(new DateOnly(2024, 3, 4), new DateOnly(2024, 3, 8), "กองคลัง");

        var paper = NoticeSheet.Of(post, "องค์การบริหารส่วนตำบลธารสุจริต", new DateOnly(2024, 9, 16), address);

        var words = paper.Page.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text).ToList();
        Assert.Equal(["ประกาศองค์การบริหารส่วนตำบลธารสุจริต", "เรื่อง กำหนดชำระภาษี 2566/2567", "กำหนดวันที่ ๔-๘ มีนาคม ๒๕๖๗", "ณ กองคลัง", "ที่ต้องนำมา", "บัตร"], words[..6]);
        Assert.Contains("เผยแพร่ในเว็บไซต์เมื่อวันที่ ๑๖ เดือน กันยายน พ.ศ. ๒๕๖๗", words);
        Assert.Equal(address, words[^1]);
        Assert.Equal("แผ่นปิดประกาศ กำหนดชำระภาษี 2566-2567", paper.Name);
        using var docx = new MemoryStream(paper.Docx());
        using var package = WordprocessingDocument.Open(docx, false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package, TestContext.Current.CancellationToken));
        Assert.Contains("กำหนดชำระภาษี", package.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_published_yet_does_not_say_that_it_is()
    {
        var post = NewsPost.Draft(NewsKind.News, null);
        post.Write(NewsKind.News, "ข่าวที่ยังร่าง", null, "ข้อความ");

        var words = NoticeSheet.Of(post, "องค์การบริหารส่วนตำบลธารสุจริต", null, address).Page.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text).ToList();

        Assert.Contains("ร่าง ยังไม่ได้เผยแพร่ในเว็บไซต์", words);
        Assert.DoesNotContain(words, line => line.StartsWith("เผยแพร่ในเว็บไซต์เมื่อ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_code_is_a_PNG_and_another_for_another_address()
    {
        Assert.Equal([0x89, 0x50, 0x4E, 0x47], QrPicture.Png(address)[..4]);
        Assert.NotEqual(QrPicture.Png(address), QrPicture.Png(address + "1"));
    }

    [Fact]
    public void News_is_called_by_its_title_and_a_hostile_one_harms_nothing()
    {
        var post = NewsPost.Draft(NewsKind.News, null);
        post.Write(NewsKind.News, "../../<b>&\u0001" + new string('ย', 200), "เพียงสาระสำคัญโดยย่อ", null);
        var paper = NoticeSheet.Of(post, "อบต.ธารสุจริต", new DateOnly(2024, 9, 16), address);
        Assert.DoesNotContain('/', paper.Name);
        Assert.True(paper.Name.Length <= 80);
        Assert.Contains("เพียงสาระสำคัญโดยย่อ", paper.Page.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text));
        Assert.Contains("&lt;b&gt;&amp;", HtmlWriter.Write(paper.Page), StringComparison.Ordinal);
        Assert.NotEmpty(paper.Docx());
    }
}
