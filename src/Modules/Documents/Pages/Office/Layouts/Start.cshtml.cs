using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Documents.Papers.Layouts;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Pages;

/// <summary>A file to begin an own layout with; or, where a format is asked for, an invented paper in the built-in form.</summary>
[Needs(DocumentsPermission.PaperLayouts)]
internal sealed class LayoutStartPage(AppDb db, PdfPrinter printer) : LayoutPage(db.Visit)
{
    public string Refusal { get; private set; } = "";

    public async Task<IActionResult> OnGet(string kind, string? format, CancellationToken cancel)
    {
        if (Named(kind) is not { } known)
        {
            return NotFound();
        }

        Lead("ดูตัวอย่าง", ("รูปแบบเอกสาร", "/layouts"), (PaperWords.Of(known), $"/layouts/{kind}"));
        try
        {
            var agency = db.Visit.Agency!;
            return format is null ? await Printed(LayoutStart.Of(known, agency), $"รูปแบบเริ่มต้น {PaperWords.Of(known)}", isPdf: false, printer, cancel)
                : await Printed(SampleOfKind.Word(known, agency), $"ตัวอย่าง {PaperWords.Of(known)}", format == "pdf", printer, cancel);
        }
        catch (Exception refused) when (refused is RuleBrokenException or UnreadableException)
        {
            Refusal = refused.Message;
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
    }
}
