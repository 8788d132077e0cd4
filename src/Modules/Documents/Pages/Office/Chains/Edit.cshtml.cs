using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Approvals;
using Sujarit.Documents.Contracts;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Documents.Pages;

[Needs(DocumentsPermission.Chains)]
internal sealed class ChainPage(AppDb db, Staff staff, SigningDesk desk) : OfficePage(db.Visit), IFormPage
{
    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    [BindProperty]
    public ChainForm Form { get; set; } = new();

    /// <summary>The chain the agency has said; null for the usual one.</summary>
    public Chain? Known { get; private set; }

    public string Title => desk.KindOf(Kind)?.Title ?? "";

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public async Task<IActionResult> OnGet()
    {
        if (desk.KindOf(Kind) is null)
        {
            return NotFound();
        }

        await Load();
        Form = ChainForm.Of(Known ?? Chain.Usual(Kind, await staff.People()));
        Form.Fill();
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (desk.KindOf(Kind) is null)
        {
            return NotFound();
        }

        var chain = await Written();
        chain.Lead(Form.Chosen(), (await staff.People()).Select(person => person.Id).ToHashSet());
        chain.GoBeforePublishing(Form.GoesBeforePublishing);
        await db.SaveChangesAsync();
        return Go("/chains", "บันทึกสายงานแล้ว");
    }

    public async Task Load()
    {
        People = [new("ไม่ระบุ", ""), .. (await staff.People()).Select(person => new SelectListItem($"{person.Name} {person.Position}".TrimEnd(), person.Id.ToString()))];
        Known = await db.Set<Chain>().AsNoTracking().SingleOrDefaultAsync(known => known.Kind == Kind);
        Form.Version = this.Carried(Form.Version, Known?.Version);
        Form.Fill();
        Lead("สายงานลงนาม", ("สายงานลงนาม", "/chains"));
    }

    private async Task<Chain> Written()
    {
        if (await db.Set<Chain>().SingleOrDefaultAsync(known => known.Kind == Kind) is { } known)
        {
            db.Expect(known, Form.Version);
            return known;
        }

        var chain = Chain.Usual(Kind, []);
        db.Add(chain);
        return chain;
    }
}
