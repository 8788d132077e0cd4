using Sujarit.Ui.Charts;

namespace Sujarit.Modules.Ui;

public class OrganizationTreeTests
{
    [Fact]
    public void Every_place_stands_within_what_is_above_it()
    {
        var picture = Screen.Read(new OrganizationTree("แผนผัง", [new("นายก", "นาง<ก>", 0), new("รองนายก", null, 1), new("ปลัด", null, 1), new("กองคลัง", "นายข", 2), new("กองช่าง", null, 2)]));

        Assert.Equal("แผนผัง", picture.QuerySelector("ul")!.GetAttribute("aria-label"));
        Assert.Equal(["นายก", "รองนายก", "ปลัด", "กองคลัง", "กองช่าง"], picture.QuerySelectorAll("b").Select(name => name.TextContent));
        Assert.Equal(["นาง<ก>", "นายข"], picture.QuerySelectorAll("span").Select(holder => holder.TextContent));
        Assert.Equal(["ปลัด", "นายก"], new[] { "กองช่าง", "ปลัด" }.Select(name => picture.QuerySelectorAll("b").Single(place => place.TextContent == name).Closest("ul")!.ParentElement!.QuerySelector("b")!.TextContent));
    }

    [Fact]
    public void A_long_name_is_shown_whole()
    {
        const string name = "รองนายกองค์การบริหารส่วนตำบลธารสุจริต คนที่สองซึ่งรับผิดชอบงานโครงสร้างพื้นฐาน";

        Assert.Equal(name, Screen.Read(new OrganizationTree("แผนผัง", [new(name, null, 0)])).QuerySelector("b")!.TextContent);
    }

    [Fact]
    public void Nothing_draws_nothing() => Assert.Empty(Screen.Read(new OrganizationTree("แผนผัง", [])).InnerHtml);
}
