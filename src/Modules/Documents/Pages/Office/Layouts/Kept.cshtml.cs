using Microsoft.AspNetCore.Mvc;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Documents.Papers.Layouts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Documents.Pages;

/// <summary>A layout that was taken in, to be looked at and taken into use again.</summary>
[Needs(DocumentsPermission.PaperLayouts)]
internal sealed class KeptLayoutPage(AppDb db, LayoutShelf layouts, PdfPrinter printer, TimeProvider clock) : OneLayoutPage(db), IFormPage
{
    private LayoutInUse? used;

    public int Version => used?.Choice.Version ?? 0;

    public bool IsUsed => used?.Layout?.Id == Id;

    public bool PrintsPdf => printer.IsReady;

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost(int version)
    {
        await layouts.Use(Layout.Kind, Id, version, PaperHand.Of(Db.Visit, clock));
        return Go($"/layouts/{Word(Layout.Kind)}", $"ใช้รูปแบบ {Layout.FileName} ตั้งแต่นี้");
    }

    public async Task Load()
    {
        Lead(Layout.FileName, ("รูปแบบเอกสาร", "/layouts"), (PaperWords.Of(Layout.Kind), $"/layouts/{Word(Layout.Kind)}"));
        used = (await layouts.InUse()).FirstOrDefault(known => known.Choice.Kind == Layout.Kind);
    }
}
