using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace Sujarit.Site.Disclosure;

/// <summary>What others publish, and how often something was published, costs a reader nothing.</summary>
public sealed partial class ScaleTests
{
    private const int agencies = 300;
    private const int versions = 3000;
    private const string item = "O12";

    // Written so that none of them is kept.
    private static readonly string[] pages = ["~/ITA/2567/o12", "~/ITA/2567/o12/versions/1", "~/ITA/2567/o12/versions", "~/ITA/2567", "~/ITA", "~/CATALOG.jsonld", "~/API/v1/items", "~/FEED.xml", "~/SITEMAP.xml"];

    [Theory, OnBoth]
    public async Task Public_pages_ask_the_same_among_three_hundred_agencies_and_of_three_thousand_versions(Engine engine)
    {
        await using var house = await House.OpenSampled(engine);
        using var anybody = house.Anybody();
        var few = await Asked(anybody);

        await ManyAgencies.Fill(house, agencies);
        await ManyAgencies.Repeat(house, item, versions);

        var many = await Asked(anybody);
        Assert.All(pages, page => Assert.Equal(few[page], many[page]));
        Assert.All(pages, page => Assert.NotEmpty(many[page]));
        (await anybody.Get("~/ITA/2567/o12/versions")).Ok().Shows("ฉบับที่ 3,000");
        if (engine == Engine.Sqlite)
        {
            await using var database = new SqliteConnection(house.Connection);
            await database.OpenAsync(TestContext.Current.CancellationToken);
            Assert.All(pages, page => Assert.All(many[page], query => Assert.Empty(Dear(database, query).Select(step => $"{page}: {step}\n{query}"))));
        }
    }

    [Fact]
    public async Task A_query_that_reads_all_agencies_or_all_versions_is_found()
    {
        await using var house = await House.OpenSampled(Engine.Sqlite);
        await using var database = new SqliteConnection(house.Connection);
        await database.OpenAsync(TestContext.Current.CancellationToken);
        foreach (var dear in new[]
        {
            """SELECT * FROM "disclosure_publication" AS "d" WHERE "d"."title" = @title""",
            """SELECT * FROM "disclosure_version" AS "d" WHERE "d"."agency_id" = @agency""",
            """SELECT max("d"."at") FROM "disclosure_version" AS "d" WHERE "d"."publication_id" = @id""",
            """SELECT * FROM "disclosure_version" AS "d" WHERE "d"."publication_id" = @id ORDER BY "d"."at" DESC LIMIT 50""",
            """SELECT count(*) FROM "disclosure_file" AS "d" WHERE "d"."agency_id" = @agency""",
        })
        {
            Assert.True(Dear(database, dear).Any(), dear);
        }

        Assert.Empty(Dear(database, """SELECT * FROM "disclosure_version" AS "d" WHERE "d"."publication_id" = @id ORDER BY "d"."number" DESC LIMIT 50"""));
    }

    private static async Task<Dictionary<string, IReadOnlyList<string>>> Asked(Caller caller)
    {
        var asked = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var page in pages)
        {
            // The first call fills what is kept of the agency itself.
            (await caller.Get(page)).Ok();
            asked[page] = await caller.Count(page);
        }

        return asked;
    }

    // The steps that read more rows the more there are of other agencies, or of versions of an item.
    private static IEnumerable<string> Dear(SqliteConnection database, string query)
    {
        var tables = Aliases().Matches(query).GroupBy(match => match.Groups["alias"].Value).ToDictionary(name => name.Key, name => name.First().Groups["table"].Value);
        var plan = Plan(database, query);
        var isCut = query.Contains("LIMIT", StringComparison.Ordinal) && !plan.Exists(step => step.Contains("TEMP B-TREE FOR ORDER BY", StringComparison.Ordinal));
        foreach (var step in plan)
        {
            var words = Step().Match(step);
            if (!words.Success || !tables.TryGetValue(words.Groups["alias"].Value, out var table))
            {
                continue;
            }

            var bound = words.Groups["bound"].Value;
            var isOfAll = words.Groups["how"].Value == "SCAN" || bound.Length == 0;
            // An agency has some items a year, and an item as many versions and files as were ever published.
            var isOfMany = table != "disclosure_publication" && (bound is "agency_id=?" || (bound is "publication_id=?" && !isCut));
            if (isOfAll || isOfMany)
            {
                yield return step;
            }
        }
    }

    private static List<string> Plan(SqliteConnection database, string query)
    {
        using var command = database.CreateCommand();
#pragma warning disable CA2100 // It is what the program asked.
        command.CommandText = "EXPLAIN QUERY PLAN " + query;
#pragma warning restore CA2100
        foreach (var name in Parameters().Matches(query).Select(match => match.Value).Distinct())
        {
            command.Parameters.AddWithValue(name, 1);
        }

        using var rows = command.ExecuteReader();
        var steps = new List<string>();
        while (rows.Read())
        {
            steps.Add(rows.GetString(3));
        }

        return steps;
    }

    [GeneratedRegex("\"(?<table>disclosure_(?:publication|version|file|seal))\" AS \"(?<alias>\\w+)\"", RegexOptions.None, 1000)]
    private static partial Regex Aliases();

    [GeneratedRegex("^(?<how>SCAN|SEARCH) (?<alias>\\w+)(?:.* \\((?<bound>[^()]*)\\))?", RegexOptions.None, 1000)]
    private static partial Regex Step();

    [GeneratedRegex("@\\w+", RegexOptions.None, 1000)]
    private static partial Regex Parameters();
}
