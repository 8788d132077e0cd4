using System.Text;
using Sujarit.Disclosure.OldSite;
using Sujarit.Kernel;

namespace Sujarit.Modules.Disclosure.OldSite;

/// <summary>Which item a link answers is told by the code nearest to it, whatever the page is made of.</summary>
public sealed class PageReadingTests
{
    [Fact]
    public void A_page_of_tables_is_read_by_its_rows()
    {
        var links = Reading.Links(OldPages.Tables);

        Assert.Equal(("O1", LinkSureness.Sure), links.Guess("/ita/show.php?id=1"));
        Assert.Equal(("O2", LinkSureness.Sure), links.Guess("boss.pdf"));
        Assert.Equal(("O2", LinkSureness.Likely), links.Guess("tel.pdf"));
        Assert.Equal(("O12", LinkSureness.Sure), links.Guess("stat.php"));
        Assert.Equal(("O12", LinkSureness.Sure), links.Guess("stat2.php"));
        Assert.Equal(("O3", LinkSureness.Sure), links.Guess("law.php"));
        Assert.Equal((null, LinkSureness.None), links.Guess("www.example.org/"));
        Assert.Equal([LinkAside.Menu, LinkAside.Menu, LinkAside.Mail, LinkAside.Phone], links.Select(link => link.Aside).OfType<LinkAside>());
        Assert.Equal(["O1", "O2", "O2", "O12", "O12", "O3"], links.Where(link => link.IsChosen).Select(link => link.Item));
        Assert.Contains("ข้อมูลผู้บริหาร", links.To("boss.pdf").Near, StringComparison.Ordinal);
        Assert.Equal("ข้อมูลผู้บริหาร", links.To("boss.pdf").Title);
        Assert.Equal(new FiscalYear(2566), links.To("stat.php").Year);
    }

    [Fact]
    public void A_list_is_read_by_its_lines_and_headings_and_menus_are_set_aside()
    {
        var links = Reading.Links(OldPages.Joomla, "https://www.example.go.th/index.php/ita");

        Assert.Equal(("O1", LinkSureness.Sure), links.Guess("/ita/1"));
        Assert.Equal(("O2", LinkSureness.Sure), links.Guess("/ita/2"));
        Assert.Equal(("O7", LinkSureness.Sure), links.Guess("plan.pdf"));
        Assert.Equal(("O7", LinkSureness.Sure), links.Guess("plan2.pdf"));
        Assert.Equal((null, LinkSureness.None), links.Guess("/ita/other"));
        Assert.Equal(("O5", LinkSureness.Likely), links.Guess("facebook.com/example"));
        Assert.Equal((null, LinkSureness.None), links.Guess("www.example.com/"));
        Assert.Equal(("O26", LinkSureness.Likely), links.Guess("/ethics"));
        // An entry of a menu that names an item leads to it.
        Assert.Equal(("O4", LinkSureness.Sure), links.Guess("/ita-o4"));
        Assert.Equal(["/", "/news", "/sitemap"], links.Where(link => link.Aside == LinkAside.Menu).Select(link => new Uri(link.Address).AbsolutePath));
        Assert.Null(links.To("plan.pdf").Year);
        Assert.Equal("แผนพัฒนาท้องถิ่น พ.ศ. 2566-2570", links.To("plan.pdf").Title);
        Assert.Equal("ข้อมูลผู้บริหาร", links.To("/ita/2").Title);
    }

    [Fact]
    public void What_a_heading_opens_is_of_its_item_until_the_next()
    {
        var links = Reading.Links(OldPages.Accordion, null);

        Assert.Equal(("O1", LinkSureness.Likely), links.Guess("chart.jpg"));
        Assert.Equal(("O1", LinkSureness.Likely), links.Guess("usp=sharing"));
        Assert.Equal(("O14", LinkSureness.Likely), links.Guess("3abc"));
        Assert.Equal((null, LinkSureness.None), links.Guess("/other"));
        Assert.Equal("https://www.example.go.th/other", links.To("/other").Address);
        Assert.Equal([LinkAside.Menu, LinkAside.SamePage, LinkAside.Script, LinkAside.Empty, LinkAside.Menu], links.Select(link => link.Aside).OfType<LinkAside>());
        Assert.Equal("โครงสร้าง", links.To("chart.jpg").Title);
        Assert.Contains("อยู่ใต้หัวข้อ “O1 โครงสร้าง”", links.To("chart.jpg").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_through_the_maker_of_a_site_lead_to_where_they_lead()
    {
        var links = Reading.Links(OldPages.GoogleSites, "https://sites.google.com/view/example/ita");

        Assert.Equal("https://www.example.go.th/o8.pdf", links[1].Address);
        Assert.Equal(("O8", LinkSureness.Sure), (links[1].Item, links[1].Sureness));
        Assert.Equal("แผนและความก้าวหน้า", links[1].Title);
        Assert.Equal(("O9", LinkSureness.Likely), links.Guess("/edit"));
        Assert.Equal(("O10", LinkSureness.Likely), links.Guess("o10.pdf"));
        Assert.Equal("พบรหัสข้อในที่อยู่ของลิงก์", links.To("o10.pdf").Reason);
        Assert.Equal(LinkAside.Menu, links[0].Aside);
    }

    [Fact]
    public void Broken_pages_are_read_as_a_browser_shows_them()
    {
        var links = Reading.Links(OldPages.Broken);

        Assert.Equal(["O1", "O2", "O4", "O5", "O6", "O7"], links.Select(link => link.Item));
        Assert.Equal(["/1", "/2", "/4", "/5", "/6", "/7"], links.Select(link => new Uri(link.Address).AbsolutePath));
        Assert.Equal("ดู", links[0].Text);
    }

    [Theory]
    [InlineData("O1", "O1")]
    [InlineData("o 1 โครงสร้าง", "O1")]
    [InlineData("O๑ โครงสร้าง", "O1")]
    [InlineData("(O12)", "O12")]
    [InlineData("O-12", "O12")]
    [InlineData("O12/1 สถิติ", "O12")]
    [InlineData("O12.1 สถิติ", "O12")]
    [InlineData("O12ข้อมูลสถิติ", "O12")]
    [InlineData("ข้อ 1 โครงสร้าง", "O1")]
    [InlineData("ข้อ ๑๒", "O12")]
    [InlineData("• ข้อที่ 3", "O3")]
    [InlineData("ข้อ O5", "O5")]
    [InlineData("ข้อO5", "O5")]
    [InlineData("OIT 1", "O1")]
    [InlineData("OIT-O9", "O9")]
    [InlineData("OIT ข้อ 9", "O9")]
    [InlineData("ตัวชี้วัด O07", "O7")]
    [InlineData("О1 (ตัวอักษรซีริลลิก)", "O1")]
    [InlineData("Ｏ1", "O1")]
    [InlineData("โอ 1", "O1")]
    [InlineData("แบบ OIT ข้อมูล O2 และ o2", "O2")]
    [InlineData("โครงสร้าง", null)]
    [InlineData("O1-O9 ข้อมูลพื้นฐาน", null)]
    [InlineData("O1 ถึง O9", null)]
    [InlineData("O1 และ O2", null)]
    [InlineData("O99", null)]
    [InlineData("O100", null)]
    [InlineData("CO2", null)]
    [InlineData("No1", null)]
    [InlineData("photo 1", null)]
    [InlineData("วิดีโอ 1", null)]
    [InlineData("O2O", null)]
    [InlineData("H2O1x", null)]
    [InlineData("ตามระเบียบ ข้อ 3", null)]
    [InlineData("", null)]
    public void A_code_is_known_in_whatever_way_it_is_written(string text, string? code) => Assert.Equal(code, Reading.Codes.Only(text));

    [Theory]
    [InlineData("<meta charset=\"utf-8\">", 65001)]
    [InlineData("", 65001)]
    [InlineData("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-874\">", 874)]
    [InlineData("<META content='text/html; charset=TIS-620'>", 874)]
    [InlineData("<meta charset=utf-8>", 874)]
    [InlineData("", 874)]
    [InlineData("<meta charset=windows-874>", 65001)]
    public void The_letters_of_a_page_are_known_whatever_it_says_of_them(string meta, int encoding)
    {
        var page = $"<html><head>{meta}</head><body><p>O2 ข้อมูลผู้บริหารขององค์กร <a href='/2'>ผู้บริหาร</a></p></body></html>";
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(encoding)?.GetBytes(page) ?? Encoding.UTF8.GetBytes(page);

        var link = Assert.Single(Reading.Links(SavedPage.Decode(bytes)));

        Assert.Equal(("ผู้บริหาร", "O2"), (link.Text, link.Item));
    }

    [Fact]
    public void Pairs_of_thai_letters_that_could_be_UTF_8_are_what_the_page_says()
    {
        // ยก in Windows-874 is one letter of UTF-8.
        byte[] word = [0xC2, 0xA1];
        Assert.Contains("ยก", SavedPage.Decode([.. "<meta charset=tis-620><p>"u8, .. word]), StringComparison.Ordinal);
        Assert.Contains("ไทย", SavedPage.Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<p>ไทย")]), StringComparison.Ordinal);
        Assert.Contains("ไทยไทยไทย", SavedPage.Decode([.. Encoding.UTF8.GetBytes("<p>ไทยไทยไทย"), 0xE0]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_page_is_refused_with_what_to_do()
    {
        Assert.Contains("ไม่ใช่หน้าเว็บ", Assert.Throws<UnreadableException>(() => SavedPage.Decode("%PDF-1.4"u8)).Message, StringComparison.Ordinal);
        Assert.Contains("ไม่ใช่หน้าเว็บ", Assert.Throws<UnreadableException>(() => SavedPage.Decode([0, 1, 2, (byte)'<'])).Message, StringComparison.Ordinal);
        Assert.Contains(".mhtml", Assert.Throws<UnreadableException>(() => SavedPage.Decode("MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n<html>"u8)).Message, StringComparison.Ordinal);
        Assert.Contains("5 เมกะไบต์", Assert.Throws<UnreadableException>(() => SavedPage.Decode(new byte[SavedPage.MostBytes + 1])).Message, StringComparison.Ordinal);
    }
}
