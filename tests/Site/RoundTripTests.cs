using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sujarit.Site;

public sealed partial class RoundTripTests : IDisposable
{
    private static readonly string[] content = ["agency", "fiscalYear", "round", "result", "measures", "actions", "items", "memo"];

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("report.docx")]
    [InlineData("report.pdf")]
    public async Task A_written_report_reads_back_as_what_went_in(string name)
    {
        Machine.NeedsFor(name);
        var sample = JsonSerializer.Deserialize<JsonElement>(await File.ReadAllTextAsync(Folder.SampleReport, TestContext.Current.CancellationToken));

        var read = (await BuiltProgram.Run("import-report", await Write(name))).Json();

        Assert.All(content, part => Assert.Equal(Told(sample.Of(part)), Told(read.Of(part))));
    }

    [Fact]
    public async Task What_was_read_and_written_again_is_the_same_file_byte_for_byte()
    {
        var first = await Write("first.docx");
        var read = folder.Write("read.json", (await BuiltProgram.Run("import-report", first)).Output);

        var second = await Write("second.docx", read);
        var third = await Write("third.docx", first);

        var bytes = await File.ReadAllBytesAsync(first, TestContext.Current.CancellationToken);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(second, TestContext.Current.CancellationToken));
        Assert.Equal(bytes, await File.ReadAllBytesAsync(third, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_file_holds_the_parts_of_a_plain_paper_and_no_others()
    {
        using var package = await ZipFile.OpenReadAsync(await Write("report.docx"), TestContext.Current.CancellationToken);

        Assert.All(package.Entries, entry => Assert.Matches(PlainPart(), entry.FullName));
    }

    [Fact]
    public async Task What_the_paper_says_stands_in_it_once_and_in_the_open()
    {
        var parts = await Parts(await Write("report.docx"));
        string[] said = ["มีการยืม 42 รายการ และคืนครบตามกำหนด 42 รายการ", "รายงานต่อปลัดทุกไตรมาส", "เผยแพร่บนเว็บไซต์เมื่อวันที่ 5 มกราคม 2567"];

        Assert.All(said, sentence => Assert.Equal(1, parts.Values.Sum(part => part.Split(sentence).Length - 1)));
        Assert.DoesNotContain("<w:vanish", parts["word/document.xml"], StringComparison.Ordinal);
    }

    private async Task<string> Write(string name, string? from = null)
    {
        (await BuiltProgram.Run("report", "--from", from ?? Folder.SampleReport, "--out", folder.Path(name))).Json();
        return folder.Path(name);
    }

    private static async Task<Dictionary<string, string>> Parts(string path)
    {
        using var package = await ZipFile.OpenReadAsync(path);
        var parts = new Dictionary<string, string>();
        foreach (var entry in package.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync(), Encoding.UTF8);
            parts.Add(entry.FullName, await reader.ReadToEndAsync());
        }

        return parts;
    }

    // Spaces between the keys and the zeros of 94 and 94.00 aside.
    private static string Told(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => "{" + string.Join(", ", json.EnumerateObject().Select(property => $"{property.Name}: {Told(property.Value)}")) + "}",
            JsonValueKind.Array => "[" + string.Join(", ", json.EnumerateArray().Select(Told)) + "]",
            JsonValueKind.Number => json.GetDecimal().ToString("0.####", System.Globalization.CultureInfo.InvariantCulture),
            _ => json.ToString(),
        };

    [GeneratedRegex(@"^(?:\[Content_Types\]\.xml|_rels/\.rels|docProps/core\.xml|media/image\d*\.png|word/_rels/document\.xml\.rels|word/(?:document|styles|settings|numbering|fontTable|header\d|footer\d)\.xml)$", RegexOptions.None, 5000)]
    private static partial Regex PlainPart();
}
