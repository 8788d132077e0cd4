using System.Diagnostics;
using Sujarit.Documents.Contracts;
using Sujarit.Modules.Measures;

namespace Sujarit.Modules.Documents;

/// <summary>An opinion is never parted from its heading or its signature, wherever on a page it comes to stand.</summary>
public sealed class OpinionPageTests : IDisposable
{
    private const int fewest = 24;
    private const int places = 22;

    private readonly Folder folder = new();

    [Fact]
    public async Task Heading_opinion_and_signature_stand_on_one_page_with_the_last_words_above_them()
    {
        Assert.SkipUnless(Office.IsHere, "LibreOffice is not installed.");
        var path = folder.File("memo.docx");
        await using (var docx = File.Create(path))
        {
            new DocxWriter().Write(new Document("", [.. Enumerable.Range(0, places).SelectMany(Place)]), docx);
        }

        var pages = (await Text(await Office.Pdf(path))).Split('\f');
        Assert.All(Enumerable.Range(0, places), at =>
        {
            var page = Array.FindIndex(pages, text => text.Contains(Heading(at), StringComparison.Ordinal));
            Assert.Contains(Said(at), pages[page], StringComparison.Ordinal);
            Assert.Contains(End(at), pages[page], StringComparison.Ordinal);
            Assert.Contains(Signer(at), pages[page], StringComparison.Ordinal);
            // Nor does it stand alone: the last words above it go with it.
            Assert.Contains(Above(at), pages[page], StringComparison.Ordinal);
        });
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
            yield return new Paragraph($"line {line}") { Style = ParagraphStyle.Plain };
        }

        yield return new Paragraph(Above(at)) { Style = ParagraphStyle.Plain };
        yield return new Opinion(Heading(at), new Signature(Signer(at), ["Clerk", "1 October"])) { Text = $"{Said(at)} {string.Join(' ', Enumerable.Repeat("agreed and proposed", 12))} {End(at)}" };
    }

    private static string Heading(int at) => $"Heading {(char)('A' + at)}{(char)('A' + at)}";

    private static string Above(int at) => $"Above {(char)('A' + at)}{(char)('A' + at)}";

    private static string End(int at) => $"End {(char)('A' + at)}{(char)('A' + at)}";

    private static string Said(int at) => $"Said {(char)('A' + at)}{(char)('A' + at)}";

    private static string Signer(int at) => $"Signer {(char)('A' + at)}{(char)('A' + at)}";
}
