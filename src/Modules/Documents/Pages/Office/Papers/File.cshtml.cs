using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Pages;

/// <summary>A paper as a file to be printed.</summary>
[Needs(DocumentsPermission.ReadPapers)]
internal sealed class PaperFilePage(AppDb db, PaperDesk desk, PdfPrinter printer) : OnePaperPage(db)
{
    private const string docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public string Refusal { get; private set; } = "";

    public async Task<IActionResult> OnGet(string? format, CancellationToken cancel)
    {
        Lead("ดาวน์โหลดเอกสาร", ("เอกสารราชการ", "/papers"), (Paper.Title, $"/papers/{Id}"));
        try
        {
            var word = await desk.Word(Paper, await desk.Standing(Paper));
            return format == "pdf" ? File(await Pdf(word, cancel), "application/pdf", $"{Name}.pdf") : File(word, docxType, $"{Name}.docx");
        }
        catch (Exception refused) when (refused is RuleBrokenException or UnreadableException)
        {
            Refusal = refused.Message;
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
    }

    private string Name => $"{PaperWords.Of(Paper.Kind)} {Paper.NumberWords?.Replace('/', '-') ?? "ร่าง"}";

    private async Task<byte[]> Pdf(byte[] word, CancellationToken cancel)
    {
        using var docx = new MemoryStream(word, writable: false);
        using var pdf = new MemoryStream();
        await printer.Print(docx, pdf, cancel);
        return pdf.ToArray();
    }
}
