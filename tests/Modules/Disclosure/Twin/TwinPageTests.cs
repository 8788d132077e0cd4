using Sujarit.Disclosure.Twin;
using Sujarit.Platform.Access;
using Sujarit.Ui.Languages;

namespace Sujarit.Modules.Disclosure.Twin;

/// <summary>A page of a copy changes in the links it has to, and in no other letter.</summary>
public sealed class TwinPageTests
{
    private static readonly AgencyCard agency = new(Guid.NewGuid(), "x", "อบต.", null, null, null, ThaiDigits: false);
    private static readonly TwinAddress here = TwinAddress.Of("/x/news");

    [Theory]
    [InlineData("<a href=\"/x/ita\">ก</a>", "<a href=\"/x/ita\">ก</a>")]
    [InlineData("<a href='/x/ita#a'>ก</a>", "<a href='/x/ita#a'>ก</a>")]
    [InlineData("<a href=/x/news?page=2>ก</a>", "<a href=/x/news/~page-2>ก</a>")]
    [InlineData("<a href=\"/x/news?page=1\">ก</a>", "<a href=\"/x/news\">ก</a>")]
    [InlineData("<a href=\"?page=3#b\">ก</a>", "<a href=\"/x/news/~page-3#b\">ก</a>")]
    [InlineData("<a href=\"ita?utm=1&amp;page=2\">ก</a>", "<a href=\"/x/ita/~page-2\">ก</a>")]
    [InlineData("<a href=\"https://live.example/x/ita\">ก</a>", "<a href=\"/x/ita\">ก</a>")]
    [InlineData("<a href=\"/y/ita\">ก</a>", "<a href=\"https://live.example/y/ita\">ก</a>")]
    [InlineData("<a href=\"/x/search?q=a&amp;page=2\">ก</a>", "<a href=\"https://live.example/x/search?q=a&amp;page=2\">ก</a>")]
    [InlineData("<a href=\"/x/en/office\">ก</a>", "<a href=\"https://live.example/x/en/office\">ก</a>")]
    [InlineData("<a href=\"/x/gone\">ก</a>", "<a href=\"https://live.example/x/gone\">ก</a>")]
    [InlineData("<a href=\"/x/old#c\">ก</a>", "<a href=\"/x/ita#c\">ก</a>")]
    [InlineData("<a href=\"/x/a%2F..%2Fb\">ก</a>", "<a href=\"https://live.example/x/a%2F..%2Fb\">ก</a>")]
    [InlineData("<a href=\"https://other.example/x?page=2\">ก</a>", "<a href=\"https://other.example/x?page=2\">ก</a>")]
    [InlineData("<a href=\"//live.example.evil/x\">ก</a>", "<a href=\"//live.example.evil/x\">ก</a>")]
    [InlineData("<a href=\"mailto:a@b.c?subject=x\">ก</a>", "<a href=\"mailto:a@b.c?subject=x\">ก</a>")]
    [InlineData("<script>'<a href=\"/y\">'</script><!-- <a href=\"/y\"> --><textarea><a href=\"/y\"></textarea>", "<script>'<a href=\"/y\">'</script><!-- <a href=\"/y\"> --><textarea><a href=\"/y\"></textarea>")]
    [InlineData("<p title=\"a > b\" data-href=\"/y\">1 < 2 & </p>", "<p title=\"a > b\" data-href=\"/y\">1 < 2 & </p>")]
    public void Links_lead_within_the_copy_or_to_the_live_site(string html, string expected) => Assert.Equal(expected, Page(isKnown: true).Rewrite(html, here));

    [Theory]
    [InlineData("<ul><li> <a href=\"/sign-in\">เข้า</a> </li><li>ข</li></ul>", "<ul><li>ข</li></ul>")]
    [InlineData("<p>ดู <a href=\"/y/ita\">ที่นี่</a></p>", "<p>ดู ที่นี่</p>")]
    [InlineData("<img src=\"/x/gone\" alt=\"ภาพ\">", "ภาพ")]
    public void What_leads_nowhere_is_taken_out_where_nobody_said_where_the_live_site_is(string html, string expected) => Assert.Equal(expected, Page(isKnown: false).Rewrite(html, here));

    [Fact]
    public void A_form_gives_way_to_a_sentence_and_the_page_says_that_it_is_a_copy_and_of_what()
    {
        var page = Page(isKnown: true).Rewrite("<html><head><title>ก</title></head><body><form action=\"/x/search\"><input name=q></form><footer>ท้าย</footer></body></html>", TwinAddress.Of("/x/en/news"));

        Assert.DoesNotContain("<form", page, StringComparison.Ordinal);
        Assert.Contains("https://live.example/x/search", page, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://live.example/x/en/news\">", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/~twin/\"", page[page.IndexOf("ท้าย", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<a href=\"/x")]
    [InlineData("<form")]
    [InlineData("<form action=x><a href='/y'")]
    [InlineData("<a href=>ก</a><a =x href = >")]
    [InlineData("<!-- <a href='/y'>")]
    [InlineData("<script>")]
    [InlineData("</")]
    [InlineData("<li><a href=/sign-in></li>")]
    public void However_broken_a_page_is_it_is_read_to_its_end(string html) => Assert.NotNull(Page(isKnown: false).Rewrite(html, here));

    private static TwinPage Page(bool isKnown)
    {
        var scope = new TwinScope(agency, new Uri("https://live.example"), isKnown);
        return new TwinPage(scope, new TwinWords(new PublicWords([])), Fate);
    }

    private static TwinFate Fate(TwinAddress address) =>
        address.Words[^1] == "gone" ? TwinFate.Missing
        : address.Words[^1] == "old" ? new TwinFate(null, new TwinLink(TwinAddress.Of("/x/ita"), "/x/ita", ""))
        : new TwinFate(address.Plain, null);
}
