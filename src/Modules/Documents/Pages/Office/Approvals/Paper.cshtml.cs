using Microsoft.AspNetCore.Mvc;
using Sujarit.Documents.Approvals;
using Sujarit.Documents.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Documents.Pages;

/// <summary>What was signed, as it was signed, to be fetched and printed again.</summary>
[Needs(DocumentsPermission.Read)]
internal sealed class PaperPage(AppDb db, SigningDesk desk, FileShelf shelf, PdfPrinter printer) : ApprovalPage(db)
{
    public string Refusal { get; private set; } = "";

    public async Task<IActionResult> OnGet(string? format, CancellationToken cancel)
    {
        Lead("ดาวน์โหลดเอกสาร", ("เสนอลงนาม", "/approvals"), (Approval.Title, $"/approvals/{Id}"));
        var now = Approval.HasSignatures ? null : await desk.Now(Approval);
        return Paper(now, await new SignaturePictures(Db, shelf).Of(Approval)) is { } paper
            ? await new PrintedPaper("เอกสารเสนอลงนาม", paper) { Lettering = desk.KindOf(Approval.Kind)?.Lettering }.Fetched(this, format, printer, refusal => Refusal = refusal, cancel)
            : NotFound();
    }
}
