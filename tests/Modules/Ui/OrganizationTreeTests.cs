using System.Globalization;
using AngleSharp.Dom;
using Sujarit.Ui.Charts;

namespace Sujarit.Modules.Ui;

public class OrganizationTreeTests
{
    [Fact]
    public void Every_place_is_drawn_below_what_is_above_it_and_set_in_by_its_depth()
    {
        var picture = Screen.Read(new OrganizationTree("แผนผัง", [new("นายก", "นาง<ก>", 0), new("รองนายก", null, 1), new("ปลัด", null, 1), new("กองคลัง", "นายข", 2), new("กองช่าง", null, 2)]));

        Assert.StartsWith("แผนผัง: นายก นาง<ก>, รองนายก", picture.QuerySelector("svg")!.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Equal(["นายก", "รองนายก", "ปลัด", "กองคลัง", "กองช่าง"], picture.QuerySelectorAll("title").Select(name => name.TextContent));
        Assert.Equal(["นาง<ก>", "นายข"], picture.QuerySelectorAll("text.t").Select(holder => holder.TextContent));
        Assert.Equal([1, 23, 23, 45, 45], picture.QuerySelectorAll("rect").Select(box => Number(box, "x")));
        Assert.All(picture.QuerySelectorAll("rect").Zip(picture.QuerySelectorAll("rect").Skip(1)), pair => Assert.True(Number(pair.First, "y") + Number(pair.First, "height") < Number(pair.Second, "y")));
        Assert.Equal(8, picture.QuerySelectorAll("line").Length);
    }

    [Theory]
    [InlineData("รองนายกองค์การบริหารส่วนตำบลธารสุจริต คนที่สองซึ่งรับผิดชอบงานโครงสร้างพื้นฐาน")]
    [InlineData("กกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกก")]
    public void A_long_name_is_shown_whole_within_its_box(string name)
    {
        var picture = Screen.Read(new OrganizationTree("แผนผัง", [new("นายก", null, 0), new(name, "นาย ก", 1), new("กองคลัง", null, 2)]));

        var lines = picture.QuerySelectorAll("g")[1].QuerySelectorAll("text.b").ToList();
        Assert.True(lines.Count > 1);
        Assert.Equal(name.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines.Select(line => line.TextContent)).Replace(" ", "", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.True(StringInfo.ParseCombiningCharacters(line.TextContent).Length <= 28));
        var box = picture.QuerySelectorAll("rect")[1];
        Assert.All(picture.QuerySelectorAll("g")[1].QuerySelectorAll("text"), line => Assert.InRange(Number(line, "y"), Number(box, "y"), Number(box, "y") + Number(box, "height")));
    }

    [Fact]
    public void Nothing_draws_nothing() => Assert.Empty(Screen.Read(new OrganizationTree("แผนผัง", [])).InnerHtml);

    private static double Number(IElement element, string name) => double.Parse(element.GetAttribute(name)!, CultureInfo.InvariantCulture);
}
