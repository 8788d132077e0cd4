using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Documents.Proofs;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Documents.Pages;

/// <summary>Says of a doubt about a document that it is none, with the reason, and takes that back.</summary>
[Needs(DocumentsPermission.Read)]
internal sealed class DoubtsPage(AppDb db, DoubtDesk desk, TimeProvider clock) : OfficePage(db.Visit), IFormPage
{
    private const string gone = "ข้อสังเกตนี้ไม่มีแล้ว ข้อความอาจแก้ไขไปแล้ว";

    private bool mayDismiss;
    private string? page;

    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Subject { get; set; } = "";

    /// <summary>What the doubt is known by.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Mark { get; set; }

    /// <summary>The approval whose page it was told on; null for another page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Approval { get; set; }

    /// <summary>Whether it was told on the page of the document itself.</summary>
    [BindProperty(SupportsGet = true)]
    public bool OnDocument { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>What the document is called.</summary>
    public string Called { get; private set; } = "";

    /// <summary>What is to be dismissed; null where the document no longer has it.</summary>
    public PaperDoubt? Doubt { get; private set; }

    /// <summary>Where it was told.</summary>
    public string Back => OnDocument && page is { } address ? address : $"documents{Told}";

    private string Told => Guid.TryParseExact(Approval, "D", out var id) ? $"/approvals/{id}" : Kind == PaperApproval.Code ? $"/papers/{Uri.EscapeDataString(Subject)}" : $"/approvals/propose/{Uri.EscapeDataString(Kind)}/{Uri.EscapeDataString(Subject)}";

    public async Task<IActionResult> OnGet()
    {
        await Load();
        return Called.Length == 0 ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPost()
    {
        await Load();
        if (Called.Length == 0)
        {
            return NotFound();
        }

        if (Doubt is not { } doubt)
        {
            return LeadBack(gone);
        }

        RefuseUnlessMay();
        db.Add(DoubtDismissal.Of(Kind, Subject, doubt, Reason, db.Visit.Who!.Name, clock.GetUtcNow()));
        await db.SaveChangesAsync();
        return LeadBack("บันทึกเหตุผลแล้ว ข้อสังเกตนี้ไม่นับ");
    }

    public async Task<IActionResult> OnPostUndo(Guid id)
    {
        await Load();
        if (Called.Length == 0 || await db.Set<DoubtDismissal>().SingleOrDefaultAsync(known => known.Id == id && known.Kind == Kind && known.Subject == Subject) is not { } dismissal)
        {
            return NotFound();
        }

        RefuseUnlessMay();
        dismissal.Withdraw(db.Visit.Who!.Name, clock.GetUtcNow());
        await db.SaveChangesAsync();
        return LeadBack("นำข้อสังเกตกลับมาพิจารณาแล้ว");
    }

    public async Task Load()
    {
        Lead("ข้อสังเกตที่ไม่ต้องแก้", ("เสนอลงนาม", "/approvals"));
        if (await desk.Proofread(Kind, Subject, await desk.Ground(Kind, Subject)) is var (content, doubts))
        {
            (Called, mayDismiss, page) = (content.Title, doubts.MayDismiss, content.Address);
            Doubt = doubts.Open.FirstOrDefault(doubt => doubt.DismissedAt is null && doubt.Mark == Mark);
        }
    }

    private LocalRedirectResult LeadBack(string said)
    {
        TempData["Said"] = said;
        return LocalRedirect($"~/{Office}/{Back}");
    }

    private void RefuseUnlessMay()
    {
        if (!mayDismiss)
        {
            throw new RuleBrokenException("ผู้ที่แก้เอกสารนี้ได้เท่านั้นที่บันทึกว่าไม่ต้องแก้ โปรดแจ้งผู้จัดทำ");
        }
    }
}
