using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Access;

namespace Sujarit.Site.Disclosure;

/// <summary>What an item asks in plain words, where the office answers it and where it reads the rules.</summary>
public sealed class GuidanceTests(Houses houses) : IClassFixture<Houses>
{
    private const string asks = "ข้อนี้ขออะไร";

    [Theory, OnBoth]
    public async Task Every_item_shows_what_it_asks_a_good_example_and_what_goes_wrong(Engine engine)
    {
        using var officer = await (await houses.On(engine)).As(Role.ItaOfficer);
        foreach (var item in Rulebooks.BesideProgram.Of(new FiscalYear(2567)).Items)
        {
            var page = (await officer.Get($"~/office/disclosure/item/2567/{item.Code.ToLowerInvariant()}")).Ok().Shows(asks).Shows(string.Join(' ', item.Guidance!.Asks));
            var shown = page.Find("section[aria-labelledby=asks]");

            Assert.Equal(["ตัวอย่างที่ดี", "มักพลาดเรื่องใด"], shown.QuerySelectorAll("details:not([open]) > summary").Select(summary => summary.TextContent));
            Assert.Equal(item.Guidance!.Mistakes, shown.QuerySelectorAll("details:last-of-type li").Select(mistake => mistake.TextContent));
            Assert.Contains(item.Guidance.Basis.Sources[0], shown.TextContent, StringComparison.Ordinal);
            Assert.Empty(shown.QuerySelectorAll("a, script, form"));
        }
    }

    [Theory, OnBoth]
    public async Task An_example_is_shown_as_a_page_not_as_it_is_typed(Engine engine)
    {
        using var approver = await (await houses.On(engine)).As(Role.Approver);

        var example = (await approver.Get("~/office/disclosure/item/2567/o12")).Ok().Find("section[aria-labelledby=asks] details");

        Assert.Equal("รับชำระภาษีที่ดินและสิ่งปลูกสร้าง", example.QuerySelector("tbody td")!.TextContent);
        Assert.Contains("เป็นเรื่องสมมุติ", example.TextContent, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task A_year_without_guidance_shows_nothing_of_it(Engine engine)
    {
        using var officer = await (await houses.On(engine)).As(Role.ItaOfficer);

        foreach (var year in new[] { 2566, 2568, 2569, 2570 })
        {
            (await officer.Get($"~/office/disclosure/item/{year}/o12")).Ok().Shows("องค์ประกอบด้านข้อมูล").Hides(asks);
        }

        (await officer.Get("~/office/assessment/rules/2569")).Ok().Shows("ข้อที่ต้องเปิดเผย").Hides(asks);
    }

    [Theory, OnBoth]
    public async Task The_page_of_the_rules_tells_what_each_item_asks(Engine engine)
    {
        using var approver = await (await houses.On(engine)).As(Role.Approver);

        var page = (await approver.Get("~/office/assessment/rules/2567")).Ok();

        Assert.Equal(35, page.Document.QuerySelectorAll("dt").Count(term => term.TextContent == asks));
        var told = page.Document.QuerySelectorAll("#O12 dt").Single(term => term.TextContent == asks).NextElementSibling!.TextContent;
        Assert.Contains("ผู้ตรวจประเมินดูจำนวนผู้รับบริการของแต่ละงานในปีงบประมาณ พ.ศ. 2566", told, StringComparison.Ordinal);
        Assert.Contains("โครงการสุจริตเขียนเอง", told, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task Where_the_agency_corrected_an_item_its_own_rule_goes_before_the_guidance(Engine engine)
    {
        const string before = "โปรดยึดหลักเกณฑ์ของหน่วยงาน";
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        (await officer.Get("~/office/disclosure/item/2567/o1")).Ok().Hides(before);

        var form = (await officer.Get("~/office/assessment/correct-rule/2567/itemtitle/O1")).Ok();
        (await officer.Submit(form, "บันทึก", ("Form.Text", "ชื่อข้อตามคู่มือฉบับแก้"), ("Form.Reason", "คู่มือพิมพ์ใหม่"), ("Form.Source", "คู่มือหน้า 12"))).Ok();

        (await officer.Get("~/office/disclosure/item/2567/o1")).Ok().Shows(before).Shows(asks);
        (await officer.Get("~/office/disclosure/item/2567/o2")).Ok().Hides(before);
    }
}
