namespace Sujarit.Site;

public class HelpTests
{
    [Theory]
    [InlineData("help")]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("--json", "help")]
    [InlineData("help", "--json")]
    public async Task Help_names_every_verb_to_people_and_prints_no_byte_for_machines(params string[] words)
    {
        var answer = await BuiltProgram.Run(words);

        answer.Refuses(0);
        Assert.All(["score --year", "import-report", "report (--agency"], verb => Assert.Contains(verb, answer.Messages, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("score", "--input")]
    [InlineData("import-report", "Word")]
    [InlineData("report", "--out")]
    public async Task A_verb_explains_itself(string verb, string named)
    {
        (await BuiltProgram.Run(verb, "--help")).Refuses(0, named);
        (await BuiltProgram.Run(verb, "--json", "-h")).Refuses(0, named);
    }

    [Fact]
    public async Task Nothing_typed_is_a_wrong_call_that_lists_the_verbs() => (await BuiltProgram.Run()).Refuses(2, "import-report");

    [Theory]
    [InlineData("--json")]
    [InlineData("scores")]
    [InlineData("Score")]
    [InlineData("เผยแพร่")]
    [InlineData("--year", "2567", "score")]
    [InlineData("")]
    public async Task An_unknown_verb_is_a_wrong_call_that_lists_the_verbs(params string[] words) =>
        (await BuiltProgram.Run(words)).Refuses(2, "import-report");
}
