namespace Sujarit.Site;

/// <summary>A report as JSON comes from other programs too: whatever it holds, the answer is a report or a sentence.</summary>
public sealed class ReportFileTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"fiscalYear":2567,"measures":[{"title":"มาตรการ"}],"actions":[{"indicator":"1"}],"items":[{"code":"O1"}],"memo":{"subject":"รายงาน"}}""")]
    [InlineData("""{"fiscalYear":null,"round":null,"memo":null,"result":{"total":null,"level":null},"actions":[{"score":null,"status":null}]}""")]
    [InlineData("""{"unknown":{"key":[1]},"agency":{"name":"เทศบาลตำบลธารสุจริต","post":"99999"}}""")]
    public async Task Missing_and_unknown_keys_still_make_a_report(string text)
    {
        var answer = await Report(text);

        Assert.Equal("docx", answer.Json().Of("format").GetString());
        Assert.True(File.Exists(folder.Path("report.docx")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"รายงาน\"")]
    [InlineData("""{"agency":null}""")]
    [InlineData("""{"measures":null}""")]
    [InlineData("""{"measures":{}}""")]
    [InlineData("""{"measures":[{"steps":"ข้อเดียว"}]}""")]
    [InlineData("""{"measures":[{"no":"หนึ่ง"}]}""")]
    [InlineData("""{"measures":[{"no":1.5}]}""")]
    [InlineData("""{"fiscalYear":"2567"}""")]
    [InlineData("""{"fiscalYear":99999999999}""")]
    [InlineData("""{"fiscalYear":-1}""")]
    [InlineData("""{"fiscalYear":67}""")]
    [InlineData("""{"fiscalYear":2024}""")]
    [InlineData("""{"measures":[null]}""")]
    [InlineData("""{"measures":[{"steps":["ก",null]}]}""")]
    [InlineData("""{"memo":{"signers":[null]}}""")]
    [InlineData("""{"unplaced":[null]}""")]
    [InlineData("""{"measures":[{"title":"\ud800"}]}""")]
    [InlineData("""{"result":{"total":"มาก"}}""")]
    [InlineData("""{"result":{"tools":{"iit":null}}}""")]
    [InlineData("""{"actions":[{"status":"finished"}]}""")]
    [InlineData("""{"memo":{"date":"11 ตุลาคม 2567"}}""")]
    [InlineData("""{"memo":{"signers":[7]}}""")]
    [InlineData("""{"findings":[{"kind":"unheard-of"}]}""")]
    public async Task A_wrong_type_is_refused_by_the_file_it_stands_in_and_nothing_is_written(string text)
    {
        (await Report(text)).Refuses(3, "report.json");

        Assert.False(File.Exists(folder.Path("report.docx")));
    }

    [Fact]
    public async Task Text_no_paper_can_hold_is_left_out()
    {
        await Report("""{"fiscalYear":2567,"measures":[{"title":"ยืม\u0000\u0008\u200bคืน","steps":["<b>&amp;</b>\uffff"]}]}""");

        var json = (await BuiltProgram.Run("import-report", folder.Path("report.docx"))).Json();

        Assert.Contains("คืน", json.Of("measures")[0].Of("title").GetString(), StringComparison.Ordinal);
    }

    private Task<Answer> Report(string text) =>
        BuiltProgram.Run("report", "--from", folder.Write("report.json", text), "--out", folder.Path("report.docx"));
}
