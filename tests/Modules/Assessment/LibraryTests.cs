using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;

namespace Sujarit.Modules.Assessment;

public class LibraryTests
{
    private static readonly MeasureLibrary library = Rulebooks.BesideProgram.Library;

    [Fact]
    public void The_library_has_sixty_measures_and_more_each_with_a_code_of_its_own()
    {
        Assert.True(library.Measures.Count >= 60, $"{library.Measures.Count} measures");
        Assert.Equal(library.Measures.Count, library.Measures.Select(measure => measure.Code).Distinct().Count());
    }

    [Fact]
    public void Every_theme_has_five_measures_and_more() =>
        Assert.All(library.Themes, theme => Assert.True(library.Measures.Count(measure => measure.Theme == theme.Code) >= 5, theme.Code));

    [Fact]
    public void Every_indicator_is_raised_by_three_measures_and_more() =>
        Assert.All(Rulebooks.BesideProgram.Of(library.ItemsOf).Indicators, indicator => Assert.True(library.Measures.Count(measure => measure.Indicators.Contains(indicator.Code)) >= 3, indicator.Code));

    [Fact]
    public void Every_measure_says_why_how_who_and_what_it_leaves_behind() =>
        Assert.All(library.Measures, measure =>
        {
            Assert.InRange(measure.Steps.Count, 3, 6);
            Assert.NotEmpty(measure.Owners);
            Assert.NotEmpty(measure.Evidence);
            Assert.True(measure.Why.Length > 20, measure.Code);
        });

    [Fact]
    public void No_two_measures_are_alike()
    {
        var pairs = library.Measures.Index().SelectMany(one => library.Measures.Skip(one.Index + 1).Select(other => (One: one.Item, Other: other)));

        Assert.DoesNotContain(pairs, pair => ThaiText.Similarity(pair.One.Title, pair.Other.Title) > 0.8 || ThaiText.Similarity(string.Join(' ', pair.One.Steps), string.Join(' ', pair.Other.Steps)) > 0.6);
    }

    [Fact]
    public void No_text_is_another_measures_text_once_more()
    {
        var twice = library.Measures.SelectMany(measure => measure.Steps.Append(measure.Why)).GroupBy(text => text).Where(group => group.Count() > 1).Select(group => group.Key);

        Assert.Empty(twice);
    }

    [Fact]
    public void The_themes_are_those_the_item_of_the_measures_asks_for()
    {
        var asked = Rulebooks.BesideProgram.Of(new FiscalYear(2567)).ItemOf(ItemRole.MeasuresPlan)!.Themes;

        Assert.Equal(7, asked.Count);
        Assert.Equal(asked, library.Themes.Select(theme => theme.Name));
    }

    [Theory]
    [InlineData("library/service.yaml", "code: service-mobile", "code: service-online-form", "service-online-form")]
    [InlineData("library/service.yaml", "theme: service", "theme: process", "theme")]
    [InlineData("library/service.yaml", "cadence: yearly", "cadence: often", "cadence")]
    [InlineData("library/service.yaml", "      cadence: yearly\n", "", "cadence")]
    [InlineData("library/service.yaml", "owners: [สำนักปลัด, กองคลัง, กองช่าง]", "owners: []", "owners")]
    [InlineData("library/service.yaml", "      why: ", "      because: ", "why")]
    [InlineData("library/service.yaml", "items: [O11]", "items: [O99]", "O99")]
    [InlineData("library/service.yaml", "indicators: [\"6\", \"9\"]", "indicators: [\"16\", \"9\"]", "16")]
    [InlineData("library/service.yaml", "source: e-government", "source: hearsay", "hearsay")]
    [InlineData("library/themes.yaml", "items: [O11, O12, O13]", "items: [O11, O12]", "O13")]
    [InlineData("library/themes.yaml", "indicators: [\"4\"]", "indicators: []", "indicators")]
    [InlineData("library/themes.yaml", "text: การให้บริการและระบบ E-Service", "text: การให้บริการ", "themes")]
    [InlineData("library/themes.yaml", "itemsOf: 2567", "itemsOf: 2599", "itemsOf")]
    public void A_spoilt_library_is_refused_by_file_line_and_reason(string file, string from, string to, string named)
    {
        using var shelf = new CopiedShelf();
        shelf.Change(file, from, to);

        var complaint = shelf.Complaint();

        Assert.Matches("(?m)^library/[a-z]+\\.yaml บรรทัด \\d+: .*", complaint);
        Assert.Contains(named, complaint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_of_a_theme_is_named()
    {
        using var shelf = new CopiedShelf();
        shelf.Remove("library/budget.yaml");

        Assert.Contains("library/budget.yaml", shelf.Complaint(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("O13", 2567, 2567, "O13")]
    [InlineData("O13", 2567, 2568, "O10")]
    [InlineData("O34", 2567, 2569, "O25")]
    [InlineData("O34", 2567, 2575, "O25")]
    [InlineData("O34", 2567, 2566, "O42")]
    [InlineData("O6", 2567, 2568, "")]
    [InlineData("O12", 2568, 2567, "O14 O16")]
    [InlineData("O1", 2567, 2564, "")]
    public void An_item_is_followed_into_other_years(string code, int from, int to, string found) =>
        Assert.Equal(found, string.Join(' ', Rulebooks.BesideProgram.Follow(code, new FiscalYear(from), new FiscalYear(to))));
}
