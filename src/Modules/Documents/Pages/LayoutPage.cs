using Microsoft.AspNetCore.Mvc;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Kernel;
using Sujarit.Platform.Access;

namespace Sujarit.Documents.Pages;

/// <summary>A page on layouts of papers.</summary>
internal abstract class LayoutPage(Visit visit) : OfficePage(visit)
{
    protected const string DocxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly Dictionary<string, PaperKind> kinds = Enum.GetValues<PaperKind>().ToDictionary(Word);

    /// <summary>How a kind is called in addresses.</summary>
    public static string Word(PaperKind kind) => kind.ToString().ToLowerInvariant();

    protected static PaperKind? Named(string word) => kinds.TryGetValue(word, out var kind) ? kind : null;

    /// <summary>Answers with a Word file, as PDF where that is asked for.</summary>
    /// <exception cref="RuleBrokenException">No PDF can be printed.</exception>
    protected async Task<FileContentResult> Printed(byte[] word, string name, bool isPdf, PdfPrinter printer, CancellationToken cancel)
    {
        Response.Headers.XContentTypeOptions = "nosniff";
        if (!isPdf)
        {
            return File(word, DocxType, $"{name}.docx");
        }

        using var docx = new MemoryStream(word, writable: false);
        using var pdf = new MemoryStream();
        await printer.Print(docx, pdf, cancel);
        return File(pdf.ToArray(), "application/pdf", $"{name}.pdf");
    }
}
