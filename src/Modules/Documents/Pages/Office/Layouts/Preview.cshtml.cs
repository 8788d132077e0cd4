using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Documents.Papers.Layouts;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Pages;

/// <summary>An own layout filled with an invented paper.</summary>
[Needs(DocumentsPermission.PaperLayouts)]
internal sealed class LayoutPreviewPage(AppDb db, LayoutShelf layouts, PdfPrinter printer) : OneLayoutPage(db)
{
    public string Refusal { get; private set; } = "";

    public async Task<IActionResult> OnGet(string? format, CancellationToken cancel)
    {
        Lead("ดูตัวอย่าง", ("รูปแบบเอกสาร", "/layouts"), (PaperWords.Of(Layout.Kind), $"/layouts/{Word(Layout.Kind)}"));
        try
        {
            var word = LayoutFilling.Fill(await layouts.Whole(Layout), SampleOfKind.Content(Layout.Kind, Db.Visit.Agency!));
            return await Printed(word, $"ตัวอย่าง {PaperWords.Of(Layout.Kind)}", format == "pdf", printer, cancel);
        }
        catch (Exception refused) when (refused is RuleBrokenException or UnreadableException)
        {
            Refusal = refused.Message;
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
    }
}
