using System.Text;
using Sujarit.Disclosure.OldSite;
using Sujarit.Kernel;

namespace Sujarit.Modules.Disclosure.OldSite;

/// <summary>Whatever a page is made to do to its reader, it is read to its end, or what is too much of it is told.</summary>
public sealed class HostilePageTests
{
    [Fact]
    public void Nothing_within_scripts_styles_and_frames_is_a_link()
    {
        var links = Reading.Links("""
            <script>document.write('<a href="https://evil.example/1">O1</a>')</script><style>a{}</style><!-- <a href="https://evil.example/2">O2</a> -->
            <title><a href="https://evil.example/3">O3</a></title><textarea><a href="https://evil.example/4">O4</a></textarea><iframe src="x"><a href="https://evil.example/5">O5</a></iframe>
            <a onclick="alert(1)" href="https://example.com/6">O6 <img src=x onerror=alert(1)> ถาม</a><a name="top">O7</a>
            <a href="&#106;ava&Tab;script&colon;alert(1)">O8</a><a href="https://example.com/9"><script>alert(1)</script>O9</a>
            """);

        Assert.Equal(["https://example.com/6", "", "https://example.com/9"], links.Select(link => link.Address));
        Assert.Equal(LinkAside.Script, links[1].Aside);
        Assert.False(links[1].IsChosen);
        Assert.Equal(["O6 ถาม", "O8", "O9"], links.Select(link => link.Text));
    }

    [Fact]
    public void Of_a_hundred_thousand_links_a_thousand_are_read_and_the_rest_is_counted()
    {
        var html = new StringBuilder();
        for (var at = 0; at < 100_000; at++)
        {
            html.Append("<p>O1 <a href=/").Append(at).Append(">ดู</a>");
        }

        var page = PageReader.Read(html.ToString(), Reading.Codes);

        Assert.Equal((PageFlow.MostLinks, 100_000 - PageFlow.MostLinks), (page.Links.Count, page.LeftOut));
        Assert.All(page.Links, link => Assert.Equal("O1", link.Line));
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<ul><li>O1 ")]
    [InlineData("<b><i><font>")]
    [InlineData("</div></table>")]
    [InlineData("<a href=/x>")]
    [InlineData("<p>O1 O2 O3 O4 O5 O6 ")]
    [InlineData("&#x0;&lt;&nbsp;\u0E33\u0E49")]
    [InlineData("<!--<script>")]
    public void However_deep_and_large_a_page_is_it_is_read(string piece)
    {
        var html = string.Concat(Enumerable.Repeat(piece, 2_000_000 / piece.Length)) + "--></script><div><p>O1 <a href=/last>โครงสร้าง</a>";
        var page = PageReader.Read(html, Reading.Codes);
        Assert.True(page.Links.Count <= PageFlow.MostLinks);
        Assert.True(page.LeftOut > 0 || piece.StartsWith("<!--", StringComparison.Ordinal) || page.Links[^1].Href == "/last");
    }

    [Fact]
    public void Huge_texts_are_cut_and_the_link_stays()
    {
        var link = Assert.Single(Reading.Links($"<p><a href='/a?{new string('b', 1000)}'>O1 {new string('ก', 100_000)}😀</a> {new string('ข', 100_000)}</p>"));
        Assert.Equal("O1", link.Item);
        Assert.True(link.Text.Length <= 200 && link.Near.Length <= 300 && link.Title.Length <= 200, $"{link.Text.Length} {link.Near.Length} {link.Title.Length}");
    }

    [Fact]
    public void What_is_kept_of_a_page_is_read_back_as_it_was()
    {
        var links = Reading.Links("<p>O1 <a href='/1'>โครงสร้าง “<script>” \u0000\uD800 &amp; 😀</a></p>" + OldPages.Tables);
        var import = OldSiteImport.Begin(Reading.Book.Year, "C:\\Users\\me\\หน้า ita.html", new Uri("https://www.example.go.th/"), 0, links, "นางสาวผู้นำเข้า", DateTimeOffset.UnixEpoch);
        Assert.Equal("หน้า ita.html", import.Source);
        Assert.Equal(links.Select(link => link with { Elements = [] }), import.Links.Select(link => link with { Elements = [] }));
    }

    [Fact]
    public void An_import_goes_one_way()
    {
        var links = Reading.Links(OldPages.Tables);
        var import = OldSiteImport.Begin(Reading.Book.Year, null, null, 3, links, "นางสาวผู้นำเข้า", DateTimeOffset.UnixEpoch);
        Assert.Equal("ข้อความที่วาง", import.Source);
        Assert.Throws<RuleBrokenException>(() => import.Undo(0));
        import.File([.. links.Select(link => link with { Exhibit = Guid.Empty })], DateTimeOffset.UnixEpoch);
        Assert.Throws<RuleBrokenException>(() => import.Correct(links));
        Assert.Throws<RuleBrokenException>(() => import.File(links, DateTimeOffset.UnixEpoch));
        import.Undo(1);
        Assert.Throws<RuleBrokenException>(() => import.Undo(1));
        Assert.Equal((OldSiteState.Undone, 1, 1), (import.State, import.Made, import.TakenAway));
    }
}
