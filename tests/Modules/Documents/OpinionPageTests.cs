using System.Diagnostics;
using System.IO.Compression;
using System.Xml.Linq;
using Sujarit.Documents.Contracts;
using Sujarit.Modules.Measures;

namespace Sujarit.Modules.Documents;

/// <summary>An opinion is never parted from its heading or its signature, wherever on a page it comes to stand.</summary>
public sealed class OpinionPageTests : IDisposable
{
    private const int fewest = 14;
    private const int places = 22;

    private readonly Folder folder = new();

    [Fact]
    public async Task Heading_opinion_and_signature_stand_on_one_page_with_the_last_words_above_them()
    {
        Assert.SkipUnless(Office.IsHere, "LibreOffice is not installed.");
        var path = folder.File("memo.docx");
        await using (var docx = File.Create(path))
        {
            new DocxWriter(Lettering.AsLargeAsThSarabun).Write(new Document("", [.. Enumerable.Range(0, places).SelectMany(Place)]), docx);
        }

        var pages = (await Text(await Office.Pdf(path))).Split('\f');
        Assert.All(Enumerable.Range(0, places), at =>
        {
            var page = Array.FindIndex(pages, text => text.Contains(Said(at), StringComparison.Ordinal));
            Assert.Contains(Heading(at), pages[page], StringComparison.Ordinal);
            Assert.Contains(End(at), pages[page], StringComparison.Ordinal);
            Assert.Contains(Signer(at), pages[page], StringComparison.Ordinal);
            Assert.All(Enumerable.Range(0, 3), next => Assert.Single(pages, text => text.Contains($"Next {next} of {Heading(at)}", StringComparison.Ordinal) && text.Contains($"Last {next} of {Heading(at)}", StringComparison.Ordinal)));
            // Nor does it stand alone: the last words above it go with it.
            Assert.Contains(Above(at), pages[page], StringComparison.Ordinal);
        });
    }

    [Fact]
    public void An_opinion_is_one_row_that_is_never_cut_and_one_of_pages_is_not()
    {
        var row = Assert.Single(Rows("เห็นควรอนุมัติ"));
        Assert.All(["ความเห็นปลัด", "เห็นควรอนุมัติ", "(นายอรุณ สมมุติวงศ์)"], words => Assert.Contains(words, row, StringComparison.Ordinal));
        Assert.Empty(Rows(new string('ก', 4000)));
    }

    private static List<string> Rows(string said)
    {
        using var docx = new MemoryStream();
        new DocxWriter().Write(new Document("", [new Paragraph("จึงเรียนมาเพื่อโปรดพิจารณา"), new Opinion("ความเห็นปลัด", new Signature("นายอรุณ สมมุติวงศ์", ["ปลัด"])) { Text = said }]), docx);
        docx.Position = 0;
        using var package = new ZipArchive(docx);
        using var main = package.GetEntry("word/document.xml")!.Open();
        XNamespace word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        return [.. XDocument.Load(main).Descendants(word + "tr").Where(row => row.Descendants(word + "cantSplit").Any()).Select(row => row.Value)];
    }

    public void Dispose() => folder.Dispose();

    private static async Task<string> Text(string pdf)
    {
        using var tool = Process.Start(new ProcessStartInfo("pdftotext", [pdf, "-"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        return await tool.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    // So many lines that the opinion comes to stand a line lower each time.
    private static IEnumerable<Block> Place(int at)
    {
        yield return new Paragraph("begin") { StartsPage = at > 0, Style = ParagraphStyle.Plain };
        foreach (var line in Enumerable.Range(0, fewest + at))
        {
            yield return new Paragraph($"line {line}");
        }

        yield return new Paragraph(Above(at));
        yield return new Opinion(Heading(at), new Signature(Signer(at), ["Clerk", "1 October"])) { Text = $"{Said(at)} {string.Join(' ', Enumerable.Repeat("agreed and proposed", 5))} {End(at)}" };
        foreach (var next in Enumerable.Range(0, 3))
        {
            yield return new Opinion($"Next {next} of {Heading(at)}", new Signature($"Last {next} of {Heading(at)}", ["Head"]));
        }
    }

    private static string Heading(int at) => $"Heading {(char)('A' + at)}{(char)('A' + at)}";

    private static string Above(int at) => $"Above {(char)('A' + at)}{(char)('A' + at)}";

    private static string End(int at) => $"End {(char)('A' + at)}{(char)('A' + at)}";

    private static string Said(int at) => $"Said {(char)('A' + at)}{(char)('A' + at)}";

    private static string Signer(int at) => $"Signer {(char)('A' + at)}{(char)('A' + at)}";
}
