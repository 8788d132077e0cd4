using Sujarit.Disclosure.Contracts;
using Sujarit.Documents.Contracts;

namespace Sujarit.Measures.Publishing;

/// <summary>The files a paper is published as.</summary>
internal static class PaperFiles
{
    /// <summary>Word, and PDF where the machine prints it. The scan of what was signed on paper is what people look for: it stands first.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="scan">The scan; null where nothing was signed on paper.</param>
    /// <param name="printer">Prints the PDF; null for none.</param>
    /// <param name="cancel">Whether the caller has gone.</param>
    public static async Task<IReadOnlyList<PublicationFile>> Of(PrintedPaper paper, SignedScan? scan, PdfPrinter? printer, CancellationToken cancel)
    {
        List<PublicationFile> files = [new($"{paper.Name}.docx", PrintedPaper.DocxType, paper.Docx())];
        if (printer is { IsReady: true })
        {
            files.Add(new($"{paper.Name}.pdf", PrintedPaper.PdfType, await paper.Pdf(printer, cancel)));
        }

        return scan is null ? files : [new($"{paper.Name}-ฉบับลงนาม{Path.GetExtension(scan.Name)}", scan.Type, scan.Content), .. files];
    }
}
