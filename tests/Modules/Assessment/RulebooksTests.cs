using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Modules.Assessment;

/// <summary>What the real rulebooks beside the program say; reading them is also their check.</summary>
public class RulebooksTests
{
    private static readonly Rulebooks shelf = Rulebooks.BesideProgram;

    [Fact]
    public void Shelf_holds_every_year() =>
        Assert.Equal([2564, 2565, 2566, 2567, 2568, 2569], shelf.Years.Select(year => year.BuddhistYear));

    [Theory]
    [InlineData(2564, false, false, 0, 0)]
    [InlineData(2565, false, false, 0, 0)]
    [InlineData(2566, false, true, 43, 7)]
    [InlineData(2567, false, true, 35, 7)]
    [InlineData(2568, true, false, 28, 7)]
    [InlineData(2569, true, false, 26, 0)]
    public void Year_knows_its_items(int year, bool isDraft, bool itemsScored, int items, int subIndicators)
    {
        var book = Year(year);

        Assert.Equal(
            (isDraft, itemsScored, items, subIndicators),
            (book.IsDraft, book.ItemsScored, book.Items.Count, book.SubIndicators.Count)
        );
    }

    [Fact]
    public void Year_after_the_newest_opens_from_it_as_a_draft()
    {
        var book = Year(2571);

        Assert.Equal((2571, 2569, true), (book.Year.BuddhistYear, book.WrittenFor.BuddhistYear, book.IsDraft));
    }

    [Fact]
    public void Year_before_the_first_is_refused() =>
        Assert.Contains("2564", Assert.Throws<RuleBrokenException>(() => Year(2563)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(2566, 2567, "O35")]
    [InlineData(2567, 2568, "O28")]
    [InlineData(2568, 2569, "O26")]
    public void Report_on_a_year_is_an_item_of_the_next_assessment(int content, int assessment, string code)
    {
        var (book, item) = shelf.AskingFor(ItemRole.MeasuresReport, new FiscalYear(content))!.Value;

        Assert.Equal((assessment, code), (book.Year.BuddhistYear, item.Code));
    }

    [Fact]
    public void Report_nobody_is_known_to_ask_for_is_null() =>
        Assert.Null(shelf.AskingFor(ItemRole.MeasuresReport, new FiscalYear(2560)));

    [Fact]
    public void Items_of_2567_ask_for_the_years_the_rules_name()
    {
        var asked = Year(2567).Items.ToLookup(item => item.Asks(new FiscalYear(2567))?.BuddhistYear, item => item.Code);

        Assert.Equal(["O5", "O7", "O8", "O14", "O15", "O16", "O18", "O21", "O25", "O26", "O27", "O30", "O32"], asked[2567]);
        Assert.Equal(["O9", "O12", "O17", "O19", "O24", "O28", "O29", "O31", "O33", "O34", "O35"], asked[2566]);
        Assert.Equal(11, asked[null].Count());
    }

    [Fact]
    public void Two_items_of_2567_are_as_of_the_end_of_March() =>
        Assert.Equal(["O8", "O16"], Year(2567).Items.Where(item => item.AsOf == (3, 31)).Select(item => item.Code));

    [Fact]
    public void Plan_of_measures_treats_seven_themes() =>
        Assert.Equal(7, Year(2567).ItemOf(ItemRole.MeasuresPlan)!.Themes.Count);

    [Fact]
    public void Every_item_of_2567_says_what_it_has_to_show() =>
        Assert.All(Year(2567).Items, item => Assert.NotEmpty(item.Elements));

    [Fact]
    public void Indicators_keep_their_older_names() =>
        Assert.Equal(
            ["การใช้ทรัพย์สินของทางราชการ", "การปรับปรุงระบบการทำงาน"],
            Year(2567).Indicators.SelectMany(indicator => indicator.AlsoKnownAs)
        );

    [Fact]
    public void Draft_years_confirm_no_weight() =>
        Assert.All(Year(2568).Tools.Concat(Year(2569).Tools), tool => Assert.Equal(Sureness.Assumed, tool.Basis.Sureness));

    [Fact]
    public void Survey_of_2564_scores_multi_part_questions_both_ways()
    {
        var survey = Year(2564).Surveys.Single(survey => survey.Tool == "iit");
        var purchase = survey.Questions.Single(question => question.Code == "i11");

        Assert.Equal(30, survey.Questions.Count);
        Assert.Equal([0, 100], purchase.Parts.Select(part => part.Answers[0].Score).Distinct().Order());
    }

    [Fact]
    public void Survey_of_2567_claims_no_official_wording() =>
        Assert.All(
            Year(2567).Surveys.SelectMany(survey => survey.Questions),
            question => Assert.Equal((null, Sureness.Assumed), (question.Wording, question.Basis.Sureness))
        );

    [Fact]
    public void Calendar_known_by_months_takes_whole_months()
    {
        var registration = Year(2564).Calendar[0];

        Assert.Equal((new DateOnly(2021, 2, 1), new DateOnly(2021, 3, 31), true), (registration.From, registration.To, registration.IsByMonth));
    }

    [Fact]
    public void Carried_over_leads_from_each_year_to_the_next()
    {
        Assert.Equal([2564, 2565, 2566, 2567, 2568], shelf.CarriedOver.Select(carried => carried.From.BuddhistYear));
        Assert.Equal([null, null, 43, 35, 28], shelf.CarriedOver.Select(carried => carried.Items?.Count));
        Assert.Equal(["O29"], shelf.CarriedOver[2].NewItems);
    }

    [Theory]
    [InlineData(2, "O42", "O34")]
    [InlineData(2, "O43", "O35")]
    [InlineData(3, "O35", "O28")]
    [InlineData(4, "O28", "O26")]
    public void Measures_are_carried_over(int map, string older, string newer) =>
        Assert.Equal([newer], shelf.CarriedOver[map].Items!.Single(carry => carry.From == older).To);

    private static Rulebook Year(int year) => shelf.Of(new FiscalYear(year));
}
