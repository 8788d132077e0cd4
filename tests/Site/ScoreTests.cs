using System.Text.Json;

namespace Sujarit.Site;

public sealed class ScoreTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_example_of_the_contract_is_answered_as_the_contract_says()
    {
        var json = await Score("2567", """{"tools":{"iit":99.26,"eit1":95.34,"eit2":92.38,"oit":100},"indicators":{"1":99.02}}""");

        Assert.Equal(["year", "tools", "indicators", "subIndicators", "total", "level", "possibleLevels", "blockedBy", "findings", "worth"], json.Keys());
        Assert.Equal(["iit", "eit", "eit1", "eit2", "oit"], json.Of("tools").Keys());
        Assert.Equal((2567, 97.94m, "ผ่านดี"), (json.Of("year").GetInt32(), json.Of("total").GetDecimal(), json.Of("level").GetString()));
        Assert.Equal(93.86m, json.Of("tools", "eit").GetDecimal());
        Assert.Equal(99.02m, json.Of("indicators", "1").GetDecimal());
        json.Of("blockedBy").EachHas("tool", "value", "atLeast");
        var blocker = Assert.Single(json.Of("blockedBy").EnumerateArray());
        Assert.Equal(("eit", 93.86m, 95m), (blocker.Of("tool").GetString(), blocker.Of("value").GetDecimal(), blocker.Of("atLeast").GetDecimal()));
    }

    [Theory]
    [InlineData("2564")]
    [InlineData("2565")]
    [InlineData("2566")]
    [InlineData("2567")]
    [InlineData("2568")]
    [InlineData("2569")]
    public async Task Knowing_nothing_still_answers_every_key_with_null_or_an_empty_list(string year)
    {
        var json = await Score(year, "{}");

        Assert.True(json.Of("total").IsNull());
        Assert.True(json.Of("level").IsNull());
        Assert.Equal(["iit", "eit", "eit1", "eit2", "oit"], json.Of("tools").Keys());
        Assert.All(json.Of("tools").EnumerateObject(), tool => Assert.True(tool.Value.IsNull()));
        Assert.All(["possibleLevels", "blockedBy", "findings"], list => Assert.Equal(JsonValueKind.Array, json.Of(list).ValueKind));
        Assert.All(["indicators", "subIndicators", "worth"], group => Assert.Equal(JsonValueKind.Object, json.Of(group).ValueKind));
    }

    [Fact]
    public async Task A_given_value_stays_and_the_finding_beside_it_says_what_would_fit()
    {
        var json = await Score("2567", """{"tools":{"iit":98.6},"indicators":{"1":99,"2":98,"3":93,"4":97,"5":99}}""");

        Assert.Equal((98.6m, 93m), (json.Of("tools", "iit").GetDecimal(), json.Of("indicators", "3").GetDecimal()));
        json.Of("findings").EachHas("kind", "where", "given", "expected", "why");
        var finding = Assert.Single(json.Of("findings").EnumerateArray());
        Assert.Equal("score-mismatch", finding.Of("kind").GetString());
        Assert.Matches("[ก-๛]", finding.Of("why").GetString()!);
    }

    [Fact]
    public async Task A_group_with_a_gap_is_null_and_never_the_mean_of_the_rest()
    {
        var json = await Score("2567", """{"indicators":{"1":90,"2":90,"3":90,"4":90}}""");

        Assert.True(json.Of("tools", "iit").IsNull());
        Assert.True(json.Of("total").IsNull());
    }

    [Theory]
    [InlineData("2567", "84.99", "ต้องปรับปรุง")]
    [InlineData("2565", "97", "AA")]
    [InlineData("2564", "0", "F")]
    public async Task A_total_that_decides_alone_gives_one_official_level(string year, string total, string level)
    {
        var json = await Score(year, $$"""{"total":{{total}}}""");

        Assert.Equal(level, json.Of("level").GetString());
        Assert.Empty(json.Of("possibleLevels").Words());
    }

    [Theory]
    [InlineData("85")]
    [InlineData("84.996")]
    public async Task From_85_without_the_tools_the_level_is_null_and_what_it_could_be_is_listed(string total)
    {
        var json = await Score("2567", $$"""{"total":{{total}}}""");

        Assert.True(json.Of("level").IsNull());
        Assert.Contains("ผ่าน", json.Of("possibleLevels").Words());
        Assert.Equal(85m, json.Of("total").GetDecimal());
    }

    [Fact]
    public async Task At_the_top_nothing_blocks()
    {
        var json = await Score("2567", """{"tools":{"iit":99,"eit":99,"oit":100}}""");

        Assert.Equal("ผ่านดีเยี่ยม", json.Of("level").GetString());
        Assert.Equal(0, json.Of("blockedBy").GetArrayLength());
    }

    [Fact]
    public async Task Every_item_of_the_year_has_its_worth_and_they_sum_to_the_weight_of_the_disclosure()
    {
        var worth = (await Score("2567", """{"items":{"O1":100,"O2":0}}""")).Of("worth");

        Assert.Equal(Enumerable.Range(1, 35).Select(number => $"O{number}"), worth.Keys());
        Assert.All(worth.EnumerateObject(), item => Assert.Equal(["points", "sureness"], item.Value.Keys()));
        Assert.InRange(worth.EnumerateObject().Sum(item => item.Value.Of("points").GetDecimal()), 39.8m, 40.2m);
        Assert.All(worth.EnumerateObject(), item => Assert.Matches("^(?:confirmed|derived|assumed)$", item.Value.Of("sureness").GetString()!));
    }

    [Fact]
    public async Task A_draft_year_refuses_items_with_a_sentence() =>
        (await Run("2568", """{"items":{"O1":100}}""")).Refuses(3, "items");

    [Fact]
    public async Task A_draft_year_scores_tools_and_tells_people_alone_that_it_is_not_confirmed()
    {
        var answer = await Run("2568", """{"tools":{"iit":90,"eit":90,"oit":90}}""");

        Assert.Equal(90m, answer.Json().Of("total").GetDecimal());
        Assert.Contains("ยังไม่ยืนยัน", answer.Messages, StringComparison.Ordinal);
    }

    private async Task<JsonElement> Score(string year, string input) => (await Run(year, input)).Json();

    private Task<Answer> Run(string year, string input) =>
        BuiltProgram.Run("score", "--year", year, "--input", folder.Write("scores.json", input));
}
