using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Writing;

namespace Sujarit.Modules.Disclosure;

/// <summary>The examples of the guidance are pages as an office writes them.</summary>
public class GuidanceExampleTests
{
    public static TheoryData<int, string> Examples =>
        [.. Rulebooks.BesideProgram.Years.SelectMany(year => Rulebooks.BesideProgram.Of(year).Items.Where(item => item.Guidance is not null).Select(item => (year.BuddhistYear, item.Code)))];

    [Theory, MemberData(nameof(Examples))]
    public void An_example_is_read_without_doubt_and_leads_nowhere(int year, string code)
    {
        var page = PageText.Read(Written(year, code));

        Assert.Empty(page.Doubts);
        Assert.Empty(page.Links);
        Assert.Empty(page.FileNames);
    }

    [Theory, MemberData(nameof(Examples))]
    public void An_example_shows_no_mark_and_no_table_with_a_hole(int year, string code)
    {
        var body = new HtmlParser().ParseDocument(PageText.Read(Written(year, code)).Html(_ => null)).Body!;

        Assert.DoesNotContain(body.TextContent, letter => letter is '|' or '*' or '\\' or '`' or '#' or '<');
        Assert.All(body.QuerySelectorAll("td,th"), cell => Assert.NotEmpty(cell.TextContent.Trim()));
        Assert.All(body.QuerySelectorAll("table"), table => Assert.Single(table.QuerySelectorAll("tr").Select(row => row.Children.Length).Distinct()));
    }

    [Theory, MemberData(nameof(Examples))]
    public void The_columns_of_an_example_sum_up_to_what_its_last_row_says(int year, string code)
    {
        var body = new HtmlParser().ParseDocument(PageText.Read(Written(year, code)).Html(_ => null)).Body!;
        foreach (var rows in body.QuerySelectorAll("table").Select(Rows).Where(rows => rows[^1][0].StartsWith("รวม", StringComparison.Ordinal)))
        {
            for (var column = 1; column < rows[0].Count; column++)
            {
                if (decimal.TryParse(rows[^1][column], CultureInfo.InvariantCulture, out var sum))
                {
                    Assert.Equal(sum, rows.SkipLast(1).Sum(row => decimal.Parse(row[column], CultureInfo.InvariantCulture)));
                }
            }
        }
    }

    private static List<List<string>> Rows(IElement table) => [.. table.QuerySelectorAll("tbody tr").Select(row => row.Children.Select(cell => cell.TextContent.Trim()).ToList())];

    private static string Written(int year, string code) => Rulebooks.BesideProgram.Of(new(year)).Item(code)!.Guidance!.Example;
}
