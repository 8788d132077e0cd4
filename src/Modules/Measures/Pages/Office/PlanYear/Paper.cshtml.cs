using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Plans;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Read)]
internal sealed class PlanPaperPage(AppDb db, YearPlanning planning, PlanPublishing publishing, PdfPrinter printer, YearShelf years) : OfficePage(db.Visit), IFormPage
{
    [BindProperty(SupportsGet = true)]
    public FiscalYear Year { get; set; }

    public PlannedYear Plan { get; private set; } = null!;

    public PlanPrint Paper { get; private set; } = null!;

    public IReadOnlyList<PublishedPlan> Versions { get; private set; } = [];

    /// <summary>The item it is published as; null where no rulebook asks for it.</summary>
    public Item? Item => PlanPublishing.AskedBy(Year);

    public bool PrintsPdf => publishing.PrintsPdf;

    /// <summary>Whether the plan is what was published last.</summary>
    public bool IsPublished => Versions.Count > 0 && Versions[0].Print == Paper.Fingerprint();

    /// <summary>Where the plan is read by everybody, below the root of the site.</summary>
    public string PublicAddress => $"{db.Visit.Agency!.Code}/ita/{Year}/{Item?.Code.ToLowerInvariant()}";

    public async Task<IActionResult> OnGet()
    {
        if (!years.CanHold(Year))
        {
            return NotFound();
        }

        await Load();
        return Page();
    }

    /// <summary>The Word file or the PDF.</summary>
    public async Task<IActionResult> OnGetFile(string? format, CancellationToken cancel)
    {
        if (!years.CanHold(Year))
        {
            return NotFound();
        }

        await Load();
        if (format != "pdf")
        {
            return File(Paper.Docx(), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", $"{Paper.FileName}.docx");
        }

        try
        {
            return File(await Paper.Pdf(printer, cancel), "application/pdf", $"{Paper.FileName}.pdf");
        }
        catch (Exception refused) when (refused is RuleBrokenException or UnreadableException)
        {
            ModelState.AddModelError("", refused.Message);
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
    }

    [Needs(MeasuresPermission.Publish)]
    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (!years.CanHold(Year))
        {
            return NotFound();
        }

        var version = await publishing.Publish(Year, cancel);
        await planning.Save();
        return Go($"/plan-year/paper/{Year}", $"เผยแพร่ฉบับที่ {version.Number} แล้ว ประชาชนอ่านได้ทันที");
    }

    public async Task Load()
    {
        Plan = await planning.Of(Year);
        Paper = PlanPrint.Of(Plan, db.Visit.Agency);
        Versions = await publishing.Versions(Year);
        Lead("เอกสารมาตรการ", Year, ("แผนของปี", $"/plan-year/{Year}"));
    }
}
