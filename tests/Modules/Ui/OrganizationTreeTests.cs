using Sujarit.Ui.Charts;

namespace Sujarit.Modules.Ui;

public class OrganizationTreeTests
{
    [Fact]
    public void Every_place_stands_below_what_is_above_it_and_is_named_for_who_cannot_see()
    {
        var picture = Screen.Read(new OrganizationTree("แผนผัง", [new("นายก", "นาง<ก>", 0), new("ปลัด", null, 1), new("กองคลัง", "นายข", 2), new("กองช่าง", null, 2)]));

        Assert.Equal("แผนผัง: นายก, ปลัด, กองคลัง, กองช่าง", picture.QuerySelector("svg")!.GetAttribute("aria-label"));
        Assert.Equal(["นายก", "นาง<ก>", "ปลัด", "กองคลัง", "นายข", "กองช่าง"], picture.QuerySelectorAll("text").Select(text => text.TextContent));
        Assert.Equal(4, picture.QuerySelectorAll("rect").Length);
        // Three are tied to what is above, each by two lines.
        Assert.Equal(6, picture.QuerySelectorAll("line").Length);
    }

    [Fact]
    public void Nothing_draws_nothing() => Assert.Empty(Screen.Read(new OrganizationTree("แผนผัง", [])).InnerHtml);
}
