using System.Globalization;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Modules.Assessment;

/// <summary>What the items of a year ask in plain words.</summary>
public class GuidanceTests
{
    private static readonly Rulebooks shelf = Rulebooks.BesideProgram;

    [Fact]
    public void Every_item_of_2567_is_explained_and_no_item_of_a_year_without_the_file()
    {
        Assert.All(Year(2567).Items, item => Assert.NotNull(item.Guidance));
        Assert.All(shelf.Years.Where(year => year.BuddhistYear != 2567), year => Assert.All(shelf.Of(year).Items, item => Assert.Null(item.Guidance)));
    }

    [Fact]
    public void Guidance_rests_on_the_project_and_is_assumed() =>
        Assert.All(Year(2567).Items, item => Assert.Equal((Sureness.Assumed, 1), (item.Guidance!.Basis.Sureness, item.Guidance.Basis.Sources.Count)));

    [Fact]
    public void What_an_item_asks_names_the_year_its_content_has_to_be_of()
    {
        Assert.All(Year(2567).Items, item =>
        {
            var named = Named(item);
            Assert.Contains(item.Guidance!.Asks, ask => ask.Contains(named, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void An_example_is_of_the_year_its_item_asks_for()
    {
        Assert.All(Year(2567).Items.Where(item => item.Asks(new FiscalYear(2567)) is not null), item =>
            Assert.Contains(Named(item), item.Guidance!.Example, StringComparison.Ordinal));
        Assert.All(Year(2567).Items.Where(item => item.AsOf is not null), item =>
            Assert.Contains("ข้อมูล ณ วันที่ 31 มีนาคม 2567", item.Guidance!.Example, StringComparison.Ordinal));
    }

    [Fact]
    public void An_example_of_the_year_before_tells_nothing_of_the_year_assessed()
    {
        // The plan of measures analyses one year for the next.
        var earlier = Year(2567).Items.Where(item => item.Year == YearRule.PreviousYear).ToList();

        Assert.Equal(10, earlier.Count);
        Assert.All(earlier, item => Assert.DoesNotContain("2567", item.Guidance!.Example, StringComparison.Ordinal));
    }

    [Fact]
    public void The_example_of_the_plan_of_measures_treats_every_theme()
    {
        var plan = Year(2567).ItemOf(ItemRole.MeasuresPlan)!;

        Assert.All(plan.Themes, theme => Assert.Contains($"| {theme} |", plan.Guidance!.Example, StringComparison.Ordinal));
    }

    [Fact]
    public void A_year_may_be_without_guidance()
    {
        using var copy = new CopiedShelf();
        copy.Remove("2567/guidance.yaml");

        Assert.All(copy.Read().Of(new FiscalYear(2567)).Items, item => Assert.Null(item.Guidance));
    }

    [Fact]
    public void A_year_opened_from_the_newest_rulebook_shows_none_of_its_guidance()
    {
        using var copy = new CopiedShelf();
        var entries = Year(2569).Items.Select(item => $"    - {{ code: {item.Code}, asks: ขออะไร, example: ตัวอย่าง, mistakes: [ก, ข] }}");
        copy.Add("2569/guidance.yaml", "year: 2569\nsources:\n  own: เขียนเอง\nitems:\n  source: own\n  sureness: assumed\n  entries:\n" + string.Join('\n', entries));
        var books = copy.Read();

        Assert.All(books.Of(new FiscalYear(2569)).Items, item => Assert.Equal(["ขออะไร"], item.Guidance!.Asks));
        Assert.All(books.Of(new FiscalYear(2570)).Items, item => Assert.Null(item.Guidance));
    }

    [Fact]
    public void A_fault_of_guidance_names_the_line_it_stands_on()
    {
        using var copy = new CopiedShelf();
        copy.Change("2567/guidance.yaml", "    - code: O1\n", "    - code: O99\n");

        Assert.Contains("2567/guidance.yaml บรรทัด 11: code: ไม่มีข้อ O99", copy.Complaint(), StringComparison.Ordinal);
    }

    private static string Named(Item item) => item.Asks(new FiscalYear(2567))?.BuddhistYear.ToString(CultureInfo.InvariantCulture) ?? "ปัจจุบัน";

    private static Rulebook Year(int year) => shelf.Of(new FiscalYear(year));
}
