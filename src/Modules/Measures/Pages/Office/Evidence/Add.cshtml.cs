using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;
using Sujarit.Platform.Pages;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Report)]
[RequestSizeLimit(Uploads.Most)]
[RequestFormLimits(MultipartBodyLengthLimit = Uploads.Most)]
internal sealed class AddEvidencePage(AppDb db, FileShelf shelf, YearShelf years, TimeProvider clock) : OfficePage(db.Visit), IFormPage
{
    [BindProperty(SupportsGet = true)]
    public FiscalYear Year { get; set; }

    [BindProperty]
    public NewEvidenceForm Form { get; set; } = new();

    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];

    public async Task<IActionResult> OnGet()
    {
        await Load();
        return years.CanHold(Year) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPost()
    {
        if (!years.CanHold(Year))
        {
            return NotFound();
        }

        var works = (await Own()).Where(work => Form.Works.Contains(work.Id)).ToList();
        if (works.Count == 0 && !MayEdit)
        {
            throw new RuleBrokenException("โปรดเลือกรายการที่ท่านรับผิดชอบอย่างน้อยหนึ่งรายการ");
        }

        var pieces = await Keep(works);
        await db.SaveChangesAsync();
        return pieces.Count == 1 ? Go($"/evidence/{pieces[0].Id}", "เพิ่มหลักฐานแล้ว") : Go($"/evidence?year={Year}&sort=-added", $"เพิ่มหลักฐาน {pieces.Count} ชิ้นแล้ว");
    }

    public async Task Load()
    {
        Choices = WorkTitle.Choices(await Own());
        Lead("เพิ่มหลักฐาน", Year, ("หลักฐาน", $"/evidence?year={Year}"));
    }

    private async Task<List<Evidence>> Keep(List<Work> works)
    {
        var hand = Hands.Of(db, clock);
        var pieces = await shelf.Gather(db, Year, Form.Files, Form.Link, hand);
        if (pieces.Count == 0)
        {
            throw new RuleBrokenException("โปรดเลือกไฟล์ หรือวางลิงก์ของหลักฐาน");
        }

        foreach (var piece in pieces)
        {
            piece.Describe(Form.Words(piece), hand.Today);
            db.AddRange(works.Select(work => piece.Prove(work, hand)));
        }

        return pieces;
    }

    // The works of the year the visitor may tell of.
    private async Task<List<Work>> Own() =>
        [.. (await db.Set<Work>().AsNoTracking().Where(work => work.Year == Year && work.WithdrawnAt == null).ToListAsync()).Where(MayTell)];
}
