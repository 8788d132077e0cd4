using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Documents.Papers.Ready;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Documents.Pages;

/// <summary>Asks for the blanks of a paper whose words stand ready, and makes a draft of it.</summary>
[Needs(DocumentsPermission.WritePapers)]
internal sealed class ReadyPaperPage(AppDb db, Staff staff, TimeProvider clock) : OfficePage(db.Visit), IFormPage
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public ReadyForm Form { get; set; } = new();

    public ReadyPaper Ready { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Offices { get; private set; } = [];

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (ReadyShelf.BesideProgram.Of(Code) is not { } ready)
        {
            context.Result = NotFound();
            return;
        }

        Ready = ready;
        await next();
    }

    public Task OnGet()
    {
        Form.Office = db.Visit.Who!.OfficeId;
        return Load();
    }

    public async Task<IActionResult> OnPost()
    {
        var office = db.Visit.Chosen(await staff.Offices(), Form.Office!.Value);
        var people = await staff.People();
        var paper = Paper.Draft(Ready.Kind, office, Ready.Fill(db.Visit.Agency!.Name, Form.Blanks), Form.Signer(people, Ready), PaperHand.Of(db.Visit, clock), Form.CheckedBy(people));
        db.Add(paper);
        await db.SaveChangesAsync();
        return Go($"/papers/{paper.Id}", "ทำร่างแล้ว โปรดตรวจก่อนออกเลข");
    }

    public async Task Load()
    {
        Lead(Ready.Title, ("เอกสารราชการ", "/papers"), ("ทำเอกสาร", "/papers/start"));
        Offices = [new("โปรดเลือก", ""), .. db.Visit.Choices(await staff.Offices())];
        People = [new("เลือกภายหลัง", ""), .. (await staff.People()).Select(person => new SelectListItem($"{person.Name} {person.Position}".TrimEnd(), person.Id.ToString()))];
    }
}
