using System.Globalization;
using System.Net;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Disclosure.Contracts;
using Sujarit.Disclosure.News;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Site.Disclosure;

public sealed class FeedTests
{
    private const string feed = "~/feed.xml";

    [Theory, OnBoth]
    public async Task The_feed_tells_posts_and_items_the_newest_first_and_is_well_formed_whatever_they_are_called(Engine engine)
    {
        await using var house = await House.Open(engine);
        var now = house.Clock.GetUtcNow();
        await house.Ask(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            db.Add(Post("เก่า ]]> & <b> \u0001\uFFFF 😀", now.AddHours(-2)));
            db.Add(Post("ใหม่", now.AddHours(-1)));
            db.Add(Post("ยังไม่ถึงเวลา", now.AddHours(1)));
            db.Add(NewsPost.Draft(NewsKind.News, null));
            await services.GetRequiredService<Publications>().Publish(new PublicationDraft(new FiscalYear(2567), "O35", "รายงาน <ผล>", new Document("รายงาน", [new Paragraph("ผล")]), []));
            await db.SaveChangesAsync();
            return 0;
        }, Settlement.Here);
        using var anybody = house.Anybody();

        var answer = (await anybody.Get(feed)).Ok();

        Assert.Equal("application/rss+xml; charset=utf-8", answer.Header("Content-Type"));
        var channel = XDocument.Parse(answer.Source).Root!.Element("channel")!;
        Assert.Equal("2.0", channel.Parent!.Attribute("version")!.Value);
        Assert.Equal("องค์การบริหารส่วนตำบลธารสุจริต", channel.Element("title")!.Value);
        Assert.EndsWith("/thansujarit/feed.xml", channel.Element(XName.Get("link", "http://www.w3.org/2005/Atom"))!.Attribute("href")!.Value, StringComparison.Ordinal);
        var items = channel.Elements("item").ToList();
        Assert.Equal(["รายงาน <ผล>", "ใหม่", "เก่า ]]> & <b> \uFFFD 😀"], items.Select(item => item.Element("title")!.Value));
        // The feed tells no parts of a second.
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(now.AddHours(-1).ToUnixTimeSeconds()), DateTimeOffset.ParseExact(items[1].Element("pubDate")!.Value, "ddd, dd MMM yyyy HH:mm:ss 'GMT'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal));
        Assert.Equal("สาระสำคัญโดยย่อ", items[1].Element("description")!.Value);
        foreach (var item in items)
        {
            Assert.StartsWith("urn:uuid:", item.Element("guid")!.Value, StringComparison.Ordinal);
            Assert.Equal("false", item.Element("guid")!.Attribute("isPermaLink")!.Value);
            (await anybody.Get(new Uri(item.Element("link")!.Value).PathAndQuery)).Ok();
        }
    }

    [Theory, OnBoth]
    public async Task The_feed_is_kept_until_something_is_published_and_every_public_page_leads_to_it(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        var before = (await anybody.Get(feed)).Ok();
        Assert.NotNull(before.Header("ETag"));
        Assert.Equal(before.Header("ETag"), (await anybody.Get(feed)).Ok().Header("ETag"));
        await house.Ask(async db =>
        {
            db.Add(Post("ใหม่", house.Clock.GetUtcNow()));
            return await db.SaveChangesAsync();
        });
        var after = (await anybody.Get(feed)).Ok();
        Assert.Contains("ใหม่", after.Source, StringComparison.Ordinal);
        Assert.NotEqual(before.Header("ETag"), after.Header("ETag"));
        foreach (var page in new[] { "~", "~/news", "~/ita/2567" })
        {
            Assert.Equal("/thansujarit/feed.xml", (await anybody.Get(page == "~" ? "/thansujarit" : page)).Ok().Find("link[type='application/rss+xml']").GetAttribute("href"));
        }

        (await anybody.Get("/nowhere/feed.xml")).Is(HttpStatusCode.NotFound);
    }

    [Theory, OnBoth]
    public async Task The_feed_holds_thirty_at_most_and_none_of_another_agency(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Ask(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            db.AddRange(Enumerable.Range(1, 40).Select(number => Post($"ข่าว {number}", house.Clock.GetUtcNow().AddHours(-number))));
            return await db.SaveChangesAsync();
        }, Settlement.There);
        using var anybody = house.Anybody();
        Assert.Equal(30, XDocument.Parse((await anybody.Get("/khlongsai/feed.xml")).Ok().Source).Descendants("item").Count());
        Assert.Empty(XDocument.Parse((await anybody.Get(feed)).Ok().Source).Descendants("item"));
    }

    [Theory, OnBoth]
    public async Task A_year_that_is_published_at_once_drives_no_news_out_and_the_news_page_offers_news_alone(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Ask(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            db.AddRange(Enumerable.Range(1, 20).Select(number => Post($"ข่าว {number}", house.Clock.GetUtcNow().AddDays(-number))));
            foreach (var number in Enumerable.Range(1, 35))
            {
                await services.GetRequiredService<Publications>().Publish(Publishing.Draft("เผยแพร่", $"O{number}"));
            }

            return await db.SaveChangesAsync();
        }, Settlement.Here);
        using var anybody = house.Anybody();

        var all = Items((await anybody.Get(feed)).Ok());
        Assert.Equal((15, 15), (all.Count(item => item.Element("title")!.Value.StartsWith("ข่าว", StringComparison.Ordinal)), all.Count(item => item.Element("category")!.Value == "การเปิดเผยข้อมูลสาธารณะ")));
        Assert.Equal(30, all.Select(item => item.Element("guid")!.Value).Distinct().Count());
        var offered = (await anybody.Get("~/news")).Ok().Document.QuerySelectorAll("a").Single(link => link.TextContent.Contains("RSS", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.Equal("/thansujarit/news/feed.xml", offered);
        var news = Items((await anybody.Get(offered)).Ok());
        Assert.Equal(Enumerable.Range(1, 20).Select(number => $"ข่าว {number}"), news.Select(item => item.Element("title")!.Value));

        // What was read stays read, at whatever host the site is reached, and once more where it is published anew.
        using var elsewhere = new Caller(house, Settlement.Here) { Host = "other.example" };
        var again = Items((await elsewhere.Get(feed)).Ok());
        Assert.NotEqual(all[0].Element("link")!.Value, again[0].Element("link")!.Value);
        Assert.Equal(all.Select(item => item.Element("guid")!.Value), again.Select(item => item.Element("guid")!.Value));
        var before = all.Concat(news).Select(item => item.Element("guid")!.Value).ToHashSet();
        await house.Publish(Publishing.Draft("แก้แล้ว", "O35"));
        Assert.Single(Items((await anybody.Get(feed)).Ok()), item => !before.Contains(item.Element("guid")!.Value));
    }

    private static List<XElement> Items(Page page) => [.. XDocument.Parse(page.Source).Descendants("item")];

    private static NewsPost Post(string title, DateTimeOffset at)
    {
        var post = NewsPost.Draft(NewsKind.News, null);
        post.Write(NewsKind.News, title, "สาระสำคัญโดยย่อ", "เนื้อหา");
        post.Publish(at, at);
        return post;
    }
}
