namespace Sujarit.Site;

public sealed class ScoreRefusalTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("--year", "2567")]
    [InlineData("--input", "scores.json")]
    [InlineData("--year", "--input", "scores.json")]
    [InlineData("--year", "2567", "--input")]
    [InlineData("--year", "2567", "--input", "scores.json", "more.json")]
    [InlineData("--year", "2567", "--year", "2566", "--input", "scores.json")]
    [InlineData("--year", "2567", "--input", "scores.json", "--level", "A")]
    [InlineData("--year", "ปีนี้", "--input", "scores.json")]
    [InlineData("--year", "2024", "--input", "scores.json")]
    public async Task A_wrong_call_is_answered_with_the_right_one(params string[] words) =>
        (await BuiltProgram.Run(["score", .. words.Select(Placed)])).Refuses(2, "score --year");

    [Theory]
    [InlineData("none.json")]
    [InlineData(".")]
    public async Task What_is_no_file_is_refused_by_name(string name) =>
        (await BuiltProgram.Run("score", "--year", "2567", "--input", folder.Path(name))).Refuses(3, folder.Path(name));

    [Theory]
    [InlineData("")]
    [InlineData("สวัสดี")]
    [InlineData("""{"total":101}""")]
    [InlineData("""{"items":{"O99":100}}""")]
    public async Task What_is_no_score_is_refused(string input) =>
        (await BuiltProgram.Run("score", "--year", "2567", "--input", folder.Write("scores.json", input))).Refuses(3);

    [Theory]
    [InlineData("--json", "score", "--year", "2566", "--input", "scores.json")]
    [InlineData("score", "--json", "--year", "2566", "--input", "scores.json")]
    [InlineData("score", "--year", "2566", "--input", "scores.json", "--json")]
    [InlineData("score", "--input=scores.json", "--year=2566")]
    public async Task The_json_switch_and_joined_values_change_nothing(params string[] words)
    {
        folder.Write("scores.json", """{"tools":{"iit":75.4,"eit":80.35,"oit":100}}""");

        var answer = await BuiltProgram.Run([.. words.Select(Placed)]);

        Assert.Equal(86.73m, answer.Json().Of("total").GetDecimal());
        Assert.Empty(answer.Messages);
    }

    private string Placed(string word) => word.Replace("scores.json", folder.Path("scores.json"), StringComparison.Ordinal);
}
