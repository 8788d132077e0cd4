namespace Sujarit.Site;

/// <summary>Where the program runs and what its files are called changes nothing of what it answers.</summary>
public sealed class SurroundingsTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("th_TH.UTF-8")]
    [InlineData("de_DE.UTF-8")]
    [InlineData("C")]
    public async Task The_language_of_the_machine_changes_no_byte(string language)
    {
        (string, string)[] there = [("LANG", language), ("LC_ALL", language)];
        (string, string)[] here = [("LANG", "en_US.UTF-8"), ("LC_ALL", "en_US.UTF-8")];
        var scores = folder.Write("scores.json", """{"tools":{"iit":75.4,"eit":80.35,"oit":99.5}}""");
        string[] score = ["score", "--year", "2567", "--input", scores];
        string[] write = ["report", "--from", Folder.SampleReport, "--out", folder.Path("report.docx")];
        string[] read = ["import-report", folder.Path("report.docx")];

        foreach (var words in new[] { score, write, read })
        {
            Assert.Equal((await BuiltProgram.Run(here, words)).Output, (await BuiltProgram.Run(there, words)).Output);
        }
    }

    [Fact]
    public async Task Sentences_stay_thai_where_the_machine_speaks_nothing() =>
        (await BuiltProgram.Run([("LANG", "C"), ("LC_ALL", "POSIX")], "import-report", folder.Path("ไม่มี.docx"))).Refuses(3, "ไม่พบ");

    [Fact]
    public async Task Paths_may_be_thai_long_and_spaced()
    {
        var place = Directory.CreateDirectory(folder.Path("รายงาน ประจำปี (ฉบับที่ 2) 'ร่าง' & อื่น ๆ")).FullName;
        var written = Path.Combine(place, "รายงาน น้ำ\tสุจริต " + new string('x', 150) + ".DOCX");

        var json = (await BuiltProgram.Run("report", "--from", Folder.SampleReport, "--out", written)).Json();

        Assert.Equal(written, json.Of("out").GetString());
        Assert.Equal(2567, (await BuiltProgram.Run("import-report", written)).Json().Of("fiscalYear").GetInt32());
    }
}
