using Sujarit.Disclosure.Search;

namespace Sujarit.Modules.Disclosure.Search;

public class HtmlWordsTests
{
    [Theory]
    [InlineData("<p>แผน<b>งาน</b></p><p>ปี</p>", " แผนงาน  ปี ")]
    [InlineData("<table><tr><td>หนึ่ง</td><td>สอง</td></tr></table>", "   หนึ่ง  สอง   ")]
    [InlineData("ก<br/>ข", "ก ข")]
    [InlineData("<a href=\"/x?a=1&amp;b=2\">ลิงก์</a>", "ลิงก์")]
    [InlineData("1 &lt; 2 &amp; 3 &#x27;ก&#x27;", "1 < 2 & 3 'ก'")]
    [InlineData("<p>ไม่จบ <b", " ไม่จบ ")]
    [InlineData("", "")]
    public void Words_are_what_a_person_reads(string html, string words) => Assert.Equal(words, HtmlWords.Of(html, 1000));

    [Fact]
    public void A_huge_page_is_cut() => Assert.InRange(HtmlWords.Of(string.Concat(Enumerable.Repeat("<p>แผนงาน</p>", 100_000)), 1000).Length, 1000, 1010);

    [Fact]
    public void A_text_never_holds_more_than_is_kept()
    {
        var text = SearchText.Of(SearchKind.Page, Guid.NewGuid(), 0, "/ita/2567/o1", "ชื่อ", "O1", new(2567), default, new string('ก', SearchText.Longest + 5));

        Assert.Equal(SearchText.Longest, text.Text.Length);
        Assert.Equal(text.Text.Length, text.Folded.Length);
    }
}
