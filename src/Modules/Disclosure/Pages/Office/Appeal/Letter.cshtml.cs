using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Appeals;
using Sujarit.Documents.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Disclosure.Pages.Office.Appeal;

/// <summary>The letter by which scores are contested, and everything that goes with it as one ZIP file.</summary>
[Needs(DisclosurePermission.Read)]
internal sealed class LetterModel(AppDb db, Results results, AppealBoard board, AppealLetter words, LetterDesk letters, AppealBundle bundle, PdfPrinter printer) : AppealPage(db, results), IFormPage
{
    private const int longestReader = 200;

    [BindProperty(SupportsGet = true)]
    [Display(Name = "เรียน")]
    [StringLength(longestReader, ErrorMessage = "ชื่อผู้รับยาวเกินไป โปรดย่อ")]
    public string? To { get; set; }

    public AppealYear Year { get; private set; } = null!;

    public PrintedPaper Paper { get; private set; } = null!;

    public bool PrintsPdf => printer.IsReady;

    /// <summary>Why there is no PDF; null where there is.</summary>
    public string? Refusal { get; private set; }

    public bool MayDraft => letters.MayDraft && Db.Visit.May(DisclosurePermission.Appeal);

    public string Html => HtmlWriter.Write(Paper.Page);

    public Task OnGet() => Load();

    public async Task<IActionResult> OnGetFile(string? format, CancellationToken cancel)
    {
        await Load();
        return Year.InLetter.Count == 0 ? Page() : await Paper.Fetched(this, format, printer, refusal => Refusal = refusal, cancel);
    }

    /// <summary>Everything as one file. Made when it is asked for, so it is asked for by a form.</summary>
    public async Task<IActionResult> OnPostBundle(CancellationToken cancel) =>
        File(await bundle.Make(Book.Year, To, cancel), "application/zip", $"appeal-{Db.Visit.Agency!.Code}-{Book.Year}.zip");

    /// <summary>The letter as a draft of the papers of the agency, to be numbered and signed there.</summary>
    [Needs(DisclosurePermission.Appeal)]
    public async Task<IActionResult> OnPostDraft()
    {
        var year = await board.Of(Book.Year, withFindings: false);
        if (year.InLetter.Count == 0)
        {
            return NotFound();
        }

        var place = await letters.Draft(words.Of(year, To));
        await Db.SaveChangesAsync();
        TempData["Said"] = "ทำร่างหนังสือแล้ว โปรดตรวจ เลือกผู้ลงนาม แล้วเสนอลงนามหรือออกเลข";
        return LocalRedirect($"~/{Office}/{place}");
    }

    public async Task Load()
    {
        Lead("หนังสือชี้แจงและชุดเอกสาร", ("ชี้แจงเพิ่มเติม", Home));
        Year = await board.Of(Book.Year, withFindings: false);
        Paper = await letters.Print($"หนังสือชี้แจง {Book.Year}", words.Of(Year, To));
    }
}
