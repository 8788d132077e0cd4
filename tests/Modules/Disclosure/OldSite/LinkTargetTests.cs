using Sujarit.Disclosure.OldSite;

namespace Sujarit.Modules.Disclosure.OldSite;

/// <summary>A link leads where a browser would go, and nowhere but to pages of the web.</summary>
public sealed class LinkTargetTests
{
    private const string page = "https://www.example.go.th/ita/index.php?y=1";

    [Theory]
    [InlineData("a.pdf", "https://www.example.go.th/ita/a.pdf")]
    [InlineData("/a.pdf", "https://www.example.go.th/a.pdf")]
    [InlineData("../a.pdf", "https://www.example.go.th/a.pdf")]
    [InlineData("?y=2", "https://www.example.go.th/ita/index.php?y=2")]
    [InlineData("//cdn.example.com/a", "https://cdn.example.com/a")]
    [InlineData("\\files\\a.pdf", "https://www.example.go.th/files/a.pdf")]
    [InlineData(" HTTPS://Example.com/a \n", "https://example.com/a")]
    [InlineData("http://example.com/แผน 1.pdf", "http://example.com/%E0%B9%81%E0%B8%9C%E0%B8%99%201.pdf")]
    [InlineData("https://www.google.com/url?sa=D&q=https%3A%2F%2Fexample.com%2Fa%3Fb%3D1", "https://example.com/a?b=1")]
    [InlineData("https://www.google.co.th/url?q=http://example.com/", "http://example.com/")]
    public void An_address_is_made_whole(string href, string address) => Assert.Equal(new LinkTarget(address, null), LinkTarget.Of(href, new Uri(page)));

    [Theory]
    [InlineData("javascript:alert(1)", "Script")]
    [InlineData("JaVaScRiPt:alert(1)", "Script")]
    [InlineData(" \u0001\u0002java\tscr\nipt:alert(1)", "Script")]
    [InlineData("data:text/html;base64,PHNjcmlwdD4=", "Script")]
    [InlineData("vbscript:msgbox(1)", "Script")]
    [InlineData("about:blank", "Script")]
    [InlineData("blob:https://example.com/1", "Script")]
    [InlineData("mailto:a@example.go.th", "Mail")]
    [InlineData("tel:+66000", "Phone")]
    [InlineData("#top", "SamePage")]
    [InlineData("index.php?y=1#top", "SamePage")]
    [InlineData("https://www.example.go.th/ita/index.php?y=1", "SamePage")]
    [InlineData("", "Empty")]
    [InlineData(" \t\n\u00A0", "Empty")]
    [InlineData("file:///C:/Users/a.pdf", "NoWeb")]
    [InlineData("C:\\Users\\a.pdf", "NoWeb")]
    [InlineData("ftp://example.com/a", "NoWeb")]
    [InlineData("line://ti/p/1", "NoWeb")]
    [InlineData("https://", "Broken")]
    [InlineData("http://exa mple.com/", "Broken")]
    [InlineData("https://www.example.go.th@evil.example/", "Broken")]
    [InlineData("https://www.google.com/url?q=javascript:alert(1)", "Broken")]
    public void What_leads_to_no_page_is_set_aside_with_the_reason(string href, string why)
    {
        var target = LinkTarget.Of(href, new Uri(page));
        Assert.Equal(why, target.Aside.ToString());
        Assert.True(target.Address.Length == 0 || target.Aside == LinkAside.SamePage);
    }

    [Fact]
    public void An_address_too_long_to_keep_is_none() => Assert.Equal(new LinkTarget("", LinkAside.Broken), LinkTarget.Of("https://example.com/" + new string('a', 2000), null));

    [Theory]
    [InlineData("<base href='/files/'>", "https://www.example.go.th/files/a.pdf")]
    [InlineData("<base href='https://example.com/x/'>", "https://example.com/x/a.pdf")]
    [InlineData("<base href='https://example.com/x/'><base href='https://example.org/'>", "https://example.com/x/a.pdf")]
    [InlineData("<base target='_blank'>", "https://www.example.go.th/ita/a.pdf")]
    [InlineData("<base href='javascript:alert(1)//'>", "https://www.example.go.th/ita/a.pdf")]
    [InlineData("", "https://www.example.go.th/ita/a.pdf")]
    public void Links_start_from_what_the_page_says(string start, string address) => Assert.Equal(address, Assert.Single(Reading.Links($"<head>{start}</head><a href='a.pdf'>แผน</a>", page)).Address);

    [Fact]
    public void Without_any_address_of_the_page_links_that_are_not_whole_lead_nowhere()
    {
        var links = Reading.Links("<a href='a.pdf'>แผน</a><a href='https://example.com/a'>แผน</a>", null);
        Assert.Equal([LinkAside.Broken, null], links.Select(link => link.Aside));
    }
}
