namespace Sujarit.Site.Disclosure;

/// <summary>The first page tells the budget in a few figures, from the tables that are published and from nothing else.</summary>
public class BudgetTests(SampledHouses houses) : IClassFixture<SampledHouses>
{
    [Theory, OnBoth]
    public async Task The_first_page_adds_up_what_is_planned_and_spent_and_leads_to_its_tables(Engine engine)
    {
        using var anybody = (await houses.On(engine)).Anybody();

        var page = (await anybody.Get("~/")).Ok();
        page.Shows("งบประมาณโดยสรุป").Shows("3,189,000.00 บาท").Shows("10 โครงการหรือกิจกรรม").Shows("1,267,250.00 บาท").Shows("ร้อยละ 39.74 ของแผน");
        var tables = page.Document.QuerySelector("section[aria-labelledby='budget'] a")!;
        Assert.Contains("ณ วันที่ 31 มีนาคม 2567", tables.TextContent, StringComparison.Ordinal);
        (await anybody.Get(tables.GetAttribute("href")!)).Ok().Shows("1,250,000.00");

        (await anybody.Get("~/en")).Ok().Shows("Budget at a glance").Shows("3,189,000.00 baht").Shows("39.74 percent of the plan");
        (await anybody.Get("~/ms")).Ok().Shows("Belanjawan sepintas lalu").Shows("10 projek atau aktiviti");
    }

    [Theory, OnBoth]
    public async Task Where_nothing_of_it_is_published_nothing_is_said(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        await house.Publish(Publishing.Draft("ไม่ใช่ตาราง"));

        (await anybody.Get("~/")).Ok().Hides("งบประมาณโดยสรุป");
    }
}
