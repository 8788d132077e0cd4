using Microsoft.AspNetCore.Mvc;
using Sujarit.Documents.Approvals;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Proofs;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Documents.Pages;

[Needs(DocumentsPermission.Propose)]
internal sealed class ProposePage(AppDb db, SigningDesk desk, DoubtDesk doubts, Staff staff) : OfficePage(db.Visit), IFormPage
{
    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Subject { get; set; } = "";

    public ApprovableContent? Proposed { get; private set; }

    /// <summary>What is probably wrong with it; null where there is nothing to propose.</summary>
    public ShownDoubts? Doubts { get; private set; }

    /// <summary>The steps and who holds them.</summary>
    public IReadOnlyList<(string Position, string? Holder)> Steps { get; private set; } = [];

    /// <summary>Whether the document itself names who signs it, in place of the chain.</summary>
    public bool IsNamed => Proposed?.Signers is not null;

    public async Task<IActionResult> OnGet()
    {
        await Load();
        return Proposed is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (desk.KindOf(Kind) is not { } kind)
        {
            return NotFound();
        }

        var approval = await desk.Begin(kind, Subject);
        return Go($"/approvals/{approval.Id}", "เริ่มเสนอแล้ว ผู้จัดทำลงนามเป็นคนแรก");
    }

    public async Task Load()
    {
        var (ground, chain) = await doubts.GroundWithChain(Kind, Subject);
        if (await doubts.Proofread(Kind, Subject, ground) is var (content, told))
        {
            (Proposed, Doubts) = (content, told);
        }

        var steps = Proposed?.Signers ?? (chain ?? Chain.Usual(Kind, await staff.People())).Steps;
        var people = await desk.People(steps.Select(step => step.PersonId));
        Steps = [.. steps.Select((step, at) => (step.Position, Holder(step, at, people)))];
        Lead("เสนอตามสายงาน", ("เสนอลงนาม", "/approvals"));
    }

    private string? Holder(ChainStep step, int at, IReadOnlyDictionary<Guid, Signatory> people) =>
        step.PersonId is { } id ? people.GetValueOrDefault(id) is { } person ? person.Name + (person.HasLeft ? $" (พ้นจากหน่วยงานแล้ว โปรดแก้{(IsNamed ? "ร่าง" : "สายงาน")})" : "") : null
        : IsNamed ? "ไม่ได้เลือกจากรายชื่อ ลงนามในระบบไม่ได้ โปรดแก้ร่าง หรือลงนามในกระดาษ"
        : at == 0 ? db.Visit.Who!.Name
        : null;
}
