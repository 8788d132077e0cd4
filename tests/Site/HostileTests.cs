using System.Text;

namespace Sujarit.Site;

/// <summary>Files made to hurt: a sentence, its exit code, and 300 MB of memory have to do.</summary>
public sealed class HostileTests : IDisposable
{
    private const long memory = 300_000_000;
    private const int fifty = 50_000_000;

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Fifty_megabytes_of_scores_are_refused()
    {
        var file = folder.Write("scores.json", """{"total":90,"items":{""" + Long("\"O1\":100,") + "}}");

        (await BuiltProgram.RunWithin(memory, "score", "--year", "2567", "--input", file)).Refuses(3);
    }

    [Fact]
    public async Task Fifty_megabytes_of_a_report_are_refused()
    {
        var file = folder.Write("report.json", """{"measures":[""" + Long("""{"title":"มาตรการ"},""") + "]}");

        (await BuiltProgram.RunWithin(memory, "report", "--from", file, "--out", folder.Path("report.docx"))).Refuses(3);
        (await BuiltProgram.RunWithin(memory, "import-report", file)).Refuses(3);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"measures\":[")]
    public async Task A_hundred_thousand_brackets_are_refused(string bracket)
    {
        var file = folder.Write("deep.json", new StringBuilder().Insert(0, bracket, 100_000).ToString());

        (await BuiltProgram.RunWithin(memory, "score", "--year", "2567", "--input", file)).Refuses(3);
        (await BuiltProgram.RunWithin(memory, "report", "--from", file, "--out", folder.Path("report.docx"))).Refuses(3);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<ul><li>")]
    public async Task A_hundred_thousand_nested_elements_are_read_or_refused(string element)
    {
        var file = folder.Write("deep.html", "<html><body>" + new StringBuilder().Insert(0, element, 100_000) + "รายงาน");

        Assert.Contains((await BuiltProgram.RunWithin(memory, "import-report", file)).Code, Held);
    }

    [Fact]
    public async Task A_line_of_ten_million_letters_is_read_or_refused()
    {
        var file = folder.Write("long.txt", new string('ก', 6_000_000) + "\t" + new string('๑', 500_000));

        Assert.Contains((await BuiltProgram.RunWithin(memory, "import-report", file)).Code, Held);
    }

    private static int[] Held { get; } = [0, 3];

    private static string Long(string part) => new StringBuilder().Insert(0, part, fifty / Encoding.UTF8.GetByteCount(part)).ToString();
}
