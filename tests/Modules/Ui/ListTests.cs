using Microsoft.AspNetCore.Http;
using Sujarit.Ui;
using Sujarit.Ui.Lists;

namespace Sujarit.Modules.Ui;

public class ListTests
{
    [Fact]
    public async Task A_pager_keeps_the_rest_of_the_query()
    {
        var screen = Asked("?q=%E0%B8%81%26x&kind=a&kind=b&page=2&sort=-title");
        var pager = await Screen.Draw(new PagerTag(screen.Say) { Of = new Paged<int>([], 2, 20, 93), ViewContext = screen.View });
        Assert.Contains("21–40 จาก 93 รายการ", pager.TextContent, StringComparison.Ordinal);
        Assert.Equal("/list?q=%E0%B8%81%26x&kind=a&kind=b&sort=-title&page=3", pager.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Equal("หน้า 2", pager.QuerySelector("[aria-current=page]")!.TextContent);
        Assert.Equal(6, pager.QuerySelectorAll("a").Length);
    }

    [Fact]
    public async Task A_pager_of_one_page_only_counts_and_of_nothing_is_nothing()
    {
        var screen = Asked("");
        var one = await Screen.Draw(new PagerTag(screen.Say) { Of = new Paged<int>([], 1, 20, 7), ViewContext = screen.View });
        Assert.Equal("7 รายการ", one.TextContent);
        Assert.Empty(one.QuerySelectorAll("a"));
        var none = await Screen.Draw(new PagerTag(screen.Say) { Of = new Paged<int>([], 1, 20, 0), ViewContext = screen.View });
        Assert.Equal("", none.InnerHtml);
    }

    [Theory]
    [InlineData("?page=4&q=x", null, "/list?q=x&sort=title", null)]
    [InlineData("?sort=title&q=x", "ascending", "/list?q=x&sort=-title", null)]
    [InlineData("?sort=-title", "descending", "/list?sort=title", null)]
    [InlineData("", "ascending", "/list?sort=-title", "up")]
    [InlineData("?sort=other", null, "/list?sort=title", "up")]
    public async Task A_heading_orders_and_turns_around(string query, string? order, string leadsTo, string? @default)
    {
        var heading = await Screen.Draw(new SortTag { By = "title", Label = "ชื่อ", Default = @default, ViewContext = Asked(query).View });
        var cell = heading.QuerySelector("th[scope=col]")!;
        Assert.Equal(order, cell.GetAttribute("aria-sort"));
        Assert.Equal(leadsTo, cell.QuerySelector("a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData(0, 20, 1)]
    [InlineData(20, 20, 1)]
    [InlineData(21, 20, 2)]
    public void Pages_are_counted(int total, int size, int pages) => Assert.Equal(pages, new Paged<int>([], 1, size, total).Pages);

    private static Screen Asked(string query)
    {
        var screen = new Screen();
        screen.View.HttpContext.Request.Path = "/list";
        screen.View.HttpContext.Request.QueryString = new QueryString(query);
        return screen;
    }
}
