using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Documents.Pages;

/// <summary>A draft: begun, or changed as long as it has no number.</summary>
[Needs(DocumentsPermission.WritePapers)]
internal sealed class EditPaperPage(AppDb db, Staff staff, TimeProvider clock) : OfficePage(db.Visit), IFormPage, IForewarned
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public PaperKind Kind { get; set; }

    [BindProperty]
    public PaperForm Form { get; set; } = new();

    /// <summary>The draft; null for one that is to be begun.</summary>
    public Paper? Paper { get; private set; }

    public IReadOnlyList<SelectListItem> Offices { get; private set; } = [];

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public IEnumerable<object> Changes => Paper is null ? [] : [Paper];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Paper = Id is null ? null : await db.Set<Paper>().FirstOrDefaultAsync(known => known.Id == Id);
        if (Id is not null && Paper is null)
        {
            context.Result = NotFound();
            return;
        }

        Kind = Paper?.Kind ?? Kind;
        await next();
    }

    public async Task<IActionResult> OnGet()
    {
        if (Paper is { } paper && (paper.State != PaperState.Draft || !db.Visit.MayWriteFor(paper.OfficeId)))
        {
            return LocalRedirect($"~/{Root}/papers/{paper.Id}");
        }

        Form = Paper is null ? new PaperForm { Office = db.Visit.Who!.OfficeId } : PaperForm.Of(Paper);
        await Load();
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        var office = db.Visit.Chosen(await staff.Offices(), Form.Office!.Value);
        var people = await staff.People();
        var (signer, checker) = (Form.Signer(people, Kind), Form.CheckedBy(people));
        var paper = Paper ?? Paper.Draft(Kind, office, Form.Text, signer, PaperHand.Of(db.Visit, clock), checker);
        if (Paper is null)
        {
            db.Add(paper);
        }
        else
        {
            Change(paper, office, signer, checker);
        }

        await db.SaveChangesAsync();
        return Go($"/papers/{paper.Id}", "บันทึกร่างแล้ว");
    }

    public async Task Load()
    {
        var title = Paper is null ? $"ร่าง{PaperWords.Of(Kind)}" : "แก้ร่าง";
        Lead(title, Paper is null ? [("เอกสารราชการ", "/papers"), ("ทำเอกสาร", "/papers/start")] : [("เอกสารราชการ", "/papers"), ("ร่าง", $"/papers/{Id}")]);
        Offices = [new("โปรดเลือก", ""), .. db.Visit.Choices(await staff.Offices())];
        People = [new("พิมพ์ชื่อเอง", ""), .. (await staff.People()).Select(person => new SelectListItem($"{person.Name} {person.Position}".TrimEnd(), person.Id.ToString()))];
    }

    private void Change(Paper paper, (Guid Id, string Name) office, PaperSigner signer, PaperSigner checker)
    {
        if (!db.Visit.MayWriteFor(paper.OfficeId))
        {
            throw new RuleBrokenException($"ร่างนี้เป็นของ{paper.OfficeName} โปรดให้เจ้าหน้าที่ของส่วนราชการนั้นแก้");
        }

        db.Expect(paper, Form.Version);
        paper.Write(office, Form.Text, signer, checker);
    }
}
