using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sujarit.Kernel;

namespace Sujarit.Documents.Contracts;

/// <summary>A paper that is fetched, published or kept as files.</summary>
/// <param name="Name">What the files are called, without their ending.</param>
/// <param name="Page">The paper.</param>
public sealed record PrintedPaper(string Name, Document Page)
{
    /// <summary>The media type of the Word file.</summary>
    public const string DocxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The media type of the PDF file.</summary>
    public const string PdfType = "application/pdf";

    /// <summary>The letters; null means <see cref="Lettering.Official"/>.</summary>
    public Lettering? Lettering { get; init; }

    /// <summary>The Word file.</summary>
    public byte[] Docx()
    {
        using var docx = new MemoryStream();
        new DocxWriter(Lettering).Write(Page, docx);
        return docx.ToArray();
    }

    /// <summary>The PDF file.</summary>
    /// <exception cref="RuleBrokenException">There is no LibreOffice, or it needs too long.</exception>
    public async Task<byte[]> Pdf(PdfPrinter printer, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(printer);
        using var docx = new MemoryStream(Docx(), writable: false);
        using var pdf = new MemoryStream();
        await printer.Print(docx, pdf, cancel);
        return pdf.ToArray();
    }

    /// <summary>The file a page is asked for: the PDF, or else the Word file. Where none can be printed now, the page itself says why (503).</summary>
    /// <param name="page">The page.</param>
    /// <param name="format"><c>pdf</c>, or anything else for Word.</param>
    /// <param name="printer">Prints the PDF.</param>
    /// <param name="refuse">Takes the sentence that says why there is no PDF.</param>
    /// <param name="cancel">Whether the caller has gone.</param>
    public async Task<IActionResult> Fetched(PageModel page, string? format, PdfPrinter printer, Action<string> refuse, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(refuse);
        if (format != "pdf")
        {
            return page.File(Docx(), DocxType, $"{Name}.docx");
        }

        try
        {
            return page.File(await Pdf(printer, cancel), PdfType, $"{Name}.pdf");
        }
        catch (Exception refused) when (refused is RuleBrokenException or UnreadableException)
        {
            refuse(refused.Message);
            page.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return page.Page();
        }
    }
}
