using Microsoft.AspNetCore.Mvc;
using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Papers;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Plans;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Read)]
internal sealed class PlanPaperPage(AppDb db, YearPlanning planning, PlanPublishing publishing, ApprovalDesk approvals, PlanApproval approval, PdfPrinter printer, YearShelf years) : OfficePage(db.Visit), IFormPage
{
    [BindProperty(SupportsGet = true)]
    public FiscalYear Year { get; set; }

    public PlannedYear Plan { get; private set; } = null!;

    /// <summary>How the plan stands on its way up the chain.</summary>
    public PaperStanding Standing { get; private set; } = null!;

    /// <summary>The paper as it is read.</summary>
    public Document Paper { get; private set; } = null!;

    /// <summary>What is probably wrong with it; null where there is no plan, and once all have signed.</summary>
    public ToldDoubts? Doubts { get; private set; }

    public IReadOnlyList<PublishedPlan> Versions { get; private set; } = [];

    /// <summary>The item it is published as; null where no rulebook asks for it.</summary>
    public Item? Item => PlanPublishing.AskedBy(Year);

    public bool PrintsPdf => publishing.PrintsPdf;

    public bool MayPropose => db.Visit.May(DocumentsPermission.Propose) && Standing.CanBeProposed;

    /// <summary>Whether the plan is what was published last, signed as it was then.</summary>
    public bool IsPublished => Versions.Count > 0 && Versions[0].Print == PlanPublishing.Fingerprint(PlanPaper.Print(Plan, db.Visit.Agency, Standing.IsApproved ? Standing.Signatures : null));

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

    /// <summary>The Word file or the PDF, with the signatures where they count.</summary>
    public async Task<IActionResult> OnGetFile(string? format, CancellationToken cancel)
    {
        if (!years.CanHold(Year))
        {
            return NotFound();
        }

        await Load();
        var paper = PlanPaper.Files(Plan, db.Visit.Agency, Standing.Covers ? await approvals.Signatures(Standing.Standing) : null);
        return await paper.Fetched(this, format, printer, refusal => ModelState.AddModelError("", refusal), cancel);
    }

    [Needs(MeasuresPermission.Publish)]
    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (!years.CanHold(Year))
        {
            return NotFound();
        }

        var version = await publishing.Publish(Year, withPdf: true, cancel);
        await planning.Save();
        return Go($"/plan-year/paper/{Year}", $"เผยแพร่ฉบับที่ {version.Number} แล้ว ประชาชนอ่านได้ทันที");
    }

    public async Task Load()
    {
        Plan = await planning.Of(Year);
        var ground = await approvals.WithGround(PlanApproval.Code, Year.ToString());
        Standing = new PaperStanding(ground.Standing, PlanApproval.Of(Plan, db.Visit.Agency), "แผน");
        Paper = PlanPaper.Print(Plan, db.Visit.Agency, Standing.Signatures);
        Doubts = Plan.IsBegun && !Standing.IsApproved ? ground.Tell(approval.Proofread(Plan, ground.Staff)) : null;
        Versions = await publishing.Versions(Year);
        Lead("เอกสารมาตรการ", Year, ("แผนของปี", $"/plan-year/{Year}"));
    }
}
