using System.Text;
using System.Text.Json;
using Sujarit.Assessment;
using Sujarit.Kernel;
using Sujarit.Platform.Commands;

namespace Sujarit.Modules.Assessment;

public sealed class ScoreVerbTests : IDisposable
{
    private static readonly JsonSerializerOptions camelCase = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
    private readonly string file = Path.GetTempFileName();
    private readonly List<string> said = [];

    public void Dispose() => File.Delete(file);

    [Fact]
    public void Answer_has_every_key_of_the_contract()
    {
        var json = Answer("2567", "{}");

        Assert.Equal(
            ["year", "tools", "indicators", "subIndicators", "total", "level", "possibleLevels", "blockedBy", "findings", "worth"],
            json.EnumerateObject().Select(property => property.Name)
        );
        Assert.Equal(["iit", "eit", "eit1", "eit2", "oit"], json.GetProperty("tools").EnumerateObject().Select(tool => tool.Name));
        Assert.Equal(JsonValueKind.Null, json.GetProperty("level").ValueKind);
    }

    [Fact]
    public void Answer_is_rounded_only_where_it_is_shown()
    {
        var json = Answer("2566", """{"tools":{"iit":75.404,"eit":80.35,"oit":100}}""");

        Assert.Equal((75.40m, 86.73m), (json.GetProperty("tools").GetProperty("iit").GetDecimal(), json.GetProperty("total").GetDecimal()));
        Assert.Equal("""{"points":0.4,"sureness":"derived"}""", json.GetProperty("worth").GetProperty("O1").GetRawText());
    }

    [Fact]
    public void Findings_and_blockers_are_named_as_the_contract_names_them()
    {
        var json = Answer("2567", """{"total":97,"tools":{"iit":60,"eit":95,"oit":98}}""");

        Assert.Equal(["kind", "where", "given", "expected", "why"], json.GetProperty("findings")[0].EnumerateObject().Select(key => key.Name));
        Assert.Equal("""{"tool":"iit","value":60,"atLeast":85}""", json.GetProperty("blockedBy")[0].GetRawText());
    }

    [Fact]
    public void Null_means_not_known() =>
        Assert.Equal(JsonValueKind.Null, Answer("2567", """{"total":null,"tools":{"iit":null}}""").GetProperty("total").ValueKind);

    [Fact]
    public void Byte_order_mark_is_not_an_error() =>
        Assert.Equal(90, Answer("2564", "\uFEFF{\"total\":90}").GetProperty("total").GetInt32());

    [Fact]
    public void Draft_year_takes_tools_and_says_that_it_is_not_confirmed()
    {
        Assert.Equal("ผ่านดี", Answer("2568", """{"tools":{"iit":90,"eit":90,"oit":90}}""").GetProperty("level").GetString());
        Assert.Contains("ยังไม่ยืนยัน", Assert.Single(said), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2568", "items")]
    [InlineData("2569", "items")]
    [InlineData("2570", "items")]
    [InlineData("2564", "items")]
    public void Year_that_does_not_score_items_refuses_them(string year, string named) =>
        Assert.Contains(named, Assert.Throws<RuleBrokenException>(() => Answer(year, """{"items":{"O1":100}}""")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "JSON")]
    [InlineData("[1]", "{")]
    [InlineData("{", "JSON")]
    [InlineData("""{"total":NaN}""", "JSON")]
    [InlineData("""{"total":90,}""", "JSON")]
    [InlineData("""{"total":90} trailing""", "JSON")]
    [InlineData("""{"total":"90"}""", "total")]
    [InlineData("""{"total":true}""", "total")]
    [InlineData("""{"total":1e400}""", "total")]
    [InlineData("""{"total":-0.01}""", "total")]
    [InlineData("""{"total":100.01}""", "total")]
    [InlineData("""{"total":90,"total":91}""", "total")]
    [InlineData("""{"sum":90}""", "sum")]
    [InlineData("""{"tools":[90]}""", "tools")]
    [InlineData("""{"tools":{"xit":90}}""", "tools.xit")]
    [InlineData("""{"tools":{"IIT":90}}""", "tools.IIT")]
    [InlineData("""{"tools":{"iit":90,"iit":90}}""", "tools.iit")]
    [InlineData("""{"tools":{"iit":[90]}}""", "tools.iit")]
    [InlineData("""{"indicators":{"11":90}}""", "indicators.11")]
    [InlineData("""{"indicators":{"1":101}}""", "indicators.1")]
    [InlineData("""{"subIndicators":{"9.6":90}}""", "subIndicators.9.6")]
    [InlineData("""{"items":{"O36":100}}""", "items.O36")]
    [InlineData("""{"items":{"O1":50}}""", "items.O1")]
    [InlineData("""{"items":{"O1":-100}}""", "items.O1")]
    public void Input_that_cannot_be_scored_is_refused_by_name(string text, string named) =>
        Assert.Contains(named, Assert.Throws<UnreadableException>(() => Answer("2567", text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Part_a_year_does_not_have_is_refused() =>
        Assert.Contains("eit1", Assert.Throws<UnreadableException>(() => Answer("2566", """{"tools":{"eit1":90}}""")).Message, StringComparison.Ordinal);

    [Fact]
    public void Deep_nesting_is_refused() =>
        Assert.Throws<UnreadableException>(() => Answer("2567", new string('[', 100_000)));

    [Fact]
    public void Huge_file_is_refused() =>
        Assert.Throws<UnreadableException>(() => Answer("2567", new string(' ', 2_000_000) + "{}"));

    [Fact]
    public void Invalid_utf8_is_refused()
    {
        File.WriteAllBytes(file, [0x7B, 0x22, 0xC3, 0x28, 0x22, 0x3A, 0x31, 0x7D]);

        Assert.Throws<UnreadableException>(() => Run(("year", "2567"), ("input", file)));
    }

    [Fact]
    public void Missing_file_is_refused() =>
        Assert.Contains("none.json", Assert.Throws<UnreadableException>(() => Run(("year", "2567"), ("input", "/nowhere/none.json"))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("abcd")]
    [InlineData("2024")]
    [InlineData("2563")]
    [InlineData("-2567")]
    [InlineData("25670")]
    [InlineData("2567.0")]
    public void Unknown_year_is_a_wrong_call(string year) =>
        Assert.Contains("--year", Assert.Throws<UsageException>(() => Answer(year, "{}")).Message, StringComparison.Ordinal);

    [Fact]
    public void Missing_options_are_a_wrong_call()
    {
        Assert.Contains("year", Assert.Throws<UsageException>(() => Run(("input", file))).Message, StringComparison.Ordinal);
        Assert.Contains("input", Assert.Throws<UsageException>(() => Run(("year", "2567"))).Message, StringComparison.Ordinal);
    }

    private JsonElement Answer(string year, string text)
    {
        File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return JsonSerializer.SerializeToElement(Run(("year", year), ("input", file)), camelCase);
    }

    private object Run(params (string Name, string Value)[] options) =>
        new AssessmentModule().Verbs.Single(verb => verb.Name == "score")
            .Answer(new VerbLine([], options.ToDictionary(option => option.Name, option => option.Value), said.Add));
}
