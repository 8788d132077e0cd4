using System.Text.Json;

namespace Sujarit.Site;

public sealed class ImportReportTests : IDisposable
{
    private const string page = """
        รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2566
        องค์การบริหารส่วนตำบลธารสุจริต อำเภอเมืองทอง จังหวัดสยามบุรี
        องค์การบริหารส่วนตำบลธารสุจริตได้คะแนนภาพรวม 83.22 คะแนน อยู่ในระดับ ต้องปรับปรุง

        """;

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_report_is_answered_with_every_key_of_the_contract()
    {
        var written = folder.Path("report.docx");
        (await BuiltProgram.Run("report", "--from", Folder.SampleReport, "--out", written)).Json();

        var json = (await BuiltProgram.Run("import-report", written)).Json();

        HasTheKeys(json);
        json.Of("measures").EachHas("no", "title", "steps", "period", "owners", "summary", "outcomes", "recommendations", "monitoring");
        json.Of("actions").EachHas("indicator", "score", "actions", "owners", "period", "status", "progress");
        json.Of("items").EachHas("code", "title", "elements", "owners", "status", "progress");
        Assert.Equal(["from", "phone", "number", "date", "subject", "to", "signers"], json.Of("memo").Keys());
        json.Of("memo", "signers").EachHas("role", "name", "position", "actingFor");
        json.Of("unplaced").EachHas("where", "text");
        json.Of("findings").EachHas("kind", "where", "quote", "why");
        Assert.Equal("2024-10-11", json.Of("memo", "date").GetString());
    }

    [Theory]
    [InlineData("สวัสดี\n")]
    [InlineData("<html><body><p>สวัสดี</p></body></html>")]
    public async Task A_paper_that_is_no_report_is_unplaced_and_everything_else_is_null_or_an_empty_list(string text)
    {
        var json = (await BuiltProgram.Run("import-report", folder.Write("paper.txt", text))).Json();

        HasTheKeys(json);
        Assert.All(["measures", "actions", "items", "findings"], list => Assert.Equal(0, json.Of(list).GetArrayLength()));
        Assert.All(["fiscalYear", "round", "memo"], key => Assert.True(json.Of(key).IsNull()));
        Assert.All(json.Of("agency").EnumerateObject(), part => Assert.True(part.Value.IsNull()));
        Assert.Equal("สวัสดี", Assert.Single(json.Of("unplaced").EnumerateArray()).Of("text").GetString());
    }

    [Fact]
    public async Task What_is_printed_is_answered_and_places_stand_without_their_kind()
    {
        var json = (await BuiltProgram.Run("import-report", folder.Write("report.txt", page))).Json();

        Assert.Equal((2566, 83.22m, "ต้องปรับปรุง"), (json.Of("fiscalYear").GetInt32(), json.Of("result", "total").GetDecimal(), json.Of("result", "level").GetString()));
        Assert.Equal(
            ("องค์การบริหารส่วนตำบลธารสุจริต", "เมืองทอง", "สยามบุรี"),
            (json.Of("agency", "name").GetString(), json.Of("agency", "district").GetString(), json.Of("agency", "province").GetString())
        );
    }

    [Fact]
    public async Task A_report_with_mistakes_is_answered_all_the_same_and_people_are_told_nothing()
    {
        var answer = await BuiltProgram.Run("import-report", folder.Write("report.txt", page + "องค์การบริหารส่วนตำบลบ้านอื่นได้จัดทำโครงการเมื่อวันที่ 5 มกราคม 2560\n"));

        Assert.Equal(0, answer.Code);
        answer.Json().Of("findings").EachHas("kind", "where", "quote", "why");
        Assert.Empty(answer.Messages);
    }

    [Fact]
    public async Task A_wrong_extension_changes_nothing()
    {
        var written = folder.Path("report.docx");
        (await BuiltProgram.Run("report", "--from", Folder.SampleReport, "--out", written)).Json();
        var named = folder.Write("report.txt", await File.ReadAllBytesAsync(written, TestContext.Current.CancellationToken));

        Assert.Equal((await BuiltProgram.Run("import-report", written)).Output, (await BuiltProgram.Run("import-report", named)).Output);
    }

    [Theory]
    [InlineData("--json", "import-report", "report.txt")]
    [InlineData("import-report", "--json", "report.txt")]
    [InlineData("import-report", "report.txt", "--json")]
    public async Task The_json_switch_is_taken_anywhere(params string[] words)
    {
        var file = folder.Write("report.txt", page);

        var json = (await BuiltProgram.Run([.. words.Select(word => word == "report.txt" ? file : word)])).Json();

        Assert.Equal(2566, json.Of("fiscalYear").GetInt32());
    }

    [Theory]
    [InlineData]
    [InlineData("--json")]
    [InlineData("one.txt", "two.txt")]
    [InlineData("one.txt", "--year", "2566")]
    [InlineData("one.txt", "--out")]
    public async Task A_wrong_call_is_answered_with_the_right_one(params string[] words) =>
        (await BuiltProgram.Run(["import-report", .. words])).Refuses(2, "import-report");

    [Theory]
    [InlineData("missing.docx", null)]
    [InlineData(".", null)]
    [InlineData("empty.docx", "")]
    [InlineData("picture.docx", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR")]
    [InlineData("cut.docx", "PK\u0003\u0004\u0014\0\0\0")]
    public async Task What_cannot_be_read_is_refused(string name, string? content)
    {
        if (content is not null)
        {
            folder.Write(name, System.Text.Encoding.Latin1.GetBytes(content));
        }

        (await BuiltProgram.Run("import-report", folder.Path(name))).Refuses(3);
    }

    private static void HasTheKeys(JsonElement json)
    {
        Assert.Equal(["agency", "fiscalYear", "round", "result", "measures", "actions", "items", "memo", "unplaced", "findings"], json.Keys());
        Assert.Equal(["name", "subdistrict", "district", "province"], json.Of("agency").Keys());
        Assert.Equal(["total", "level", "tools", "indicators"], json.Of("result").Keys());
        Assert.All(["tools", "indicators"], group => Assert.Equal(JsonValueKind.Object, json.Of("result", group).ValueKind));
    }
}
