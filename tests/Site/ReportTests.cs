using System.Security.Cryptography;

namespace Sujarit.Site;

public sealed class ReportTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_answer_says_what_was_written()
    {
        var written = folder.Path("report.docx");

        var answer = await BuiltProgram.Run("report", "--from", Folder.SampleReport, "--out", written);

        var json = answer.Json();
        Assert.Equal(["out", "format", "sha256", "pages", "measures", "actions", "items", "findings"], json.Keys());
        Assert.Equal((written, "docx"), (json.Of("out").GetString(), json.Of("format").GetString()));
        Assert.Equal((2, 4, 3, 0), (json.Of("measures").GetInt32(), json.Of("actions").GetInt32(), json.Of("items").GetInt32(), json.Of("findings").GetInt32()));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(written, TestContext.Current.CancellationToken))), json.Of("sha256").GetString());
        Assert.True(json.Of("pages").IsNull());
        Assert.Empty(answer.Messages);
    }

    [Fact]
    public async Task The_pages_of_a_pdf_are_counted()
    {
        Machine.NeedsFor("report.pdf");
        var written = folder.Path("report.pdf");

        var json = (await BuiltProgram.Run("report", "--from", Folder.SampleReport, "--out", written)).Json();

        Assert.Equal(("pdf", Machine.PagesOf(written)), (json.Of("format").GetString(), json.Of("pages").GetInt32()));
    }

    [Fact]
    public async Task Without_libreoffice_a_pdf_is_refused_and_the_docx_is_offered()
    {
        var words = new[] { "report", "--from", Folder.SampleReport, "--out", folder.Path("report.pdf") };

        (await BuiltProgram.Run([("SUJARIT_SOFFICE", folder.Path("none"))], words)).Refuses(3, "DOCX");

        Assert.False(File.Exists(folder.Path("report.pdf")));
    }

    [Theory]
    [InlineData("--json", "report", "--from", "@sample", "--out", "@out")]
    [InlineData("report", "--json", "--out", "@out", "--from", "@sample")]
    [InlineData("report", "--from=@sample", "--out=@out", "--json")]
    [InlineData("report", "--from", "@sample", "--out", "@out", "--round", "6", "--parts", "memo,items")]
    [InlineData("report", "--from", "@sample", "--out", "@out", "--columns", "steps,summary")]
    public async Task Every_option_may_stand_anywhere(params string[] words)
    {
        (await BuiltProgram.Run([.. words.Select(Placed)])).Json();

        Assert.True(File.Exists(folder.Path("report.docx")));
    }

    [Theory]
    [InlineData("--out", "@out")]
    [InlineData("--from", "@sample")]
    [InlineData("--from", "@sample", "--out")]
    [InlineData("--from", "@sample", "--out", "@out.odt")]
    [InlineData("--from", "@sample", "--out", "@folder")]
    [InlineData("--from", "@sample", "--out", "@out", "more.docx")]
    [InlineData("--from", "@sample", "--out", "@out", "--colour", "red")]
    [InlineData("--from", "@sample", "--out", "@out", "--round", "9")]
    [InlineData("--from", "@sample", "--out", "@out", "--parts", "cover")]
    [InlineData("--from", "@sample", "--out", "@out", "--columns", "0")]
    [InlineData("--from", "@sample", "--out", "@out", "--year", "2567")]
    [InlineData("--agency", "thansujarit", "--out", "@out")]
    [InlineData("--agency", "thansujarit", "--year", "ปีนี้", "--out", "@out")]
    public async Task A_wrong_call_is_answered_with_the_right_one_and_nothing_is_written(params string[] words)
    {
        (await BuiltProgram.Run(["report", .. words.Select(Placed)])).Refuses(2, "report (--agency");

        Assert.False(File.Exists(folder.Path("report.docx")));
    }

    [Theory]
    [InlineData("--from", "@folder/none.json")]
    [InlineData("--from", "@folder/none.docx")]
    [InlineData("--from", "@folder")]
    [InlineData("--agency", "none", "--year", "2567")]
    [InlineData("--agency", "../rules", "--year", "2567")]
    public async Task What_is_not_there_is_refused_and_nothing_is_written(params string[] words)
    {
        (await BuiltProgram.Run(["report", .. words.Select(Placed), "--out", folder.Path("report.docx")])).Refuses(3);

        Assert.False(File.Exists(folder.Path("report.docx")));
    }

    [Theory]
    [InlineData("none/report.docx")]
    [InlineData("folder.docx")]
    public async Task Where_nothing_can_be_written_the_place_is_named(string name)
    {
        Directory.CreateDirectory(folder.Path("folder.docx"));

        (await BuiltProgram.Run("report", "--from", Folder.SampleReport, "--out", folder.Path(name))).Refuses(3, name);
    }

    [Fact]
    public async Task A_report_that_cannot_be_read_leaves_the_file_of_before_as_it_was()
    {
        var written = folder.Write("report.docx", "ฉบับก่อน");

        (await BuiltProgram.Run("report", "--from", folder.Write("broken.json", "{"), "--out", written)).Refuses(3, "broken.json");

        Assert.Equal("ฉบับก่อน", await File.ReadAllTextAsync(written, TestContext.Current.CancellationToken));
    }

    private string Placed(string word) =>
        word.Replace("@sample", Folder.SampleReport, StringComparison.Ordinal)
            .Replace("@out.odt", folder.Path("report.odt"), StringComparison.Ordinal)
            .Replace("@out", folder.Path("report.docx"), StringComparison.Ordinal)
            .Replace("@folder", folder.Path("."), StringComparison.Ordinal);
}
