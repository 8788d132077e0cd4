namespace Sujarit.Site.Disclosure;

/// <summary>Pages of the complete sample year, as people read them and pass them on.</summary>
public class SampledPagesTests(SampledHouses houses) : IClassFixture<SampledHouses>
{
    [Theory]
    [OnBoth("", "", "th_TH")]
    [OnBoth("/ms", "", "ms_MY")]
    [OnBoth("", "/ita/2567", "th_TH")]
    [OnBoth("/en", "/ita/2567", "en_GB")]
    [OnBoth("", "/ita/2567/o1", "th_TH")]
    [OnBoth("/en", "/ita/2567/o3", "en_GB")]
    public async Task A_page_that_is_passed_on_shows_its_words_and_a_picture_in_its_language(Engine engine, string language, string path, string locale)
    {
        using var anybody = (await houses.On(engine)).Anybody();
        var page = (await anybody.Get($"/{Settlement.Here}{language}{path}")).Ok();
        var address = new Uri(page.Address, $"/{Settlement.Here}{language}{path}").AbsoluteUri;

        Assert.Equal(address, Meta(page, "og:url"));
        Assert.Equal(locale, Meta(page, "og:locale"));
        Assert.NotEmpty(Meta(page, "og:title"));
        Assert.Equal(page.Find("meta[name=description]").GetAttribute("content"), Meta(page, "og:description"));
        var picture = (await anybody.Get(new Uri(Meta(page, "og:image")).AbsolutePath)).Ok();
        Assert.StartsWith("image/", picture.Header("Content-Type"), StringComparison.Ordinal);
        Assert.Contains(Uri.EscapeDataString(address), page.Find("a[href^='https://social-plugins.line.me/']").GetAttribute("href")!, StringComparison.Ordinal);
        Assert.Contains(Uri.EscapeDataString(address), page.Find("a[href^='https://www.facebook.com/']").GetAttribute("href")!, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task A_page_of_an_item_says_what_is_asked_and_comes_to_the_matter(Engine engine)
    {
        using var anybody = (await houses.On(engine)).Anybody();

        var together = (await anybody.Get("~/ita/2567/o16")).Ok();
        Assert.Equal(13, together.Document.QuerySelectorAll("article > details > ol.elements > li").Length);
        Assert.Empty(together.Document.QuerySelectorAll(".elements a"));
        var one = (await anybody.Get("~/en/ita/2567/o12")).Ok();
        Assert.Equal("What has to be disclosed here, and where to find it", one.Find("article > h2:first-child").TextContent);
        Assert.Equal("en", one.Find("article > h2:first-child").GetAttribute("lang"));
        Assert.Equal(2, one.Document.QuerySelectorAll("article tbody tr:first-child td.n").Length);
        Assert.Contains("/tile/", (await anybody.Get("~/ita/2567/o2")).Ok().Find("article a[href*='/content/'] > img").GetAttribute("src"), StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task The_first_page_begins_with_what_is_disclosed(Engine engine)
    {
        using var anybody = (await houses.On(engine)).Anybody();

        var sections = (await anybody.Get("~/")).Ok().Document.QuerySelectorAll("main section[aria-labelledby]").Select(section => section.GetAttribute("aria-labelledby")).ToList();

        Assert.Equal(["channels", "disclosed", "budget", "news", "topics", "share"], sections);
    }

    [Theory]
    [OnBoth("/en", "ext. 120")]
    [OnBoth("/ms", "samb. 120")]
    public async Task An_extension_is_said_in_the_language(Engine engine, string language, string extension)
    {
        using var anybody = (await houses.On(engine)).Anybody();

        (await anybody.Get($"~{language}/contact")).Ok().Shows(extension).Hides("ต่อ 1");
    }

    private static string Meta(Page page, string property) => page.Find($"meta[property='{property}']").GetAttribute("content")!;
}
