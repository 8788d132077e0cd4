using Microsoft.AspNetCore.Mvc;
using Sujarit.Disclosure.Sealing;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Ui;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Pages.Office.Seals;

/// <summary>The root as a sheet for the notice board, to be printed here or fetched as Word or PDF.</summary>
[Needs(DisclosurePermission.Read)]
internal sealed class SheetModel(Visit visit, SealLog log, PublicLinks links, Digits digits, PdfPrinter printer) : OfficePage(visit)
{
    public PrintedPaper Paper { get; private set; } = null!;

    public bool PrintsPdf => printer.IsReady;

    public string? Refusal { get; private set; }

    public string Html => HtmlWriter.Write(Paper.Page, _ => Url.Content($"~/{Root}/seals/sheet?handler=code"));

    private string Address => links.Whole("/seals");

    public async Task<IActionResult> OnGet() => await Load() ? Page() : NotFound();

    public async Task<IActionResult> OnGetFile(string? format, CancellationToken cancel) =>
        await Load() ? await Paper.Fetched(this, format, printer, refusal => Refusal = refusal, cancel) : NotFound();

    /// <summary>The code alone.</summary>
    public IActionResult OnGetCode() => File(QrPicture.Png(Address), "image/png");

    private async Task<bool> Load()
    {
        Lead("แผ่นปิดประกาศค่าราก", ("บันทึกตราผนึก", "/seals"));
        var root = await Now();
        if (root.Size == 0)
        {
            return false;
        }

        Paper = SealSheet.Of(root, Visit.Agency!.Name, Address, digits);
        return true;
    }

    // A log that cannot be told has no sheet.
    private async Task<SealRoot> Now()
    {
        try
        {
            return await log.Now();
        }
        catch (RuleBrokenException)
        {
            return SealRoot.Empty;
        }
    }
}
