using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Sujarit.Documents.Approvals;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Documents.Pages;

/// <summary>What was signed, as it was signed, to be fetched and printed again.</summary>
[Needs(DocumentsPermission.Read)]
internal sealed class PaperPage(AppDb db, SigningDesk desk, FileShelf shelf, PdfPrinter printer) : ApprovalPage(db)
{
    private const string docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string name = "เอกสารเสนอลงนาม";

    public string Refusal { get; private set; } = "";

    public async Task<IActionResult> OnGet(string? format, CancellationToken cancel)
    {
        Lead("ดาวน์โหลดเอกสาร", ("เสนอลงนาม", "/approvals"), (Approval.Title, $"/approvals/{Id}"));
        var now = Approval.HasSignatures ? null : await desk.Now(Approval);
        if (Paper(now, await new SignaturePictures(Db, shelf).Of(Approval)) is not { } paper)
        {
            return NotFound();
        }

        using var docx = new MemoryStream();
        new DocxWriter().Write(paper, docx);
        return format == "pdf" ? await Pdf(docx, cancel) : File(docx.ToArray(), docxType, $"{name}.docx");
    }

    private async Task<IActionResult> Pdf(MemoryStream docx, CancellationToken cancel)
    {
        try
        {
            docx.Position = 0;
            using var pdf = new MemoryStream();
            await printer.Print(docx, pdf, cancel);
            return File(pdf.ToArray(), "application/pdf", $"{name}.pdf");
        }
        catch (Exception refused) when (refused is RuleBrokenException or UnreadableException)
        {
            Refusal = refused.Message;
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
    }
}
